import type { Certificates } from './certificates';
import type { RegistryV1 } from './registry-v1';
import type { JsonObject } from '../../kube/json';

/** What the objects of an installation are made from. */
export interface Generation {
  readonly bundle: RegistryV1;
  readonly installNamespace: string;
  /** At least one; an empty one stands for all namespaces. */
  readonly targetNamespaces: readonly string[];
  readonly certificates: Certificates;
  readonly deploymentConfig?: JsonObject;
}
