import { Random } from '../random';
import { OPERANDS } from './literals';
import { Kind, SIGNATURES, Signature } from './signatures';

/** How often an argument is not of the kind that the function wants, and how often one is missing or too many. */
const WRONG_KIND = 0.06;
const WRONG_COUNT = 0.02;
const NESTED = 0.35;
const PIPED = 0.3;
const VARIABLE = 0.25;
/** They give lists in the order of a Go map, which is none. */
const SORTED = ['keys', 'values'];

/** Kinds that nothing else is put in place of: a function would change what others refer to, or count to billions. */
const STRICT: readonly Kind[] = ['fresh', 'count'];

const KINDS = Object.keys(OPERANDS) as Kind[];

/** Makes expressions: calls of functions with arguments of the right kinds, most of the time. */
export class Expressions {
  public constructor(private readonly random: Random) {}

  /** A call of a function, possibly the last part of a pipeline. */
  public call(signature: Signature, depth: number, variables: readonly string[] = []): string {
    const kinds = this.argumentKinds(signature);
    const args = kinds.map(kind => this.argument(this.kindInPlaceOf(kind), depth, variables));
    const call = this.random.chance(PIPED) && isPipeable(args.at(-1))
      ? `${args.at(-1)} | ${[signature.name, ...args.slice(0, -1)].join(' ')}`
      : [signature.name, ...args].join(' ');
    return SORTED.includes(signature.name) ? `${call} | sortAlpha` : call;
  }

  /** A pipeline that gives a value of a kind. */
  public pipeline(kind: Kind, depth: number, variables: readonly string[] = []): string {
    const producers = producersOf(kind);
    return depth > 0 && producers.length > 0 ? this.call(this.random.pick(producers), depth - 1, variables) : this.random.pick(OPERANDS[kind]);
  }

  private kindInPlaceOf(kind: Kind): Kind {
    return !STRICT.includes(kind) && this.random.chance(WRONG_KIND) ? this.random.pick(KINDS) : kind;
  }

  private argument(kind: Kind, depth: number, variables: readonly string[]): string {
    if (variables.length > 0 && !STRICT.includes(kind) && this.random.chance(VARIABLE)) return this.random.pick(variables);
    const producers = producersOf(kind);
    if (depth > 0 && producers.length > 0 && this.random.chance(NESTED)) return `(${this.call(this.random.pick(producers), depth - 1, variables)})`;
    return this.random.pick(OPERANDS[kind]);
  }

  private argumentKinds({ parameters, variadic }: Signature): readonly Kind[] {
    const last = parameters.at(-1);
    const kinds = variadic ? [...parameters.slice(0, -1), ...this.random.some(0, 3, () => last!)] : parameters;
    if (!this.random.chance(WRONG_COUNT)) return kinds;
    return kinds.length > 0 && this.random.chance(0.5) ? kinds.slice(0, -1) : [...kinds, 'text'];
  }
}

/** A nil cannot be the start of a pipeline. */
function isPipeable(operand: string | undefined): operand is string {
  return operand !== undefined && operand !== 'nil';
}

/** The functions whose result is of a kind; `repeat` is left out, because texts would grow without end. */
function producersOf(kind: Kind): readonly Signature[] {
  if (kind === 'any') return SIGNATURES.filter(({ name }) => name !== 'fail' && name !== 'call');
  return SIGNATURES.filter(({ name, result }) => result === kind && name !== 'fail' && name !== 'repeat' && kind !== 'fresh');
}
