import type { ConditionNode } from './condition-node';
import { describeExpression, ParameterForm } from './expression';
import { ImageFacts, ParameterFacts } from './facts';
import { hashed } from './hash';
import { ParameterType } from './parameter-type';
import { Choice, Dynamic, DynamicMap, isSplice, Leaf, Text, Tree, TreeMap } from './tree';
import { Json, JsonObject } from '../kube/json';

/** What a target knows when it is written. */
export interface KnownValues {
  /** Values of parameters by name; a parameter that is not here has its default. */
  readonly parameters: { readonly [name: string]: Json };
  /** Answers to questions about the environment, by the name of the method that asks: `isOpenShift`. */
  readonly answers: { readonly [question: string]: boolean };
  /** The variant of the operator that is written; undefined where it has no name. */
  readonly variant?: string;
  /** The reference of an image. */
  readonly image: (image: ImageFacts) => string;
  /** How messages call the target. */
  readonly target: string;
}

/** Turns trees into plain JSON for a target that has no templates, and collects what it could not know. */
export class Evaluator {
  /** What was asked and is not known, each once. */
  public readonly problems = new Set<string>();

  public constructor(private readonly known: KnownValues) {}

  /** The value; undefined where the field or list item is left out. */
  public evaluate(tree: Tree): Json | undefined {
    if (typeof tree !== 'object' || tree === null) return tree;
    if (Array.isArray(tree)) return tree.flatMap(item => this.item(item));
    if (tree instanceof Dynamic) return this.leaf(tree.leaf);
    if (tree instanceof Text) return this.text(tree);
    if (tree instanceof Choice) return this.choice(tree);
    if (tree instanceof DynamicMap) return this.map(tree.entries);
    return this.map(Object.entries(tree));
  }

  /** The object; its root is never left out. */
  public object(tree: TreeMap): JsonObject {
    return this.map(Object.entries(tree));
  }

  /** Whether a condition holds; a question that nobody answered is a problem, and false. */
  public holds(condition: ConditionNode): boolean {
    switch (condition.op) {
      case 'and': return condition.operands.every(operand => this.holds(operand));
      case 'or': return condition.operands.some(operand => this.holds(operand));
      case 'not': return !this.holds(condition.operand);
      case 'isSet': return this.parameter(condition.parameter) !== undefined;
      case 'isEmpty': return isEmpty(this.parameter(condition.parameter));
      case 'isTrue': return String(this.parameter(condition.parameter)) === 'true';
      case 'equals': return this.parameter(condition.parameter) === condition.value;
      case 'environment': return this.answer(condition.question);
      case 'instance': return this.answer('isClusterScoped');
      case 'variant': return this.known.variant === condition.name;
    }
  }

  private item(item: Tree): Json[] {
    const value = this.evaluate(item);
    if (value === undefined || (isNamedValue(item) && !Object.hasOwn(value as JsonObject, 'value'))) return [];
    return isSplice(item) ? value as Json[] : [value];
  }

  private map(entries: readonly (readonly [string | Text, Tree])[]): JsonObject {
    const map: JsonObject = {};
    for (const [key, tree] of entries) {
      const value = this.evaluate(tree);
      if (value !== undefined) map[typeof key === 'string' ? key : this.text(key)] = value;
    }
    return map;
  }

  private choice(tree: Choice): Json | undefined {
    if (this.holds(tree.condition)) return this.evaluate(tree.then);
    return tree.otherwise === undefined ? undefined : this.evaluate(tree.otherwise);
  }

  private text(tree: Text): string {
    return tree.pieces.map(piece => {
      if (typeof piece === 'string') return piece;
      const before = this.problems.size;
      const value = this.leaf(piece);
      if (value === undefined && this.problems.size === before) {
        this.problems.add(`a text holds ${describeExpression(piece)}, which ${this.known.target} does not know; use PerTarget.text`);
      }
      return String(value);
    }).join('');
  }

  private leaf(leaf: Leaf): Json | undefined {
    switch (leaf.kind) {
      case 'image': return hashed(this.known.image(leaf.image), leaf.hash);
      case 'reference': return undefined;
      case 'parameter': return convert(this.required(leaf.parameter), leaf.form, leaf.hash);
    }
  }

  private required(parameter: ParameterFacts): Json | undefined {
    const value = this.parameter(parameter);
    if (value === undefined && parameter.required) {
      this.problems.add(`the required parameter '${parameter.name}' has no value; give one with values: { ${parameter.name}: ... }`);
    }
    return value;
  }

  private parameter(parameter: ParameterFacts): Json | undefined {
    return this.known.parameters[parameter.name] ?? parameter.default;
  }

  private answer(question: string): boolean {
    const answer = this.known.answers[question];
    if (answer === undefined) this.problems.add(`a condition asks ${question}(); answer it with answers: { ${question}: true } or false`);
    return answer ?? false;
  }
}

/** A list item that is nothing without its value, such as a variable of a container. */
export function isNamedValue(item: Tree): boolean {
  return typeof item === 'object' && item !== null && !Array.isArray(item) && Object.hasOwn(item, 'name') && Object.hasOwn(item, 'value');
}

/** A parameter's value in the form in which it is used, or so many digits of its hash. */
export function convert(value: Json | undefined, form: ParameterForm, hash?: number): Json | undefined {
  if (value === undefined) return undefined;
  switch (form) {
    case ParameterForm.TEXT: return hashed(typeof value === 'string' ? value : JSON.stringify(value), hash);
    case ParameterForm.BOOLEAN: return value === 'true';
    case ParameterForm.NUMBER: return Number(value);
    default: return value;
  }
}

/** Whether a parameter takes text that is used as it is. */
export function isText(parameter: ParameterFacts, form: ParameterForm): boolean {
  return form === ParameterForm.TEXT || (form === ParameterForm.VALUE && parameter.type === ParameterType.STRING);
}

function isEmpty(value: Json | undefined): boolean {
  return value === undefined || value === '' || (typeof value === 'object' && value !== null && Object.keys(value).length === 0);
}
