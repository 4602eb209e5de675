import { isJsonObject, Json, JsonObject, listAt, objectAt, textAt } from '../../kube/json';

/**
 * A configuration that gives what a schema requires and has no default for, with values that nobody chose; undefined where nothing is
 * required. What two variants make different in a package depends on values that are not known yet.
 *
 * @param variant 0 or 1: two configurations that differ wherever the schema lets them
 */
export function exampleConfig(schema: JsonObject, variant: 0 | 1): JsonObject | undefined {
  const config = exampleObject(schema, variant);
  return Object.keys(config).length > 0 ? config : undefined;
}

function exampleObject(schema: JsonObject, variant: 0 | 1): JsonObject {
  const properties = objectAt(schema, 'properties') ?? {};
  const required = listAt(schema, 'required').filter((name): name is string => typeof name === 'string');
  const missing = required.filter(name => isJsonObject(properties[name]) && (properties[name] as JsonObject).default === undefined);
  return Object.fromEntries(missing.map(name => [name, exampleValue(properties[name] as JsonObject, variant)]));
}

function exampleValue(schema: JsonObject, variant: 0 | 1): Json {
  const allowed = listAt(schema, 'enum');
  if (allowed.length > 0) return allowed[variant % allowed.length];
  switch (textAt(schema, 'type')) {
    case 'integer':
    case 'number':
      return exampleNumber(schema, variant);
    case 'boolean': return variant === 0;
    case 'array': return isJsonObject(schema.items) ? [exampleValue(schema.items, variant)] : [];
    case 'object': return exampleObject(schema, variant);
    default: return `example-${variant}`;
  }
}

function exampleNumber({ minimum, maximum }: JsonObject, variant: 0 | 1): number {
  const least = typeof minimum === 'number' && minimum > 0 ? minimum : 1;
  return typeof maximum === 'number' && least + variant > maximum ? maximum - variant : least + variant;
}
