import { canBeEmpty, isOptional } from './condition-cel';
import { Json } from '../../kube/json';
import type { ConditionNode } from '../../operator/condition-node';
import { convert } from '../../operator/evaluate';
import { ParameterForm } from '../../operator/expression';
import { ImageFacts, ParameterFacts } from '../../operator/facts';
import { hashed } from '../../operator/hash';
import { Choice, Dynamic, DynamicMap, isSplice, Leaf, Text, Tree } from '../../operator/tree';
import { ImageBinding } from '../image-binding';

/** What a package decides by itself: how it comes by its images, and which parameters it does not leave open. */
export interface PackageChoices {
  /** How the package comes by an image. */
  readonly binding: (image: ImageFacts) => ImageBinding;
  /** Values of the parameters that are not left open, by name. */
  readonly fixed: { readonly [parameter: string]: Json };
  /** The variant of the operator that the package is; undefined where it has no name. */
  readonly variant?: string;
}

/**
 * A tree with the package's choices made.
 * @returns undefined where the field or item is left out
 */
export function specialize(tree: Tree, choices: PackageChoices): Tree | undefined {
  if (typeof tree !== 'object' || tree === null) return tree;
  if (Array.isArray(tree)) {
    return tree.flatMap(item => {
      const value = specialize(item, choices);
      if (value === undefined) return [];
      return isSplice(item) && Array.isArray(value) ? value : [value];
    });
  }
  if (tree instanceof Dynamic) return specializeLeaf(tree.leaf, choices);
  if (tree instanceof Text) return specializeText(tree, choices);
  if (tree instanceof Choice) return specializeChoice(tree, choices);
  if (tree instanceof DynamicMap) {
    return new DynamicMap(tree.entries.flatMap(([key, value]) => {
      const special = specialize(value, choices);
      return special === undefined ? [] : [[typeof key === 'string' ? key : specializeText(key, choices), special] as const];
    }));
  }
  const entries = Object.entries(tree).map(([key, value]) => [key, specialize(value, choices)] as const);
  return Object.fromEntries(entries.filter((entry): entry is [string, Tree] => entry[1] !== undefined));
}

/** A condition with the fixed parameters decided: true, false, or what is still open. */
export function foldCondition(condition: ConditionNode, choices: PackageChoices): boolean | ConditionNode {
  switch (condition.op) {
    case 'and': case 'or': {
      const decides = condition.op === 'or';
      const open: ConditionNode[] = [];
      for (const operand of condition.operands) {
        const folded = foldCondition(operand, choices);
        if (folded === decides) return decides;
        if (typeof folded !== 'boolean') open.push(folded);
      }
      if (open.length === 0) return !decides;
      return open.length === 1 ? open[0] : { op: condition.op, operands: open };
    }
    case 'not': {
      const folded = foldCondition(condition.operand, choices);
      return typeof folded === 'boolean' ? !folded : { op: 'not', operand: folded };
    }
    case 'environment': case 'instance': return condition;
    case 'variant': return choices.variant === condition.name;
    default: {
      const value = fixedValue(condition.parameter, choices);
      if (value === undefined) return decidedByType(condition);
      switch (condition.op) {
        case 'isSet': return true;
        case 'isTrue': return String(value) === 'true';
        case 'equals': return value === condition.value;
        case 'isEmpty': return value === '' || (typeof value === 'object' && value !== null && Object.keys(value).length === 0);
      }
    }
  }
}

/** What holds whatever the value is: one that is always there is set, and a number or boolean is never empty. */
function decidedByType(condition: ConditionNode): boolean | ConditionNode {
  if (condition.op === 'isSet' && !isOptional(condition.parameter)) return true;
  if (condition.op === 'isEmpty' && !isOptional(condition.parameter) && !canBeEmpty(condition.parameter)) return false;
  return condition;
}

function specializeChoice(tree: Choice, choices: PackageChoices): Tree | undefined {
  const condition = foldCondition(tree.condition, choices);
  const then = specialize(tree.then, choices);
  const otherwise = tree.otherwise === undefined ? undefined : specialize(tree.otherwise, choices);
  if (condition === true) return then;
  if (condition === false) return otherwise;
  if (then !== undefined) return new Choice(condition, then, otherwise);
  return otherwise === undefined ? undefined : new Choice({ op: 'not', operand: condition }, otherwise, undefined);
}

function specializeText(text: Text, choices: PackageChoices): Text | string {
  const pieces: (string | Leaf)[] = [];
  for (const piece of text.pieces) {
    const special = typeof piece === 'string' ? piece : specializeLeaf(piece, choices);
    const next = special instanceof Dynamic ? special.leaf : typeof special === 'string' ? special : JSON.stringify(special);
    const last = pieces.length - 1;
    if (typeof next === 'string' && typeof pieces[last] === 'string') pieces[last] += next;
    else pieces.push(next);
  }
  return pieces.every(piece => typeof piece === 'string') ? pieces.join('') : new Text(pieces);
}

function specializeLeaf(leaf: Leaf, choices: PackageChoices): Dynamic | Json {
  switch (leaf.kind) {
    case 'reference': return new Dynamic(leaf);
    case 'parameter': return convert(fixedValue(leaf.parameter, choices), leaf.form, leaf.hash) ?? new Dynamic(leaf);
    case 'image': {
      const binding = choices.binding(leaf.image);
      if (binding._kind === 'literal') return hashed(leaf.image.reference, leaf.hash);
      if (binding._parameter === undefined) return new Dynamic(leaf);
      return specializeLeaf({ kind: 'parameter', parameter: binding._parameter, form: ParameterForm.TEXT, hash: leaf.hash }, choices);
    }
  }
}

function fixedValue(parameter: ParameterFacts, choices: PackageChoices): Json | undefined {
  return Object.hasOwn(choices.fixed, parameter.name) ? choices.fixed[parameter.name] : undefined;
}
