import { Condition } from './condition';

/** The variants of one operator: a community edition, a certified one, one for OpenShift. Each is a package or bundle that says which it is. */
export class Variant {
  /**
   * Holds in the packages, bundles and manifests of a variant. It is decided when they are written, so that nothing of the others is in them.
   * @param name of the variant, as their property `variant` says it
   */
  public static is(name: string): Condition {
    return Condition._of({ op: 'variant', name });
  }

  private constructor() {}
}
