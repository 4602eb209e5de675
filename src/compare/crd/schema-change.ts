import { Json, JsonObject } from '../../kube/json';
import { ChangeSeverity } from '../comparison';

/** A structural schema as it is written. */
export type Schema = JsonObject;

/** A change of one keyword of a schema, and what it means for objects that are there. */
export interface SchemaChange {
  /** The check of crdify that has something against it, or a name of ours where crdify sees none. */
  readonly rule: string;
  readonly severity: ChangeSeverity;
  /** `^.spec.list[*].name`: `^` is the root, `[*]` an item or any key. */
  readonly path: string;
  readonly message: string;
  readonly before?: Json;
  readonly after?: Json;
}

/** The schema of a keyword, or of a property, before and after, and the field that it is of. */
export interface SchemaPair {
  readonly path: string;
  readonly before: Schema;
  readonly after: Schema;
}

/** A change without what is the same for all changes of a pair. */
export type KeywordChange = Omit<SchemaChange, 'path'>;
