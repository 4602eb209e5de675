import { OperatorMetadata } from './metadata';
import { JsonObject } from '../kube/json';

/** One object of the operator, its values known, and where it comes from. */
export interface InventoryObject {
  /** The object as it would be applied. */
  readonly manifest: JsonObject;
  /** Path of the construct that made it. */
  readonly constructPath: string;
  /** Line of the program that made it, as `main.ts:12:5`. */
  readonly source?: string;
}

/** A custom resource that the operator owns, as its author describes it. */
export interface OwnedApi {
  /** The CustomResourceDefinition. */
  readonly definition: InventoryObject;
  /** Name for people; the kind when absent. */
  readonly displayName?: string;
  /** What an object of the kind is for. */
  readonly description?: string;
  /** Example objects, complete. */
  readonly samples: JsonObject[];
}

/** An image that the operator runs or hands to what it runs. */
export interface InventoryImage {
  /** Name of the image in the operator: `manager`. */
  readonly name: string;
  /** The reference as this target uses it: by digest or by tag. */
  readonly reference: string;
}

/** A webhook that a Deployment of the operator serves. */
export interface InventoryWebhook {
  /** `ValidatingAdmissionWebhook`, `MutatingAdmissionWebhook` or `ConversionWebhook`. */
  readonly type: string;
  /** Its name; configurations that others make for it are named after it. */
  readonly generateName: string;
  /** Name of the Deployment. */
  readonly deployment: string;
  /** Port of the container, by number or name. */
  readonly targetPort: number | string;
  /** Path at which it answers. */
  readonly path: string;
  /** Rules, policies and the like, with the names that configurations and ClusterServiceVersions give them alike. */
  readonly fields: JsonObject;
}

/** The operator as facts, for one target: no format is known here, and no value is open. */
export interface Inventory {
  /** Name of the operator. */
  readonly name: string;
  /** What it tells about itself. */
  readonly metadata: OperatorMetadata;
  /** The namespace that it runs in. */
  readonly namespace: string;
  /** Its objects, custom resource definitions included, in the order of their constructs. */
  readonly objects: InventoryObject[];
  /** Its own custom resources. */
  readonly ownedApis: OwnedApi[];
  /** Its images. */
  readonly images: InventoryImage[];
  /** The webhooks that it declares. */
  readonly webhooks: InventoryWebhook[];
}
