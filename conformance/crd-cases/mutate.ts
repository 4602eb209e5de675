import { Random } from '../random';
import { Json, JsonObject, isJsonObject, listAt, objectAt } from '../subject';

/** Two states of a CustomResourceDefinition. */
export interface CrdPair {
  readonly what: string;
  readonly before: JsonObject;
  readonly after: JsonObject;
}

/** A schema in a copy of a definition that may be changed, and where it is. */
interface Place { readonly path: string; readonly schema: JsonObject; readonly parent?: JsonObject; readonly name?: string }

/** Changes a place; undefined where it cannot be. Returns what was done. */
type Mutation = (place: Place, random: Random) => string | undefined;

const LIMITS = ['minimum', 'maximum', 'minLength', 'maxLength', 'minItems', 'maxItems', 'minProperties', 'maxProperties'];
const TYPES = ['string', 'integer', 'number', 'boolean', 'object', 'array'];

const FIELD_MUTATIONS: readonly Mutation[] = [
  ({ parent, name }) => parent === undefined || name === undefined || !delete parent[name] ? undefined : 'remove the field',
  ({ schema }, random) => set(schema, 'type', random.pick(TYPES)),
  ({ schema }, random) => set(schema, random.pick(LIMITS), random.int(0, 9)),
  ({ schema }, random) => set(schema, random.pick(LIMITS), random.int(0, 9)),
  ({ schema }, random) => moveLimit(schema, random),
  ({ schema }) => LIMITS.map(limit => schema[limit] === undefined || !delete schema[limit] ? undefined : `remove ${limit}`).find(done => done !== undefined),
  ({ schema }, random) => set(schema, 'enum', random.some(1, 3, () => random.pick(['a', 'b', 'c', 'd']))),
  ({ schema }) => changeEnum(schema, values => values.slice(1)),
  ({ schema }) => changeEnum(schema, values => [...values, 'another']),
  ({ schema }) => schema.enum === undefined || !delete schema.enum ? undefined : 'remove the enum',
  ({ schema }, random) => set(schema, 'default', random.pick<Json>(['a', 1, true, { a: 1 }, ['x'], ''])),
  ({ schema }) => schema.default === undefined || !delete schema.default ? undefined : 'remove the default',
  ({ schema }, random) => set(schema, 'description', `Another ${random.int(1, 99)}`),
  ({ schema }, random) => addRequired(schema, random),
  ({ schema }) => dropRequired(schema),
  ({ schema }, random) => set(schema, 'pattern', random.pick(['^a', '^b$', '[0-9]+'])),
  ({ schema }, random) => set(schema, 'format', random.pick(['int32', 'int64', 'date-time', 'uuid', 'whatever'])),
  ({ schema }, random) => set(schema, 'nullable', random.chance(0.5)),
  ({ schema }) => schema['x-kubernetes-preserve-unknown-fields'] === true ? (delete schema['x-kubernetes-preserve-unknown-fields'], 'drop unknown fields') : set(schema, 'x-kubernetes-preserve-unknown-fields', true),
  ({ schema }, random) => set(schema, 'x-kubernetes-list-type', random.pick(['set', 'map'])),
  ({ schema }) => set(schema, 'x-kubernetes-validations', [{ rule: 'self != \'x\'', message: 'not x' }]),
  ({ schema }) => schema.properties === undefined ? undefined : (objectAt(schema, 'properties')!.another = { type: 'string', default: 'x' }, 'add a field'),
  ({ schema }) => schema.additionalProperties === undefined || !delete schema.additionalProperties ? undefined : 'remove additionalProperties',
  ({ schema }, random) => set(schema, 'uniqueItems', random.chance(0.5)),
  ({ schema }, random) => set(schema, 'exclusiveMinimum', random.chance(0.7)),
];

