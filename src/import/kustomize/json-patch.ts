import { isDeepStrictEqual } from 'node:util';
import { KustomizeError } from './kustomize-error';
import { Json, JsonObject, isJsonObject, textAt } from '../../kube/json';

/**
 * Applies the operations of RFC 6902 to an object and returns what they make of it.
 *
 * Indexes from the end, such as -1, are understood as by evanphx/json-patch, which kustomize uses.
 *
 * @throws KustomizeError for an operation that does not fit
 */
export function applyJsonPatch(object: JsonObject, operations: readonly Json[]): JsonObject {
  const root: JsonObject = { '': structuredClone(object) };
  for (const operation of operations) apply(root, operation);
  if (!isJsonObject(root[''])) throw new KustomizeError('the patch leaves no object');
  return root[''];
}

function apply(root: JsonObject, operation: Json): void {
  const op = textAt(operation, 'op');
  const path = textAt(operation, 'path');
  if (!isJsonObject(operation) || op === undefined || path === undefined) throw new KustomizeError('an operation of a JSON patch needs op and path');
  const value = structuredClone(operation.value ?? null);
  switch (op) {
    case 'add': return add(root, path, value);
    case 'remove': return void take(root, path);
    case 'replace': return replace(root, path, value);
    case 'test': return test(root, path, value);
    case 'copy': return add(root, path, structuredClone(get(root, fromOf(operation))));
    case 'move': return add(root, path, take(root, fromOf(operation)));
    default: throw new KustomizeError(`a JSON patch has no operation ${op}`);
  }
}

function fromOf(operation: JsonObject): string {
  const from = textAt(operation, 'from');
  if (from === undefined) throw new KustomizeError(`${String(operation.op)} needs from`);
  return from;
}

interface Target { readonly holder: JsonObject | Json[]; readonly key: string }

/** What holds the last part of a pointer. */
function targetOf(root: JsonObject, pointer: string): Target {
  const parts = pointer.split('/').map(part => part.replace(/~1/g, '/').replace(/~0/g, '~'));
  if (parts[0] !== '') throw new KustomizeError(`the path ${pointer} does not begin with /`);
  let holder: Json = root;
  for (const part of parts.slice(0, -1)) {
    const next: Json | undefined = Array.isArray(holder) ? holder[indexIn(holder, part)] : isJsonObject(holder) ? own(holder, part) : undefined;
    if (next === undefined) throw missing(pointer);
    holder = next;
  }
  if (!Array.isArray(holder) && !isJsonObject(holder)) throw missing(pointer);
  return { holder, key: parts.at(-1)! };
}

function own(map: JsonObject, key: string): Json | undefined {
  return Object.hasOwn(map, key) ? map[key] : undefined;
}

function missing(pointer: string): KustomizeError {
  return new KustomizeError(`there is nothing at ${pointer}`);
}

function indexIn(list: readonly Json[], part: string): number {
  if (!/^-?\d+$/.test(part)) throw new KustomizeError(`${part} is no index of a list`);
  const index = Number(part);
  return index < 0 ? index + list.length : index;
}

function get(root: JsonObject, pointer: string): Json {
  const { holder, key } = targetOf(root, pointer);
  const value = Array.isArray(holder) ? holder[indexIn(holder, key)] : own(holder, key);
  if (value === undefined) throw missing(pointer);
  return value;
}

function add(root: JsonObject, pointer: string, value: Json): void {
  const { holder, key } = targetOf(root, pointer);
  if (!Array.isArray(holder)) {
    holder[key] = value;
    return;
  }
  // from the end, an index counts the list as it will be
  const index = key === '-' ? holder.length : /^-\d/.test(key) ? Number(key) + holder.length + 1 : indexIn(holder, key);
  if (index < 0 || index > holder.length) throw new KustomizeError(`the list at ${pointer} has ${holder.length} items`);
  holder.splice(index, 0, value);
}

function replace(root: JsonObject, pointer: string, value: Json): void {
  get(root, pointer);
  const { holder, key } = targetOf(root, pointer);
  if (Array.isArray(holder)) holder[indexIn(holder, key)] = value;
  else holder[key] = value;
}

function take(root: JsonObject, pointer: string): Json {
  const value = get(root, pointer);
  const { holder, key } = targetOf(root, pointer);
  if (Array.isArray(holder)) holder.splice(indexIn(holder, key), 1);
  else delete holder[key];
  return value;
}

/** A test for null is met by what is missing. */
function test(root: JsonObject, pointer: string, value: Json): void {
  const { holder, key } = targetOf(root, pointer);
  const found = (Array.isArray(holder) ? holder[indexIn(holder, key)] : own(holder, key)) ?? null;
  if (!isDeepStrictEqual(found, value)) throw new KustomizeError(`the test of ${pointer} fails`);
}
