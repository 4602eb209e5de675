import { JsonObject } from '../kube/json';

/**
 * Something that a bundle needs from other packages, which OLM v0 installs with it: an item of `metadata/dependencies.yaml`. OLM v1 refuses
 * bundles with dependencies.
 */
export class BundleDependency {
  /**
   * A package.
   *
   * @param packageName name of the package
   * @param version range of its versions: `>=1.0.0 <2.0.0`, `>1.0.0 || 0.5.0`
   */
  public static package(packageName: string, version: string): BundleDependency {
    return new BundleDependency('olm.package', { packageName, version });
  }

  /** A kind that some package brings. */
  public static api(group: string, version: string, kind: string): BundleDependency {
    return new BundleDependency('olm.gvk', { group, kind, version });
  }

  /**
   * A package with a label.
   * @param label as its bundle has it
   */
  public static label(label: string): BundleDependency {
    return new BundleDependency('olm.label', { label });
  }

  /**
   * What a CEL expression says of a package's properties. Other constraints go into the properties: `BundleProperty.constraint`.
   *
   * @param rule an expression over `properties`, a list of `{ type, value }`, with the function `semver_compare`
   * @param failureMessage what is missing
   */
  public static cel(rule: string, failureMessage: string): BundleDependency {
    return new BundleDependency('olm.constraint', { failureMessage, cel: { rule } });
  }

  private constructor(private readonly type: string, private readonly value: JsonObject) {}

  /** @internal */
  public _toJson(): JsonObject {
    return { type: this.type, value: this.value };
  }
}