const WHOLE_MUTATIONS: readonly ((definition: JsonObject, random: Random) => string | undefined)[] = [
  definition => set(objectAt(definition, 'spec')!, 'scope', objectAt(definition, 'spec')!.scope === 'Cluster' ? 'Namespaced' : 'Cluster'),
  (definition, random) => {
    const versions = listAt(definition, 'spec', 'versions');
    if (versions.length < 2) return undefined;
    versions.splice(random.int(0, versions.length - 1), 1);
    return 'remove a version';
  },
  (definition, random) => {
    const version = random.pick(listAt(definition, 'spec', 'versions')) as JsonObject;
    version.served = version.served !== true;
    return 'serve a version, or serve it no more';
  },
  definition => {
    const versions = listAt(definition, 'spec', 'versions');
    versions.push({ ...structuredClone(versions[0] as JsonObject), name: 'v99', storage: false, served: true });
    return 'add a version';
  },
];

/** Definitions that are changed in one to three places. */
export function mutatedPairs(definitions: readonly JsonObject[], count: number, random: Random): CrdPair[] {
  const pairs: CrdPair[] = [];
  for (let index = 0; index < count; index++) {
    const before = asOnCluster(random.pick(definitions));
    const after = structuredClone(before);
    const done = random.some(1, 3, () => random.chance(0.08) ? random.pick(WHOLE_MUTATIONS)(after, random) : mutateField(after, random));
    const what = done.filter(text => text !== undefined).join('; ');
    if (what !== '') pairs.push({ what: `mutant ${index} of ${String(objectAt(before, 'metadata')!.name)}: ${what}`, before, after });
  }
  return pairs;
}

/** A definition as a cluster would have it: with objects in the version that is stored, and without a type of lists that is the default, as crdify does not know that. */
export function asOnCluster(definition: JsonObject): JsonObject {
  const plain = JSON.parse(JSON.stringify(definition), (key, value: Json) => key === 'x-kubernetes-list-type' && value === 'atomic' ? undefined : value) as JsonObject;
  const stored = listAt(definition, 'spec', 'versions').filter(isJsonObject).filter(({ storage }) => storage === true).map(({ name }) => name!);
  return { ...plain, status: { storedVersions: stored } };
}

/** Tries places until one can be changed so. */
function mutateField(definition: JsonObject, random: Random): string | undefined {
  const places = placesIn(definition);
  for (let tries = 0; tries < 20 && places.length > 0; tries++) {
    const place = random.pick(places);
    const done = random.pick(FIELD_MUTATIONS)(place, random);
    if (done !== undefined) return `${place.path}: ${done}`;
  }
  return undefined;
}

function placesIn(definition: JsonObject): Place[] {
  const places: Place[] = [];
  const collect = (schema: Json | undefined, path: string, parent?: JsonObject, name?: string): void => {
    if (!isJsonObject(schema)) return;
    places.push({ path, schema, parent, name });
    const properties = objectAt(schema, 'properties') ?? {};
    for (const key of Object.keys(properties)) collect(properties[key], `${path}.${key}`, properties, key);
    collect(schema.items, `${path}[*]`);
    collect(schema.additionalProperties, `${path}[*]`);
  };
  for (const version of listAt(definition, 'spec', 'versions')) collect(objectAt(version, 'schema', 'openAPIV3Schema'), '^');
  return places;
}

function set(schema: JsonObject, keyword: string, value: Json): string {
  schema[keyword] = value;
  return `${keyword} ${JSON.stringify(value)}`;
}

function moveLimit(schema: JsonObject, random: Random): string | undefined {
  const limit = LIMITS.find(keyword => typeof schema[keyword] === 'number');
  return limit === undefined ? undefined : set(schema, limit, schema[limit] as number + random.int(-3, 3));
}

function changeEnum(schema: JsonObject, change: (values: Json[]) => Json[]): string | undefined {
  const values = listAt(schema, 'enum');
  return values.length === 0 ? undefined : set(schema, 'enum', change(values));
}

function addRequired(schema: JsonObject, random: Random): string | undefined {
  const names = Object.keys(objectAt(schema, 'properties') ?? {});
  return names.length === 0 ? undefined : set(schema, 'required', [...new Set([...listAt(schema, 'required'), random.pick(names)])]);
}

function dropRequired(schema: JsonObject): string | undefined {
  const names = listAt(schema, 'required');
  return names.length === 0 ? undefined : set(schema, 'required', names.slice(1));
}
