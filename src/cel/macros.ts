import { CelExpr, ComprehensionExpr } from './ast';
import { CelIssue } from './issues';

/** The variable that a fold collects its result in; no source can name it. */
const ACCUMULATOR = '@result';

/**
 * Expands a call of a macro as cel-go does (parser/macro.go), so that type errors and absorbed errors come out the same. Returns an
 * issue for wrong arguments and undefined for a call that is no macro.
 */
export function expandMacro(name: string, offset: number, args: readonly CelExpr[], target?: CelExpr): CelExpr | CelIssue | undefined {
  if (!target) return name === 'has' && args.length === 1 ? expandHas(offset, args[0]) : undefined;
  const simple = args.length === 2 && ['all', 'exists', 'exists_one', 'map', 'filter'].includes(name);
  if (!simple && !(name === 'map' && args.length === 3)) return undefined;
  const [variable] = args;
  if (variable.kind !== 'ident') {
    const message = name === 'map' || name === 'filter' ? 'argument is not an identifier' : 'argument must be a simple name';
    return { offset: variable.offset, message };
  }
  if (variable.name === '__result__') return { offset: variable.offset, message: 'iteration variable overwrites accumulator variable' };
  const comprehension = { kind: 'comprehension', offset, range: target, variable: variable.name, accumulator: ACCUMULATOR } as const;
  return { ...comprehension, ...foldOf(name, offset, args) };
}

function expandHas(offset: number, argument: CelExpr): CelExpr | CelIssue {
  if (argument.kind !== 'select') return { offset: argument.offset, message: 'invalid argument to has() macro' };
  return { ...argument, offset, test: true };
}

type Fold = Pick<ComprehensionExpr, 'initial' | 'condition' | 'step' | 'result'>;

function foldOf(name: string, offset: number, args: readonly CelExpr[]): Fold {
  const call = (operator: string, ...operands: CelExpr[]): CelExpr => ({ kind: 'call', offset, function: operator, args: operands });
  const literal = (value: boolean | bigint): CelExpr => ({ kind: 'literal', offset, value });
  const list = (...elements: CelExpr[]): CelExpr => ({ kind: 'list', offset, elements });
  // Each use is a node of its own because types are kept by node.
  const result = (): CelExpr => ({ kind: 'ident', offset, name: ACCUMULATOR });
  const predicate = args[1];
  switch (name) {
    case 'all':
      return {
        initial: literal(true), condition: call('@not_strictly_false', result()), step: call('_&&_', result(), predicate), result: result(),
      };
    case 'exists': {
      const goOn = call('@not_strictly_false', call('!_', result()));
      return { initial: literal(false), condition: goOn, step: call('_||_', result(), predicate), result: result() };
    }
    case 'exists_one': {
      const step = call('_?_:_', predicate, call('_+_', result(), literal(1n)), result());
      return { initial: literal(0n), condition: literal(true), step, result: call('_==_', result(), literal(1n)) };
    }
    case 'filter': {
      const step = call('_?_:_', predicate, call('_+_', result(), list(args[0])), result());
      return { initial: list(), condition: literal(true), step, result: result() };
    }
    default: {
      const added = call('_+_', result(), list(args[args.length - 1]));
      const step = args.length === 3 ? call('_?_:_', predicate, added, result()) : added;
      return { initial: list(), condition: literal(true), step, result: result() };
    }
  }
}
