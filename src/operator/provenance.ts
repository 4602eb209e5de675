import type { ApiObject } from 'cdk8s';

/** Key under which the labels that an Operator hands out carry the line of the program that asked for them. */
export const ORIGIN = Symbol.for('cdk8s-opack.origin');

/** The line of the program that made an object, as `main.ts:12:5`; undefined where it is not known. */
export function sourceOf(object: ApiObject): string | undefined {
  // cdk8s copies the labels of its chart into each object, symbols included, and keeps them private
  const { labels } = object.metadata as unknown as { labels: { [ORIGIN]?: string } };
  return labels[ORIGIN];
}
