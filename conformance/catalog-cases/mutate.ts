import { Random } from '../random';
import { isJsonObject, type Json, type JsonObject } from '../subject';

/** A value in a blob: what holds it, and its key or index. */
interface Place { readonly holder: JsonObject | Json[]; readonly key: string | number }

const TEXTS = [
  '', ' ', 'x', 'A', 'stable', 'fast', 'widgets', 'gadgets', 'widgets.v1.0.0', 'widgets.v1.1.0', 'widgets.v1.2.0', 'widgets.v1.3.0-rc.1', 'gadgets.v2.0.0',
  'olm.package', 'olm.channel', 'olm.bundle', 'olm.deprecations', 'olm.bundle.object', 'olm.gvk', 'olm.csv.metadata', 'olm.channels', 'A.b', 'a'.repeat(64),
  '1.0.0', '1.0', 'v1.0.0', '1.0.0+build', '01.0.0', '1.0.0-01', '>=1.0.0 <1.2.0', '>1.x', '<', '1.0.0 ||', '~1.0', '>=1.0.0 <', 'tab\tand "quotes"', 'é',
  'quay.io/Upper/case:v1', 'quay.io/a/b@sha256:12', `quay.io/a/b@sha256:${'1'.repeat(64)}`, `quay.io/a/b@sha1:${'1'.repeat(40)}`, 'a:b:c', 'host:port/x', '-', 'YWJj', 'YWJ', '=',
  'alpha.01', '1.alpha', 'this-release-is-longer-than-20', '.',
];
const VALUES: readonly Json[] = [null, true, 5, 1.5, 1e21, [], {}, ['x'], { a: 1 }, [null], [{}], 99999999999];

/** Changes one thing in one of the blobs of a catalog, which it may. Returns what kind of change it is. */
export function mutate(blobs: JsonObject[], random: Random): string {
  const kind = random.pick(KINDS);
  CHANGES[kind](blobs, random);
  return kind;
}

const CHANGES: { readonly [kind: string]: (blobs: JsonObject[], random: Random) => void } = {
  'another text': (blobs, random) => set(textPlace(blobs, random), random.pick(TEXTS)),
  'another type': (blobs, random) => set(anyPlace(blobs, random), random.pick(VALUES)),
  'a value less': (blobs, random) => remove(anyPlace(blobs, random)),
  'a blob less': (blobs, random) => { blobs.splice(random.int(0, blobs.length - 1), 1); },
  'a blob twice': (blobs, random) => { blobs.push(structuredClone(random.pick(blobs))); },
  'blobs in another order': (blobs, random) => { blobs.unshift(...blobs.splice(random.int(0, blobs.length - 1))); },
  'an item twice': (blobs, random) => {
    const list = random.pick(listsIn(blobs));
    if (list.length > 0) list.push(structuredClone(random.pick(list)));
  },
  'a key in another case': (blobs, random) => rename(anyPlace(blobs, random), key => key[0]!.toUpperCase() + key.slice(1), false),
  'a key in two cases': (blobs, random) => rename(anyPlace(blobs, random), key => key[0]!.toUpperCase() + key.slice(1), true),
  'a key misspelt': (blobs, random) => rename(anyPlace(blobs, random), key => `${key}s`, false),
  'another edge': (blobs, random) => {
    const entry = random.pick(entriesIn(blobs));
    const name = random.pick(entriesIn(blobs)).name ?? null;
    if (random.chance(0.5)) entry.replaces = name;
    else entry.skips = [...Array.isArray(entry.skips) ? entry.skips : [], name];
  },
  'an edge less': (blobs, random) => { delete random.pick(entriesIn(blobs)).replaces; },
  'another range': (blobs, random) => { random.pick(entriesIn(blobs)).skipRange = random.pick(TEXTS); },
  'another version': (blobs, random) => {
    const value = random.pick(packageProperties(blobs));
    value[random.pick(['version', 'version', 'release'])] = random.pick(['1.0.0', '2.0.0+a', '1', '1.alpha', '01', '1.0.0-rc.1', '', 'a'.repeat(21), 'a..b', '1.2.3.4']);
  },
  'a deprecation more': (blobs, random) => {
    const reference = { schema: random.pick(['olm.bundle', 'olm.channel', 'olm.package', 'olm.other', '']), name: random.pick(TEXTS) };
    const entry = { reference, message: random.pick(['gone', '']) };
    const existing = blobs.find(({ schema }) => schema === 'olm.deprecations');
    if (existing !== undefined && random.chance(0.7) && Array.isArray(existing.entries)) existing.entries.push(entry);
    else blobs.push({ schema: 'olm.deprecations', package: random.pick(['widgets', 'gadgets', 'inline', '']), entries: [entry] });
  },
};
const KINDS = Object.keys(CHANGES);

function places(value: Json): Place[] {
  if (Array.isArray(value)) return value.flatMap((item, key) => [{ holder: value, key }, ...places(item)]);
  if (!isJsonObject(value)) return [];
  return Object.keys(value).flatMap(key => [{ holder: value, key }, ...places(value[key]!)]);
}

function anyPlace(blobs: JsonObject[], random: Random): Place {
  return random.pick(places(random.pick(blobs)));
}

function textPlace(blobs: JsonObject[], random: Random): Place {
  return random.pick(places(random.pick(blobs)).filter(({ holder, key }) => typeof (holder as JsonObject)[key] === 'string'));
}

function set({ holder, key }: Place, value: Json): void {
  (holder as JsonObject)[key] = value;
}

function remove({ holder, key }: Place): void {
  if (Array.isArray(holder)) holder.splice(key as number, 1);
  else delete holder[key];
}

function rename({ holder, key }: Place, change: (key: string) => string, isCopy: boolean): void {
  if (Array.isArray(holder)) return;
  const value = holder[key]!;
  if (!isCopy) delete holder[key];
  holder[change(String(key)) || 'x'] = value;
}

function listsIn(blobs: JsonObject[]): Json[][] {
  return [blobs, ...places(blobs).map(({ holder, key }) => (holder as JsonObject)[key]!).filter(Array.isArray)];
}

function entriesIn(blobs: JsonObject[]): JsonObject[] {
  const entries = blobs.filter(({ schema }) => schema === 'olm.channel').flatMap(({ entries: list }) => Array.isArray(list) ? list : []).filter(isJsonObject);
  return entries.length > 0 ? entries : [{}];
}

function packageProperties(blobs: JsonObject[]): JsonObject[] {
  const properties = blobs.flatMap(({ properties: list }) => Array.isArray(list) ? list : []).filter(isJsonObject);
  const values = properties.filter(({ type }) => type === 'olm.package').map(({ value }) => value!).filter(isJsonObject);
  return values.length > 0 ? values : [{}];
}
