import { splitPath } from './field-spec';
import { KustomizeError, UnsupportedError } from './kustomize-error';
import { Place } from './place';
import { matches } from './regular-expression';
import { scalarText } from './resource';
import { Json, JsonObject, isJsonObject } from '../../kube/json';

/**
 * The parts of a path of a replacement: `spec.containers.[name=manager].image`, `metadata.annotations.[a.b/c]`; brackets keep dots together.
 */
export function fieldPathParts(path: string): string[] {
  const parts: string[] = [];
  const split = splitPath(path, '.');
  for (let i = 0; i < split.length; i++) {
    let part = split[i];
    if (!part.startsWith('[') || part.endsWith(']')) {
      parts.push(part);
      continue;
    }
    while (i < split.length - 1) {
      part += `.${split[++i]}`;
      if (split[i].endsWith(']')) break;
    }
    parts.push(part.includes('=') ? part : part.replace(/^[[\]]+|[[\]]+$/g, ''));
  }
  return parts;
}

const ITEM = /^\[(.*)\]$/;
const INDEX = /^\d+$/;

/** What stands at a path; undefined where there is nothing. Mirrors kyaml's PathGetter. Throws KustomizeError where a part does not fit. */
export function lookUp(object: Json, parts: readonly string[]): Json | undefined {
  let value: Json | undefined = object;
  for (const part of parts.map(one => one.trim()).filter(one => one !== '')) {
    if (value === undefined || value === null) return undefined;
    value = step(value, part);
  }
  return value;
}

function step(value: Json, part: string): Json | undefined {
  const item = ITEM.exec(part)?.[1];
  if (INDEX.test(part) || part === '-' || item !== undefined) {
    if (!Array.isArray(value)) throw new KustomizeError(`${part} is for a list`);
    if (item === undefined) return part === '-' ? value.at(-1) : value[Number(part)];
    const [name, wanted] = nameAndValue(item);
    if (name === '') return value.find(one => scalarText(one) === wanted);
    return value.find(one => isJsonObject(one) && Object.hasOwn(one, name) && scalarText(one[name]) === wanted);
  }
  if (part === '*') throw new KustomizeError('* cannot stand in the path of a source');
  if (!isJsonObject(value)) throw new KustomizeError(`there is no field ${part} in what is no map`);
  return Object.hasOwn(value, part) ? value[part] : undefined;
}

function nameAndValue(item: string): [string, string] {
  const equals = item.indexOf('=');
  if (equals < 0) throw new KustomizeError(`[${item}] has to say field=value`);
  return [item.slice(0, equals), item.slice(equals + 1)];
}

/** A place that a path leads to, and whether it was made for it. */
export interface FoundPlace { readonly place: Place; readonly isNew: boolean }

/**
 * All places that a path leads to. Mirrors kyaml's PathMatcher: values in brackets are regular expressions, `*` is every item.
 *
 * @param leaf what to make where the path ends in nothing; undefined to make nothing
 * @throws KustomizeError where a part does not fit
 */
export function findPlaces(object: JsonObject, parts: readonly string[], leaf?: Json): FoundPlace[] {
  return new PlaceFinder(leaf).find({ place: new Place({ object }, 'object'), isNew: false }, parts);
}

class PlaceFinder {
  public constructor(private readonly leaf: Json | undefined) {}

  public find(found: FoundPlace, [part, ...rest]: readonly string[]): FoundPlace[] {
    if (part === undefined) return [found];
    const { value } = found.place;
    if (INDEX.test(part)) return this.atIndex(listIn(value, part), Number(part), rest);
    const item = ITEM.exec(part)?.[1];
    if (item !== undefined) return this.matching(listIn(value, part), nameAndValue(item), rest);
    if (part === '*') return listIn(value, part).flatMap((_, index, list) => this.find({ place: new Place(list, index), isNew: false }, rest));
    return this.inField(value, part, rest);
  }

  private atIndex(list: Json[], index: number, rest: readonly string[]): FoundPlace[] {
    const isNew = list.length === index && this.leaf !== undefined;
    if (isNew) list.push(this.empty(rest));
    if (index >= list.length) throw new KustomizeError(`there is no item ${index}: the list has ${list.length}`);
    return this.find({ place: new Place(list, index), isNew }, rest);
  }

  private matching(list: Json[], [name, pattern]: [string, string], rest: readonly string[]): FoundPlace[] {
    const isMatch = (item: Json): boolean => name === ''
      ? matches(pattern, scalarText(item))
      : isJsonObject(item) && Object.hasOwn(item, name) && matches(pattern, scalarText(item[name]));
    const found = list.flatMap((item, index) => isMatch(item) ? this.find({ place: new Place(list, index), isNew: false }, name === '' ? [] : rest) : []);
    if (found.length > 0 || this.leaf === undefined) return found;
    list.push(name === '' ? pattern : { [name]: pattern });
    return this.find({ place: new Place(list, list.length - 1), isNew: false }, name === '' ? [] : rest);
  }

  private inField(value: Json | undefined, name: string, rest: readonly string[]): FoundPlace[] {
    if (value === undefined || value === null) return [];
    if (!isJsonObject(value)) {
      if (Array.isArray(value)) throw new KustomizeError(`there is no field ${name} in a list`);
      throw new UnsupportedError(`the path goes on behind a scalar, at ${name}: to change what is in a text is not supported`);
    }
    const isNew = !Object.hasOwn(value, name);
    if (isNew && this.leaf === undefined) return [];
    if (isNew) value[name] = this.empty(rest);
    return this.find({ place: new Place(value, name), isNew }, rest);
  }

  private empty([next]: readonly string[]): Json {
    if (next === undefined) return structuredClone(this.leaf!);
    return ITEM.test(next) || INDEX.test(next) ? [] : {};
  }
}

function listIn(value: Json | undefined, part: string): Json[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) throw new KustomizeError(`${part} is for a list`);
  return value;
}
