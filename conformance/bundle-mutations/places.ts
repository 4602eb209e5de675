import { Place, anyPlace, isField, isItem, isScalar, remove, rename, repeat, replace, valueAt } from '../mutation-places';
import { Random } from '../random';
import { Json, JsonObject, isJsonObject, pathText } from '../subject';

/** A change at a place; it says what it did. */
export type PlaceChange = (place: Place, random: Random) => string;

/** Which places a change fits, and the change. */
export interface PlaceEdit {
  readonly fits: (place: Place) => boolean;
  readonly change: PlaceChange;
}

/** Values that are seldom right. */
const WRONG_VALUES: readonly Json[] = [
  '', ' ', 'x', 'A B', '-', 'a/b', 'ü', 'x'.repeat(64), 'x'.repeat(254), '0', 'true', '1.2.3', '10%', 0, -1, 1.5, 1e30, 70000, true, false, null, [], {},
  [''], [null], { a: 'b' }, { a: null }, [[]], [{}], 'a\nb',
];
const UNKNOWN_FIELDS: readonly (readonly [string, Json])[] = [
  ['unknown', 'x'], ['Unknown', 1], ['name', 'again'], ['group', 'example.com'], ['labels', { 'a b': 'c' }], ['spec', {}], ['', 'empty'], ['kind', 7],
];

/** What can be done to any field of any object. */
export const PLACE_EDITS: { readonly [what: string]: PlaceEdit } = {
  'drop': {
    fits: () => true,
    change: place => {
      remove(place);
      return `no ${pathText(place.path)}`;
    },
  },
  'misspell': {
    fits: isField,
    change: (place, random) => {
      const name = misspelt(String(place.key), random);
      rename(place, name);
      return `${pathText(place.path)} is spelt ${JSON.stringify(name)}`;
    },
  },
  'retype': { fits: () => true, change: (place, random) => put(place, ofOtherType(valueAt(place), random)) },
  'a wrong value': { fits: isScalar, change: (place, random) => put(place, random.pick(WRONG_VALUES)) },
  'repeat': {
    fits: isItem,
    change: place => {
      repeat(place);
      return `${pathText(place.path)} twice`;
    },
  },
  'an unknown field': {
    fits: place => isJsonObject(valueAt(place)),
    change: (place, random) => {
      const [name, unknown] = random.pick(UNKNOWN_FIELDS);
      (valueAt(place) as JsonObject)[name] = structuredClone(unknown);
      return `${pathText([...place.path, name])} is ${JSON.stringify(unknown)}`;
    },
  },
};

/** Changes one of the places that fit; undefined where none does. */
export function editPlace(value: JsonObject, { fits, change }: PlaceEdit, random: Random, within: (path: string) => boolean): string | undefined {
  const place = anyPlace(value, random, candidate => within(pathText(candidate.path)) && fits(candidate));
  return place === undefined ? undefined : change(place, random);
}

/** A value as a name of a bundle can tell it. */
export function told(value: Json): string {
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 50)}... (${text.length} characters)` : text;
}

function put(place: Place, value: Json): string {
  replace(place, value);
  return `${pathText(place.path)} is ${told(value)}`;
}

function misspelt(name: string, random: Random): string {
  const at = random.int(0, Math.max(0, name.length - 1));
  return random.pick([
    `${name}s`, name.slice(0, at) + name.slice(at + 1), name.toUpperCase(), name.toLowerCase(), name.charAt(0).toUpperCase() + name.slice(1),
    `${name} `, `${name}_`, name.slice(0, at) + name.charAt(at) + name.slice(at),
  ]);
}

function ofOtherType(value: Json, random: Random): Json {
  const others: readonly Json[] = [
    ...typeof value === 'string' ? [[value], { value }, value.length] : [],
    ...typeof value === 'number' || typeof value === 'boolean' ? [String(value), [value], {}] : [],
    ...Array.isArray(value) ? [value[0] ?? '', Object.fromEntries(value.map((item, index) => [`item${index}`, item])), [value]] : [],
    ...isJsonObject(value) ? [[value], Object.keys(value), Object.values(value)] : [],
    null, true, 7, 1.5, 'text',
  ];
  return random.pick(others);
}
