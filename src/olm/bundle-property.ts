import { BundleConstraint } from './constraint';
import { Json, JsonObject } from '../kube/json';

/** Something that catalogues and resolvers know of a bundle: an item of `metadata/properties.yaml`. */
export class BundleProperty {
  /**
   * The last version of OpenShift that the bundle works on; a cluster with it is not updated further.
   * @param version major and minor: `4.20`
   */
  public static maxOpenShiftVersion(version: string): BundleProperty {
    return new BundleProperty('olm.maxOpenShiftVersion', version);
  }

  /** A package that has to be there. */
  public static requiredPackage(packageName: string, versionRange: string): BundleProperty {
    return new BundleProperty('olm.package.required', { packageName, versionRange });
  }

  /** A kind that has to be there. */
  public static requiredApi(group: string, version: string, kind: string): BundleProperty {
    return new BundleProperty('olm.gvk.required', { group, kind, version });
  }

  /** What has to be there, or must not be. */
  public static constraint(constraint: BundleConstraint): BundleProperty {
    return new BundleProperty('olm.constraint', constraint._value);
  }

  /**
   * A property of another type, for example one's own that constraints of others look at.
   *
   * @param type `certified`
   * @param value anything that JSON can say
   */
  public static of(type: string, value: any): BundleProperty {
    return new BundleProperty(type, value);
  }

  private constructor(
    /** Type of the property. */
    public readonly type: string,
    /** Its value. */
    public readonly value: any,
  ) {}

  /** @internal */
  public _toJson(): JsonObject {
    return { type: this.type, value: this.value as Json };
  }
}
