import { Lazy } from 'cdk8s';
import type { ConditionNode } from './condition-node';
import type { Expression, ImageExpression, ParameterExpression, ReferenceExpression } from './expression';
import { describeExpression, ParameterForm } from './expression';
import { expressionOfNumber } from './number-token';
import { ParameterType } from './parameter-type';
import type { Target } from './target';
import { piecesOf } from './token';

/*
 * An object of the operator with its markers read: plain JSON wherever the value is known, and one of the classes below where it is
 * not. Differences between targets are gone: a tree is made for one target.
 */

/** A value that is known when the operator is installed. */
export type Leaf = ParameterExpression | ReferenceExpression | ImageExpression;

/** A field, item or key whose whole value is an expression. */
export class Dynamic {
  public constructor(public readonly leaf: Leaf) {}
}

/** Text in which expressions stand. */
export class Text {
  public constructor(public readonly pieces: readonly (string | Leaf)[]) {}
}

/** One value or another, or none. */
export class Choice {
  public constructor(public readonly condition: ConditionNode, public readonly then: Tree, public readonly otherwise: Tree | undefined) {}
}

/** A map with a key that is not known yet. */
export class DynamicMap {
  public constructor(public readonly entries: readonly (readonly [string | Text, Tree])[]) {}
}

export type Tree = null | boolean | number | string | Tree[] | TreeMap | Dynamic | Text | Choice | DynamicMap;
export interface TreeMap { [key: string]: Tree }

/** Whether a tree is a map whose keys are all known. */
export function isTreeMap(tree: Tree | undefined): tree is TreeMap {
  return typeof tree === 'object' && tree !== null && !Array.isArray(tree)
    && !(tree instanceof Dynamic) && !(tree instanceof Text) && !(tree instanceof Choice) && !(tree instanceof DynamicMap);
}

/** Whether any value in a tree is not known yet. */
export function isDynamic(tree: Tree): boolean {
  if (typeof tree !== 'object' || tree === null) return false;
  if (Array.isArray(tree)) return tree.some(isDynamic);
  return isTreeMap(tree) ? Object.values(tree).some(isDynamic) : true;
}

/**
 * Reads the markers in what a construct gave.
 *
 * @param value JSON, and inside of conditional values whatever their author wrote
 * @returns undefined where the target leaves the value out
 * @throws DamagedTokenError
 */
export function readTree(value: unknown, target: Target): Tree | undefined {
  if (typeof value === 'string') {
    const tree = readText(value, target);
    if (tree !== undefined && isSplice(tree)) {
      throw new Error(`${describeExpression(tree.leaf)} is a list: its items stand for themselves only among the items of another list.`);
    }
    return tree;
  }
  if (typeof value === 'number') {
    const expression = expressionOfNumber(value);
    return expression === undefined ? value : readExpression(expression, target);
  }
  if (typeof value !== 'object' || value === null) return value as null | boolean | undefined;
  if (Array.isArray(value)) return value.map(item => readItem(item, target)).filter(item => item !== undefined);
  const resolvable = value as { resolve?: unknown; value?: unknown };
  if (typeof resolvable.resolve === 'function') return readTree(resolvable.resolve(), target);
  if (value instanceof Lazy) return readTree(value.produce(), target);
  // a union class of generated types, such as IntOrString
  if (value.constructor !== Object && ['string', 'number'].includes(typeof resolvable.value)) return readTree(resolvable.value, target);
  return readMap(value, target);
}

/** What makes a variable of a container, and the like: without it, the item is nothing. */
const VALUE_KEYS = ['value', 'valueFrom'];

function readItem(item: unknown, target: Target): Tree | undefined {
  const tree = typeof item === 'string' ? readText(item, target) : readTree(item, target);
  const lacksValue = isTreeMap(tree) && Object.hasOwn(tree, 'name')
    && VALUE_KEYS.some(key => Object.hasOwn(item as object, key)) && !VALUE_KEYS.some(key => Object.hasOwn(tree, key));
  return lacksValue ? undefined : tree;
}

