import { fieldMark } from './field-marks';
import { KustomizeError } from './kustomize-error';
import { MergeSchema, mergeSchemaOf } from './merge-keys';
import { ListMerge } from './merge-list';
import { scalarText } from './resource';
import { Json, JsonObject, isJsonObject, textAt } from '../../kube/json';

/**
 * Applies a strategic merge patch to an object, in place.
 *
 * Mirrors merge2 and walk of kyaml, in what follows from them too: the whole object is gone through, also where the patch says nothing.
 *
 * @param patch is changed as well; pass a copy
 * @returns whether the patch deletes the object
 * @throws KustomizeError where patch and object do not fit
 */
export function mergePatch(object: JsonObject, patch: JsonObject): boolean {
  const schema = mergeSchemaOf(textAt(object, 'apiVersion') ?? '', textAt(object, 'kind') ?? '')
    ?? mergeSchemaOf(textAt(patch, 'apiVersion') ?? '', textAt(patch, 'kind') ?? '');
  return mergeValues(object, patch, schema, []) === undefined;
}

type Path = readonly string[];

/** Undefined where nothing is to be there; null where an explicit null stays. */
function mergeValues(target: Json | undefined, patch: Json | undefined, schema: MergeSchema | undefined, path: Path): Json | undefined {
  const leading = target ?? patch ?? null;
  for (const value of [target, patch]) {
    if (value !== undefined && value !== null && formOf(value) !== formOf(leading)) {
      throw new KustomizeError(`${path.join('.') || 'the patch'} is a ${formOf(leading)} in one and a ${formOf(value)} in the other`);
    }
  }
  if (leading === null || isJsonObject(leading)) return mergeMaps(target, patch, schema, path);
  if (!Array.isArray(leading)) return patch === undefined ? target : patch ?? undefined;
  if (schema?.keys === undefined) return patch === undefined ? target : patch ?? undefined;
  return mergeLists(target, patch, schema, path);
}

function formOf(value: Json): string {
  return Array.isArray(value) ? 'list' : isJsonObject(value) ? 'map' : 'scalar';
}

function mergeMaps(target: Json | undefined, patch: Json | undefined, schema: MergeSchema | undefined, path: Path): Json | undefined {
  const merged = mapToFill(target, patch);
  if (!isJsonObject(merged)) return merged;
  const other = isJsonObject(patch) ? patch : {};
  for (const key of [...new Set([...Object.keys(merged), ...Object.keys(other)])].sort()) {
    const value = mergeValues(own(merged, key), own(other, key), schema?.fields?.[key], [...path, key]);
    const mark = fieldMark(merged, key);
    if (value === undefined || (value === null && mark === 'empty')) delete merged[key];
    else merged[key] = mark === 'untyped' ? scalarText(value) : value;
  }
  return merged;
}

function own(map: JsonObject, key: string): Json | undefined {
  return Object.hasOwn(map, key) ? map[key] : undefined;
}

/** The map that the merged fields go into; undefined where there is to be none. */
function mapToFill(target: Json | undefined, patch: Json | undefined): Json | undefined {
  if (target === undefined || target === null) {
    if (patch === undefined) return target;
    return patch === null || takeDirective(patch) === 'delete' ? undefined : patch;
  }
  if (patch === null) return undefined;
  const directive = patch === undefined ? 'merge' : takeDirective(patch);
  if (directive === 'delete') return undefined;
  return directive === 'replace' ? patch : target;
}

function mergeLists(target: Json | undefined, patch: Json | undefined, schema: MergeSchema, path: Path): Json | undefined {
  const list = listToFill(target, patch);
  if (!Array.isArray(list)) return undefined;
  const merge = new ListMerge((one, other) => mergeValues(one, other, schema.items, [...path, '[]']));
  return merge.merge(list, Array.isArray(patch) ? patch : undefined, schema.keys!);
}

function listToFill(target: Json | undefined, patch: Json | undefined): Json | undefined {
  if (target === undefined || target === null) return patch;
  if (patch === null) return undefined;
  const directive = patch === undefined ? 'merge' : takeDirective(patch);
  if (directive === 'delete') return undefined;
  return directive === 'replace' ? patch : target;
}

const DIRECTIVES = ['delete', 'replace', 'merge'] as const;
type Directive = typeof DIRECTIVES[number];

/** What `$patch` says, which is taken out: in a map it is a key, in a list an item of its own. */
function takeDirective(patch: Json): Directive {
  if (isJsonObject(patch)) {
    if (!Object.hasOwn(patch, '$patch')) return 'merge';
    const directive = directiveOf(patch.$patch);
    delete patch.$patch;
    return directive;
  }
  if (!Array.isArray(patch)) return 'merge';
  const index = patch.findIndex(item => isJsonObject(item) && Object.hasOwn(item, '$patch'));
  if (index < 0 || Object.keys(patch[index] as JsonObject).length > 1) return 'merge';
  const directive = directiveOf((patch[index] as JsonObject).$patch);
  patch.splice(index, 1);
  return directive;
}

function directiveOf(value: Json): Directive {
  const directive = DIRECTIVES.find(known => known === value);
  if (directive === undefined) throw new KustomizeError(`$patch has to be delete, replace or merge, and is ${JSON.stringify(value)}`);
  return directive;
}
