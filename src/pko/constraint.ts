import { JsonObject } from '../kube/json';

/** What a cluster is. */
export enum Platform {
  /** Any Kubernetes. */
  KUBERNETES = 'Kubernetes',
  /** OpenShift. */
  OPENSHIFT = 'OpenShift',
}

/** Where a package may be installed. Package Operator looks when it installs a package; its tools do not. */
export class Constraint {
  /** The cluster has to be one of these. */
  public static platform(...platforms: Platform[]): Constraint {
    return new Constraint({ platform: platforms });
  }

  /**
   * The version of the platform has to be in a range.
   *
   * @param platform whose version is meant
   * @param range of semantic versions: `>=4.12.x`
   */
  public static platformVersion(platform: Platform, range: string): Constraint {
    return new Constraint({ platformVersion: { name: platform, range } });
  }

  /** The package may be installed only once: in the cluster, or in a namespace. */
  public static uniqueInScope(): Constraint {
    return new Constraint({ uniqueInScope: {} });
  }

  private constructor(
    /** @internal */
    public readonly _json: JsonObject,
  ) {}
}
