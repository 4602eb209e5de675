import { KustomizeError } from './kustomize-error';
import { FoundPlace, fieldPathParts, findPlaces, lookUp } from './lookup';
import { matchesWhole } from './regular-expression';
import { ResId, describeId, effectiveNamespace, isSelected } from './res-id';
import { Resource, scalarText } from './resource';
import { ResourceList } from './resource-list';
import { Selector, matchesKind, matchesLabelsOf } from './selector';
import { Json, isJsonObject } from '../../kube/json';
import { readYaml } from '../../kube/yaml/read';

/** How a value is taken from, or put into, a part of a text. */
interface FieldOptions { readonly delimiter?: string; readonly index?: number; readonly create?: boolean }

/** An item of `replacements`. */
export interface Replacement {
  readonly source?: Selector & { readonly fieldPath?: string; readonly options?: FieldOptions };
  readonly sourceValue?: string;
  readonly targets?: readonly ReplacementTarget[];
}

interface ReplacementTarget {
  readonly select?: Selector;
  readonly reject?: readonly Selector[];
  readonly fieldPaths?: readonly string[];
  readonly options?: FieldOptions;
}

const NAME = 'metadata.name';

/** What an item of `replacements` does. Mirrors api/filters/replacement. Throws KustomizeError where source or target are missing. */
export function applyReplacement(list: ResourceList, { source, sourceValue, targets }: Replacement): void {
  if ((source === undefined) === (sourceValue === undefined)) throw new KustomizeError('a replacement needs either source or sourceValue');
  if (targets === undefined) throw new KustomizeError('a replacement needs targets');
  const value = source === undefined ? sourceValue! : sourceValueOf(list, source);
  for (const target of targets) {
    if (target.select === undefined) throw new KustomizeError('a target of a replacement needs select');
    for (const resource of list.all) {
      if (isTarget(resource, target.select, target.reject ?? [])) write(resource, target, value);
    }
  }
}

function sourceValueOf(list: ResourceList, source: NonNullable<Replacement['source']>): Json {
  const found = list.all.filter(({ allIds }) => allIds.some(id => isSource(id, source)));
  const { fieldPath = NAME, options = {} } = source;
  const shown = [source.kind, source.name].filter(part => part !== undefined).join(' ');
  if (found.length !== 1) throw new KustomizeError(`${found.length === 0 ? 'no object is' : 'several objects are'} the source ${shown} of a replacement`);
  const value = lookUp(found[0].object, fieldPathParts(fieldPath || NAME));
  if (value === undefined || value === null || value === '' || isEmpty(value)) {
    throw new KustomizeError(`${describeId(found[0].id)} has no ${fieldPath}, which is the source of a replacement`);
  }
  if (!options.delimiter) return value;
  if (typeof value === 'object') throw new KustomizeError('only a text can be split at a delimiter');
  const part = scalarText(value).split(options.delimiter)[options.index ?? 0];
  if (part === undefined) throw new KustomizeError(`${fieldPath} has no part ${options.index} to be a source`);
  return likeScalar(part, value);
}

function isEmpty(value: Json): boolean {
  return Array.isArray(value) ? value.length === 0 : isJsonObject(value) && Object.keys(value).length === 0;
}

function isSource(id: ResId, { name, namespace, ...gvk }: Selector): boolean {
  const isInNamespace = !namespace || effectiveNamespace({ ...id, namespace, isClusterScoped: false }) === effectiveNamespace(id);
  return isInNamespace && (!name || name === id.name) && isSelected(id, gvk);
}

function isTarget(resource: Resource, select: Selector, reject: readonly Selector[]): boolean {
  if (!matchesLabelsOf(select, resource)) return false;
  if (reject.some(one => (one.labelSelector || one.annotationSelector) && matchesLabelsOf(one, resource))) return false;
  const { allIds } = resource;
  if (reject.some(one => saysId(one) && allIds.some(id => fits(one, id)))) return false;
  return allIds.some(id => fits(select, id));
}

function saysId({ group, version, kind, name, namespace }: Selector): boolean {
  return [group, version, kind, name, namespace].some(part => part);
}

function fits(selector: Selector, id: ResId): boolean {
  return matchesKind(selector, id) && matchesWhole(selector.name, id.name) && matchesWhole(selector.namespace, id.namespace);
}

function write(resource: Resource, { fieldPaths = [], options = {} }: ReplacementTarget, value: Json): void {
  const leaf = options.create === true ? emptyLike(value) : undefined;
  for (const path of fieldPaths.length === 0 ? [NAME] : fieldPaths) {
    const found = findPlaces(resource.object, fieldPathParts(path), leaf);
    if (found.length === 0) throw new KustomizeError(`${describeId(resource.id)} has no ${path} for a replacement; options.create: true makes it`);
    for (const one of found) set(one, value, options);
  }
}

function emptyLike(value: Json): Json {
  return Array.isArray(value) ? [] : isJsonObject(value) ? {} : '';
}

function set({ place, isNew }: FoundPlace, value: Json, { delimiter, index = 0 }: FieldOptions): void {
  const present = place.value!;
  const hasParts = typeof present === 'object' && present !== null;
  if (delimiter && hasParts) throw new KustomizeError('only a text can be split at a delimiter');
  if (hasParts) {
    place.set(structuredClone(value));
    return;
  }
  const text = delimiter ? spliced(scalarText(present).split(delimiter), scalarText(value), index).join(delimiter) : scalarText(value);
  if (isNew) place.mark('untyped');
  place.set(isNew ? plainScalar(text) : likeScalar(text, present));
}

function spliced(parts: readonly string[], text: string, index: number): string[] {
  if (index < 0) return [text, ...parts];
  return index >= parts.length ? [...parts, text] : parts.map((part, at) => at === index ? text : part);
}

/** A text as a value of the type that stood there: only the text of a scalar is replaced. */
function likeScalar(text: string, present: Json): Json {
  if (typeof present === 'string') return text;
  const read = plainScalar(text);
  if (typeof read !== typeof present || present === null) throw new KustomizeError(`${JSON.stringify(text)} cannot take the place of ${String(present)}`);
  return read;
}

/** What a text is in YAML without quotes. */
function plainScalar(text: string): Json {
  if (!/^(?:true|false|[-+.\d][\d.eE+-]*)$/.test(text)) return text;
  const value = readYaml(text);
  return typeof value === 'number' || typeof value === 'boolean' ? value : text;
}
