import { keywordChanges } from './keyword-changes';
import { Schema, SchemaChange } from './schema-change';
import { Json, isJsonObject } from '../../kube/json';

/** A schema in the place of none. */
const NOTHING: Schema = {};

/**
 * What changes in a schema, field by field, and what that means for objects that are there: whether they are refused, lose something or
 * have other values.
 *
 * Has all that crdify's checks of properties have (sigs.k8s.io/crdify pkg/validations/property, and existingFieldRemoval), at the field
 * itself also where crdify looks at its conditions (`anyOf` and the like) only.
 */
export function schemaChanges(before: Schema, after: Schema): SchemaChange[] {
  const changes: SchemaChange[] = [];
  collect(before, after, '^', changes);
  return changes;
}

function collect(before: Schema, after: Schema, path: string, changes: SchemaChange[]): void {
  if (before === after) return;
  for (const change of keywordChanges({ path, before, after })) changes.push({ ...change, path });
  const [old, now] = [propertiesOf(before), propertiesOf(after)];
  for (const name of new Set([...Object.keys(old), ...Object.keys(now)])) {
    const [oldSchema, newSchema] = [ownSchema(old, name), ownSchema(now, name)];
    if (oldSchema !== undefined && newSchema !== undefined) collect(oldSchema, newSchema, `${path}.${name}`, changes);
    else if (oldSchema !== undefined) changes.push(removed(oldSchema, after, `${path}.${name}`));
    else changes.push(added(newSchema!, before, `${path}.${name}`));
  }
  collectItems(elementsOf(before), elementsOf(after), path, changes);
  changes.push(...opennessChanges(before, after, path));
}

/** The schema of items, or of additional properties: crdify has one path for both. */
function elementsOf(schema: Schema): Schema | undefined {
  if (isJsonObject(schema.items)) return schema.items;
  return isJsonObject(schema.additionalProperties) ? schema.additionalProperties : undefined;
}

function collectItems(before: Schema | undefined, after: Schema | undefined, path: string, changes: SchemaChange[]): void {
  if (before === undefined && after === undefined) return;
  if (before !== undefined && after !== undefined) {
    collect(before, after, `${path}[*]`, changes);
  } else if (before !== undefined) {
    changes.push({
      rule: 'existingFieldRemoval', severity: 'breaking', path: `${path}[*]`, message: 'the schema of items or keys is gone: what is stored there is dropped', before,
    });
  } else {
    changes.push({ rule: 'fieldAdded', severity: 'compatible', path: `${path}[*]`, message: 'the schema of items or keys is new', after: after! });
  }
}

/** Fields that a server does not know are dropped when the object is written next, unless it keeps unknown ones. */
function removed(schema: Schema, parentAfter: Schema, path: string): SchemaChange {
  const isKept = parentAfter['x-kubernetes-preserve-unknown-fields'] === true || parentAfter.additionalProperties === true;
  const severity = isKept ? 'attention' : 'breaking';
  const message = isKept ? 'the field is not described any more; values are kept' : 'the field is gone: its stored values are dropped';
  return { rule: 'existingFieldRemoval', severity, path, message, before: summaryOf(schema) };
}

function added(schema: Schema, parentBefore: Schema, path: string): SchemaChange {
  const wasOpen = parentBefore['x-kubernetes-preserve-unknown-fields'] === true || parentBefore.additionalProperties === true || isJsonObject(parentBefore.additionalProperties);
  const message = wasOpen ? 'the field is described now: other values are refused' : 'the field is new';
  return { rule: 'fieldAdded', severity: wasOpen ? 'attention' : 'compatible', path, message, after: summaryOf(schema) };
}

/** What a field is, in a word, or its enum. */
function summaryOf(schema: Schema): Json {
  if (schema.type === 'array' && isJsonObject(schema.items) && typeof schema.items.type === 'string') return `array of ${schema.items.type}`;
  if (typeof schema.type === 'string') return schema.type;
  return schema['x-kubernetes-int-or-string'] === true ? 'integer or string' : 'anything';
}

/** Whether keys without a schema of their own are taken: `additionalProperties: true` or `false`. */
function opennessChanges(before: Schema, after: Schema, path: string): SchemaChange[] {
  const [old, now] = [before.additionalProperties, after.additionalProperties].map(value => typeof value === 'boolean' ? value : undefined);
  if (old === now) return [];
  const isClosed = old === true || now === false;
  const values = { ...(old !== undefined && { before: old }), ...(now !== undefined && { after: now }) };
  return [isClosed
    ? { rule: 'additionalProperties', severity: 'breaking', path, message: 'other keys are not taken as they are any more', ...values }
    : { rule: 'additionalProperties', severity: 'compatible', path, message: 'other keys are taken', ...values }];
}

function propertiesOf(schema: Schema): Schema {
  return isJsonObject(schema.properties) ? schema.properties : NOTHING;
}

function ownSchema(properties: Schema, name: string): Schema | undefined {
  if (!Object.hasOwn(properties, name)) return undefined;
  const schema = properties[name];
  return isJsonObject(schema) ? schema : NOTHING;
}
