import { Condition } from './condition';
import { ReferenceExpression } from './expression';
import { textToken } from './text-token';

function reference(optional: boolean, ...path: string[]): string {
  const key = path.join('.');
  let expression = references.get(key);
  if (expression === undefined) {
    expression = { kind: 'reference', path, optional };
    references.set(key, expression);
  }
  return textToken(expression);
}

const references = new Map<string, ReferenceExpression>();

/**
 * The cluster that the operator is installed in.
 *
 * A package asks for it when it is installed; a bundle cannot, so that a field or variable that holds nothing else is left out there
 * (OLM hands the proxy to operators by itself).
 */
export class Environment {
  /** Version of Kubernetes, as `v1.29.5`. */
  public static get kubernetesVersion(): string {
    return reference(false, 'environment', 'kubernetes', 'version');
  }

  /** Version of OpenShift, as `4.15.3`; absent elsewhere. */
  public static get openShiftVersion(): string {
    return reference(true, 'environment', 'openShift', 'version');
  }

  /** The cluster's proxy for http; absent where there is none. */
  public static get httpProxy(): string {
    return reference(true, 'environment', 'proxy', 'httpProxy');
  }

  /** The cluster's proxy for https; absent where there is none. */
  public static get httpsProxy(): string {
    return reference(true, 'environment', 'proxy', 'httpsProxy');
  }

  /** The hosts that are reached without the cluster's proxy; absent where there is none. */
  public static get noProxy(): string {
    return reference(true, 'environment', 'proxy', 'noProxy');
  }

  /** Holds on OpenShift. */
  public static isOpenShift(): Condition {
    return Condition._of({ op: 'environment', path: ['environment', 'openShift'], question: 'isOpenShift' });
  }

  /** Holds on a management cluster of HyperShift. */
  public static isHyperShift(): Condition {
    return Condition._of({ op: 'environment', path: ['environment', 'hyperShift'], question: 'isHyperShift' });
  }

  /** Holds where the cluster has a proxy. */
  public static hasProxy(): Condition {
    return Condition._of({ op: 'environment', path: ['environment', 'proxy'], question: 'hasProxy' });
  }

  private constructor() {}
}

/** The installation of a package: the Package or ClusterPackage object. */
export class Instance {
  /** Name of the object that installs the package. */
  public static get name(): string {
    return reference(false, 'package', 'metadata', 'name');
  }

  /** The package's own image, as the object that installs it says. */
  public static get image(): string {
    return reference(false, 'package', 'image');
  }

  /** Namespace that the package is installed in; empty for a ClusterPackage. */
  public static get namespace(): string {
    return reference(false, 'package', 'metadata', 'namespace');
  }

  /** Holds where the package is installed for the whole cluster. */
  public static isClusterScoped(): Condition {
    return Condition._of({ op: 'instance', field: 'namespace', value: '' });
  }

  private constructor() {}
}
