import { Json, valueDifferences } from './subject';

/** A place where two objects differ; a side that has nothing there is undefined. */
export interface Difference {
  /** `spec.containers[manager].args[0]`; a key with a dot or a bracket is written `["app.kubernetes.io/name"]`. */
  readonly path: string;
  readonly ours?: Json;
  readonly theirs?: Json;
}

/**
 * All places where two values differ, each as deep as it goes, as `opack diff` finds them: theirs is what was before.
 *
 * Indexes of lists are those of theirs; what only we have is at the index before which it stands, with a plus sign.
 */
export function differencesOf(ours: Json, theirs: Json, path = ''): Difference[] {
  return valueDifferences(theirs, ours, undefined, path).map(({ path: place, before, after }) => ({ path: place, ours: after, theirs: before }));
}