function readMap(value: object, target: Target): Tree {
  const entries: [string | Text, Tree][] = [];
  let known = true;
  for (const [key, item] of Object.entries(value)) {
    const readKey = readText(key, target);
    if (readKey === undefined) continue;
    const tree = readTree(item, target);
    if (tree === undefined) continue;
    if (typeof readKey === 'string') {
      entries.push([readKey, tree]);
    } else if (readKey instanceof Text || readKey instanceof Dynamic) {
      known = false;
      entries.push([readKey instanceof Text ? readKey : new Text([readKey.leaf]), tree]);
    } else {
      throw new Error('A key cannot be a conditional value; make the whole map conditional.');
    }
  }
  return known ? Object.fromEntries(entries as [string, Tree][]) : new DynamicMap(entries);
}

function readText(text: string, target: Target): Tree | undefined {
  const pieces = piecesOf(text);
  if (pieces.length === 1) return typeof pieces[0] === 'string' ? pieces[0] : readExpression(pieces[0], target);
  const parts: (string | Leaf)[] = [];
  for (const piece of pieces) {
    const part = typeof piece === 'string' ? piece : readExpression(piece, target);
    if (part === undefined) {
      throw new Error(`The text ${JSON.stringify(pieces.filter(p => typeof p === 'string').join('…'))} holds a value ` +
      `that ${target} does not have. Make the whole text a PerTarget.text.`);
    }
    if (typeof part === 'string' || typeof part === 'number' || typeof part === 'boolean') parts.push(String(part));
    else if (part instanceof Dynamic) parts.push(asText(part.leaf));
    else if (part instanceof Text) parts.push(...part.pieces);
    else throw new Error('A conditional value or a list cannot be a part of a text; make the whole text conditional.');
  }
  if (parts.every(part => typeof part === 'string')) return parts.join('');
  const quoted = parts.find((part, index) => typeof part !== 'string' && isQuoted(part, parts[index - 1], parts[index + 1]));
  if (quoted !== undefined && isJsonText(parts)) {
    throw new Error(`${describeExpression(quoted as Leaf)} would be a text in this JSON: write the JSON as a text, with the value where it belongs, without quotes.`);
  }
  return new Text(parts);
}

/** Whether a value that is no text stands alone between quotes: so JSON.stringify writes it. */
function isQuoted(leaf: Leaf, before: string | Leaf | undefined, after: string | Leaf | undefined): boolean {
  return leaf.kind === 'parameter' && leaf.form === ParameterForm.VALUE && leaf.parameter.type !== ParameterType.STRING
    && typeof before === 'string' && before.endsWith('"') && typeof after === 'string' && after.startsWith('"');
}

function isJsonText(parts: readonly (string | Leaf)[]): boolean {
  try {
    return typeof JSON.parse(parts.map(part => (typeof part === 'string' ? part : 'x')).join('')) === 'object';
  } catch {
    return false; // a script, for example
  }
}

/** A value in a text. */
function asText(leaf: Leaf): Leaf {
  const type = leaf.kind === 'parameter' ? leaf.parameter.type : undefined;
  if (type !== ParameterType.LIST && type !== ParameterType.OBJECT) return leaf;
  throw new Error(`${describeExpression(leaf)} is ${type === ParameterType.LIST ? 'a list' : 'an object'}: it cannot be a part of a text.`);
}

function readExpression(expression: Expression, target: Target): Tree | undefined {
  switch (expression.kind) {
    case 'per-target': return readTree(expression.values.get(target), target);
    case 'choice': {
      const then = readTree(expression.then, target);
      const otherwise = readTree(expression.otherwise, target);
      if (then !== undefined) return new Choice(expression.condition, then, otherwise);
      return otherwise === undefined ? undefined : new Choice({ op: 'not', operand: expression.condition }, otherwise, undefined);
    }
    default: return new Dynamic(expression);
  }
}

/** Whether a list item stands for any number of items. */
export function isSplice(tree: Tree): tree is Dynamic {
  return tree instanceof Dynamic && tree.leaf.kind === 'parameter' && tree.leaf.form === ParameterForm.ITEMS;
}
