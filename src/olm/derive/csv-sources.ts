import { Inventory, InventoryObject } from '../../operator/inventory';
import { AccountRules } from '../../operator/rbac';
import { ClusterServiceVersionOptions } from '../cluster-service-version-options';

/** What a ClusterServiceVersion is derived from. */
export interface ClusterServiceVersionSources {
  /** The operator. */
  readonly inventory: Inventory;
  /** Its Deployments. */
  readonly deployments: InventoryObject[];
  /** The service accounts that OLM makes for it. */
  readonly accounts: AccountRules[];
  /** Name of the package. */
  readonly packageName: string;
  /** Which rebuild of the version it is. */
  readonly release?: string;
  /** What the author says. */
  readonly options: ClusterServiceVersionOptions;
}
