import { given, JsonObject } from '../kube/json';

/**
 * What a cluster has to have, or must not have, for a bundle to be installed by OLM v0: the value of a property `olm.constraint`.
 *
 * OLM v1 refuses bundles with constraints.
 */
export class BundleConstraint {
  /**
   * Another package.
   *
   * @param packageName name of the package
   * @param versionRange `>=1.0.0 <2.0.0`
   */
  public static package(packageName: string, versionRange: string): BundleConstraint {
    return new BundleConstraint({ package: { packageName, versionRange } });
  }

  /** A kind that a package has. */
  public static api(group: string, version: string, kind: string): BundleConstraint {
    return new BundleConstraint({ gvk: { group, kind, version } });
  }

  /**
   * What a CEL expression says of the properties of a package: `properties.exists(p, p.type == "certified")`.
   * @param rule an expression over `properties`, a list of `{ type, value }`, with the function `semver_compare`
   */
  public static cel(rule: string): BundleConstraint {
    return new BundleConstraint({ cel: { rule } });
  }

  /** All of several. */
  public static all(...constraints: BundleConstraint[]): BundleConstraint {
    return new BundleConstraint({ all: { constraints: constraints.map(({ _value }) => _value) } });
  }

  /** Any of several. */
  public static any(...constraints: BundleConstraint[]): BundleConstraint {
    return new BundleConstraint({ any: { constraints: constraints.map(({ _value }) => _value) } });
  }

  /** None of several; it only means something within `all`. */
  public static not(...constraints: BundleConstraint[]): BundleConstraint {
    return new BundleConstraint({ not: { constraints: constraints.map(({ _value }) => _value) } });
  }

  private constructor(
    /** @internal */
    public readonly _value: JsonObject,
  ) {}

  /**
   * The same with a text for people about what is missing.
   * @param failureMessage `needs a certified database`
   */
  public withMessage(failureMessage: string): BundleConstraint {
    return new BundleConstraint(given({ failureMessage, ...this._value }) as JsonObject);
  }
}
