import { applyJsonPatch } from './json-patch';
import { KustomizeError } from './kustomize-error';
import { documentsIn, readResources } from './read-resources';
import { isSameId } from './res-id';
import { Resource, metadataOf, setTexts } from './resource';
import { ResourceList } from './resource-list';
import { Selector, selects } from './selector';
import { mergePatch } from './strategic-merge';
import { Json, JsonObject, objectAt, textAt } from '../../kube/json';

/** An item of `patches` or `patchesJson6902`. */
export interface PatchRule {
  readonly path?: string;
  readonly patch?: string;
  readonly target?: Selector;
  readonly options?: { readonly allowNameChange?: boolean; readonly allowKindChange?: boolean };
}

/** What an item of `patches` does; its text is a strategic merge patch or a JSON patch. Throws KustomizeError where it does not fit. */
export function applyPatch(list: ResourceList, { target, options }: PatchRule, text: string): void {
  const documents = documentsIn(text);
  if (documents.some(document => Array.isArray(document))) {
    if (target === undefined) throw new KustomizeError('a JSON patch needs a target');
    patchByOperations(list, target, operationsIn(documents), true);
    return;
  }
  const patches = readResources(text);
  if (target === undefined) {
    for (const patch of patches) merge(list.only(new Resource(patch).id), patch, options);
  } else if (patches.length > 1) {
    throw new KustomizeError('several strategic merge patches cannot share a target');
  } else if (patches.length === 1) {
    const selected = list.all.filter(resource => selects(target, resource)).map(({ id }) => id);
    const chosen = list.all.filter(({ id }) => selected.some(other => isSameId(other, id)));
    chosen.forEach(resource => merge(resource, retargeted(patches[0], resource), options));
    list.dropDeleted();
    requireDistinct(list);
  }
}

/** What an item of `patchesStrategicMerge` does: each of its patches is for the object that it names. Throws KustomizeError. */
export function applyStrategicMerge(list: ResourceList, text: string): void {
  for (const patch of readResources(text)) {
    const resource = list.only(new Resource(patch).id);
    merge(resource, retargeted(patch, resource));
    list.dropDeleted();
  }
}

/** What an item of `patchesJson6902` does. Throws KustomizeError where it does not fit. */
export function applyOperations(list: ResourceList, { target }: PatchRule, text: string): void {
  if (!target?.name) throw new KustomizeError('an item of patchesJson6902 needs target.name');
  const operations = operationsIn(documentsIn(text));
  if (operations.length === 0) throw new KustomizeError('the patch is empty');
  patchByOperations(list, target, operations, false);
}

function operationsIn([operations]: readonly Json[]): Json[] {
  if (!Array.isArray(operations)) throw new KustomizeError('a JSON patch is a list of operations');
  return operations;
}

function patchByOperations(list: ResourceList, target: Selector, operations: readonly Json[], remembersId: boolean): void {
  for (const resource of list.all.filter(one => selects(target, one))) {
    if (remembersId) resource.rememberId();
    // kustomize keeps notes in annotations, so that a patch can add one where there was none
    const metadata = metadataOf(resource.object);
    if (resource.hasNotes && objectAt(metadata, 'annotations') === undefined) metadata.annotations = {};
    resource.object = applyJsonPatch(resource.object, operations);
    const patched = metadataOf(resource.object);
    setTexts(patched, 'annotations', objectAt(patched, 'annotations') ?? {});
  }
}

/** A patch that is for whatever its target selects has the version of that, and its labels and annotations are texts. */
function retargeted(patch: JsonObject, resource: Resource): JsonObject {
  const copy = structuredClone(patch);
  const metadata = metadataOf(copy);
  for (const field of ['labels', 'annotations']) {
    if (Object.hasOwn(metadata, field)) setTexts(metadata, field, objectAt(metadata, field) ?? {});
  }
  copy.apiVersion = resource.apiVersion;
  return copy;
}

function merge(resource: Resource, patch: JsonObject, options: PatchRule['options'] = {}): void {
  const { name, namespace, kind } = resource;
  if (options.allowNameChange === true || options.allowKindChange === true) resource.rememberId();
  if (mergePatch(resource.object, structuredClone(patch))) {
    resource.isDeleted = true;
    return;
  }
  if (options.allowKindChange !== true) resource.object.kind = kind;
  if (options.allowNameChange !== true && textAt(resource.object, 'metadata', 'name') !== name) resource.rename(name);
  resource.moveTo(namespace);
}

/** A patch may have given an object the name of another. */
function requireDistinct(list: ResourceList): void {
  const resources = list.all;
  list.reset([]);
  resources.forEach(resource => list.append(resource));
}
