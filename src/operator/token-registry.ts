import { createHash } from 'crypto';
import { Expression } from './expression';

/*
 * Values that are not known yet travel through cdk8s as markers: texts and numbers that nothing else would write. A marker is the index
 * of its expression here, and a checksum, so that one that was cut, shifted or calculated with is noticed instead of written out.
 */

const expressions: Expression[] = [];

/** Keeps an expression; the index by which its markers name it. */
export function register(expression: Expression): number {
  return expressions.push(expression) - 1;
}

/** The expression of an index, if there is one. */
export function registered(id: number): Expression | undefined {
  return expressions[id];
}

/** How many expressions there are. */
export function registeredCount(): number {
  return expressions.length;
}

/** A number below `limit` that goes with an index and no other. */
export function checksum(id: number, limit: number): number {
  return createHash('sha256').update(`opack token ${id}`).digest().readUInt32BE(0) % limit;
}

/** A marker that is no longer whole. */
export class DamagedTokenError extends Error {}
