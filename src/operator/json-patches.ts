import { JsonPatch } from 'cdk8s';
import { isJsonObject, Json, JsonObject } from '../kube/json';

/** A document after patches, and what kept some of them from it. */
export interface PatchOutcome {
  /** The document with all patches that fit; another one unless there are none. */
  readonly document: JsonObject;
  /** What is wrong with each of the others: `the patch replace /spec/replcias does not fit: there is nothing at that path`. */
  readonly problems: string[];
}

/** One operation of RFC 6902. */
interface Operation {
  readonly op: string;
  readonly path: string;
  readonly from?: string;
}

/** Applies patches one after another. One that does not fit is left out: cdk8s would throw without a name, or do something else than was said. */
export function applyPatches(document: JsonObject, patches: readonly JsonPatch[]): PatchOutcome {
  if (patches.length === 0) return { document, problems: [] };
  let patched = structuredClone(document);
  const problems: string[] = [];
  for (const patch of patches) {
    const operation = (patch as unknown as { _toJson(): Operation })._toJson();
    try {
      refuseMisfit(patched, operation);
      patched = JsonPatch.apply(structuredClone(patched), patch) as JsonObject;
    } catch (error) {
      const [reason] = (error as Error).message.split('\n'); // the rest of cdk8s's is the whole document
      problems.push(`the patch ${[operation.op, operation.from, operation.path].filter(part => part !== undefined).join(' ')} does not fit: ${reason}`);
    }
  }
  return { document: patched, problems };
}

/** Throws what RFC 6902 has against the paths of an operation. */
function refuseMisfit(document: JsonObject, { op, path, from }: Operation): void {
  if ([path, from].some(pointer => pointer !== undefined && !pointer.startsWith('/'))) throw new Error('a path begins with / and goes down to a field');
  if (from !== undefined && at(document, stepsOf(from)) === undefined) throw new Error(`there is nothing at ${from}`);
  const steps = stepsOf(path);
  if (!['add', 'copy', 'move'].includes(op)) {
    if (at(document, steps) === undefined) throw new Error('there is nothing at that path');
  } else if (!canTake(document, steps)) {
    throw new Error(`there is no ${parentOf(path)} to hold it`);
  }
}

function parentOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/')) || 'object';
}

/** Whether there is a map above the last step, or a list with such a place. */
function canTake(document: JsonObject, steps: string[]): boolean {
  const parent = at(document, steps.slice(0, -1));
  const last = steps[steps.length - 1];
  if (Array.isArray(parent)) return last === '-' || (/^(0|[1-9]\d*)$/.test(last) && Number(last) <= parent.length);
  return isJsonObject(parent);
}

function at(document: Json, steps: string[]): Json | undefined {
  let value: Json | undefined = document;
  for (const step of steps) {
    if (Array.isArray(value)) value = /^(0|[1-9]\d*)$/.test(step) ? value[Number(step)] : undefined;
    else value = isJsonObject(value) && Object.hasOwn(value, step) ? value[step] : undefined;
  }
  return value;
}

/** The keys and indexes in a JSON pointer (RFC 6901). */
function stepsOf(pointer: string): string[] {
  return pointer.split('/').slice(1).map(step => step.replace(/~1/g, '/').replace(/~0/g, '~'));
}
