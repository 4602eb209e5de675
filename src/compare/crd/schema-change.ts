import { Json, JsonObject } from '../../kube/json';
import { ChangeSeverity } from '../comparison';

/** A structural schema as it is written. */
export type Schema = JsonObject;

/** A change of one keyword of a schema, and what it means for objects that are there. */
export interface SchemaChange {
  /** The check of crdify that has something against it, or a name of ours where crdify sees none: see CRDIFY_CHECKS. */
  readonly rule: string;
  readonly severity: ChangeSeverity;
  /** `^.spec.list[*].name`: `^` is the root, `[*]` an item or any key. */
  readonly path: string;
  readonly message: string;
  readonly before?: Json;
  readonly after?: Json;
}

/** The checks of crdify for properties, and `existingFieldRemoval`; what it has no check for is `unhandled` to it. */
export const CRDIFY_CHECKS: readonly string[] = [
  'existingFieldRemoval', 'default', 'description', 'enum', 'maximum', 'maxItems', 'maxLength', 'maxProperties',
  'minimum', 'minItems', 'minLength', 'minProperties', 'required', 'type',
];

/** The schema of a keyword, or of a property, before and after, and the field that it is of. */
export interface SchemaPair {
  readonly path: string;
  readonly before: Schema;
  readonly after: Schema;
}

/** A change without what is the same for all changes of a pair. */
export type KeywordChange = Omit<SchemaChange, 'path'>;
