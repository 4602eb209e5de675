import { Advice } from './advice';
import { Severity } from '../../findings/finding';
import { properties } from '../../kube/crd/structural-schema';
import { JsonObject, listAt } from '../../kube/json';
import { PathStep } from '../../kube/rules/object-problem';
import { Code } from '../problem/codes';

const SCHEMA_PATH = ['spec', 'config', 'openAPIV3Schema'] as const;
/** What every resource has. The configuration is taken for one when Package Operator drops what the schema does not know. */
const RESOURCE_FIELDS = ['apiVersion', 'kind', 'metadata'];
/** What else may forbid an empty object. */
const CONDITIONS = ['minProperties', 'allOf', 'anyOf', 'oneOf', 'not'];

/** Values of the configuration that are called like the fields of every resource. */
export function reservedNames(schema: JsonObject): Advice[] {
  return properties(schema).filter(([name]) => RESOURCE_FIELDS.includes(name)).map(([name]) => ({
    code: Code.CONFIG_NAME_RESERVED,
    severity: Severity.WARNING,
    text: `The configuration has a value ${name}: Package Operator takes it for that field of a resource, and treats it unlike all others.`,
    path: [...SCHEMA_PATH, 'properties', name],
    remedy: 'Give the value another name.',
  }));
}

/** Defaults below an object that may be absent and has no default: they are not applied then. */
export function unreachedDefaults(schema: JsonObject): Advice[] {
  // the defaults of those are refused
  const others = properties(schema).filter(([name]) => !RESOURCE_FIELDS.includes(name));
  return unreachedBelow({ ...schema, properties: Object.fromEntries(others) }, SCHEMA_PATH);
}

function unreachedBelow(schema: JsonObject, path: readonly PathStep[]): Advice[] {
  const required = listAt(schema, 'required');
  return properties(schema).flatMap(([name, property]) => {
    const place = [...path, 'properties', name];
    const inside = unreachedBelow(property, place);
    if (required.includes(name) || hasDefault(property) || !defaultsApplyToEmpty(property)) return inside;
    return [{
      code: Code.CONFIG_DEFAULT_UNREACHED,
      severity: Severity.WARNING,
      text: `${name} has no default: where it is absent, the defaults inside it are not applied, and a template that reads one of them fails.`,
      path: place,
      remedy: `Add \`default: {}\` to ${name}.`,
    }, ...inside];
  });
}

/** Whether an empty object is allowed in the place, and would get values. */
function defaultsApplyToEmpty(schema: JsonObject): boolean {
  if (CONDITIONS.some(key => schema[key] !== undefined)) return false;
  const inner = properties(schema);
  const isGiven = (name: unknown) => inner.some(([known, property]) => known === name && hasDefault(property));
  return listAt(schema, 'required').every(isGiven) && inner.some(([, property]) => hasDefault(property) || defaultsApplyToEmpty(property));
}

function hasDefault(schema: JsonObject): boolean {
  return schema.default !== undefined && schema.default !== null;
}
