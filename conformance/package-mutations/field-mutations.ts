import { Mutation, Mutations, inLock, inManifest, inObject } from './mutation';
import { Place, anyPlace, isField, isItem, isScalar, remove, rename, repeat, replace, valueAt } from '../mutation-places';
import { Random } from '../random';
import { Json, JsonObject, isJsonObject, pathText } from '../subject';

type Edit = (value: JsonObject, random: Random) => string | undefined;

/** Values that are seldom right. */
const WRONG_VALUES: readonly Json[] = [
  '', ' ', 'x', 'A B', '-', 'a/b', 'ü', 'x'.repeat(64), '{{', '0', 'true', 0, -1, 1.5, 1e30, true, false, null, [], {}, [''], { a: 'b' }, [[]], 'a\nb',
];
const UNKNOWN_FIELDS: readonly (readonly [string, Json])[] = [
  ['unknown', 'x'], ['Unknown', 1], ['name', 'again'], ['image', ''], ['labels', { 'a b': 'c' }], ['spec', {}], ['', 'empty'],
];

/** Fields of manifests, locks and objects that are lost, misspelt, of another type or of another value. */
export const FIELD_MUTATIONS: Mutations = {
  ...everywhere('drop a field', (value, random) => atAny(value, random, isField, place => {
    remove(place);
    return `no ${pathText(place.path)}`;
  })),
  ...everywhere('misspell a field', (value, random) => atAny(value, random, isField, place => {
    const name = misspelt(String(place.key), random);
    rename(place, name);
    return `${pathText(place.path)} is spelt ${JSON.stringify(name)}`;
  })),
  ...everywhere('retype a field', (value, random) => atAny(value, random, () => true, place => {
    const other = ofOtherType(valueAt(place), random);
    replace(place, other);
    return `${pathText(place.path)} is ${JSON.stringify(other)}`;
  })),
  ...everywhere('a wrong value', (value, random) => atAny(value, random, isScalar, place => {
    const other = random.pick(WRONG_VALUES);
    replace(place, other);
    return `${pathText(place.path)} is ${JSON.stringify(other)}`;
  })),
  ...everywhere('repeat an item', (value, random) => atAny(value, random, isItem, place => {
    repeat(place);
    return `${pathText(place.path)} twice`;
  })),
  ...everywhere('drop an item', (value, random) => atAny(value, random, isItem, place => {
    remove(place);
    return `no ${pathText(place.path)}`;
  })),
  ...everywhere('an unknown field', (value, random) => atAny(value, random, place => isJsonObject(valueAt(place)), place => {
    const [name, unknown] = random.pick(UNKNOWN_FIELDS);
    (valueAt(place) as JsonObject)[name] = structuredClone(unknown);
    return `${pathText([...place.path, name])} is ${JSON.stringify(unknown)}`;
  })),
};

function everywhere(what: string, edit: Edit): Mutations {
  const about: readonly [string, (edit: Edit) => Mutation][] = [['manifest', inManifest], ['lock', inLock], ['object', inObject]];
  return Object.fromEntries(about.map(([name, within]) => [`${name}: ${what}`, within(edit)]));
}

function atAny(value: JsonObject, random: Random, fits: (place: Place) => boolean, change: (place: Place) => string): string | undefined {
  const place = anyPlace(value, random, fits);
  return place === undefined ? undefined : change(place);
}

function misspelt(name: string, random: Random): string {
  const at = random.int(0, Math.max(0, name.length - 1));
  return random.pick([
    `${name}s`, name.slice(0, at) + name.slice(at + 1), name.toUpperCase(), name.charAt(0).toUpperCase() + name.slice(1), `${name} `, `${name}_`,
    name.slice(0, at) + name.charAt(at) + name.slice(at),
  ]);
}

function ofOtherType(value: Json, random: Random): Json {
  const others: readonly Json[] = [
    ...typeof value === 'string' ? [[value], { value }, value.length] : [],
    ...typeof value === 'number' || typeof value === 'boolean' ? [String(value), [value], {}] : [],
    ...Array.isArray(value) ? [value[0] ?? '', Object.fromEntries(value.map((item, index) => [`item${index}`, item])), JSON.stringify(value), [value]] : [],
    ...isJsonObject(value) ? [[value], Object.keys(value), JSON.stringify(value), Object.values(value)] : [],
    null, true, 7, 'text',
  ];
  return random.pick(others);
}
