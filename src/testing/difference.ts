import { Json } from '../kube/json';

/** How a value differs from what was expected of it: a tree along the value. */
export interface Difference {
  /** What is wrong at this very place. */
  readonly complaint?: string;
  /** What is wrong below, by key or index; a key that the value does not have is one that is missing. */
  readonly below?: ReadonlyMap<string | number, Difference>;
  /** What the text at this place says, where a matcher looked into it. */
  readonly decoded?: Json;
  /** How far it is off: about the number of things expected that are not there. The nearest of several candidates is the one with the lowest. */
  readonly cost: number;
}

/** Takes what a capture saw; it is handed over once everything matches. */
export type Captured = (() => void)[];

/** The number of places in a tree of differences that have something to say. */
export function countOf({ complaint, below }: Difference): number {
  return (complaint === undefined ? 0 : 1) + [...below?.values() ?? []].reduce((sum, difference) => sum + countOf(difference), 0);
}
