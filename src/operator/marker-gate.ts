import type { App, IResolver, ResolutionContext } from 'cdk8s';
import { IConstruct } from 'constructs';
import { describeExpression, Expression } from './expression';
import { expressionOfNumber } from './number-token';
import { piecesOf } from './token';

/*
 * Markers are read by an operator when it collects its objects. Whatever else writes an object of an app must not write them: another
 * chart, a chart inside of an operator, an output type of cdk8s that goes past the operator.
 */

const guarded = new WeakSet<IConstruct>();
let isOpen = 0;

/** Lets objects be read with their markers. */
export function withMarkers<T>(read: () => T): T {
  isOpen++;
  try {
    return read();
  } finally {
    isOpen--;
  }
}

/** From now on an object of this app that holds a marker is only read by operators; for others, reading it is an error. */
export function guardMarkers(construct: IConstruct): void {
  const root = construct.node.root as Partial<App> & IConstruct;
  if (root.resolvers === undefined || guarded.has(root)) return;
  guarded.add(root);
  root.resolvers.push(new MarkerGuard());
}

class MarkerGuard implements IResolver {
  public resolve({ value, obj }: ResolutionContext): void {
    if (isOpen > 0) return;
    for (const found of expressionsIn(value)) {
      throw new Error(`${describeExpression(found)} has no value yet, and '${obj.node.path}' is written past its operator. ` +
        'Let the object be a part of the operator, or write the value itself; packages and bundles write what is in the operator.');
    }
  }
}

function expressionsIn(value: unknown): Expression[] {
  const texts = typeof value === 'string' ? [value] : typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.keys(value) : [];
  const number = typeof value === 'number' ? expressionOfNumber(value) : undefined;
  return [...number === undefined ? [] : [number], ...texts.flatMap(text => piecesOf(text).filter(piece => typeof piece !== 'string'))];
}
