import { CallExpr, CelExpr, ComprehensionExpr } from './ast';
import { CheckedCel } from './checker';
import { TYPE_NAMES } from './declarations';
import { EvaluationError, noSuchOverload } from './evaluation-error';
import { callFunction } from './functions';
import { elementAt, hasField } from './selection';
import { CelMap, CelTypeName, CelValue, goTypeOf } from './values';

/** What local names stand for; the accumulator of a macro may stand for an error that was met before. */
type Locals = ReadonlyMap<string, CelValue | EvaluationError>;

/** Evaluates an expression that was checked without issues. Throws EvaluationError with the message of cel-go. */
export function evaluateCel(expr: CelExpr, checked: CheckedCel, variables: ReadonlyMap<string, CelValue>): CelValue {
  return new Evaluator(checked.typeNames, variables).evaluate(expr, new Map());
}

class Evaluator {
  public constructor(
    private readonly typeNames: ReadonlyMap<CelExpr, string>,
    private readonly variables: ReadonlyMap<string, CelValue>,
  ) {}

  public evaluate(expr: CelExpr, locals: Locals): CelValue {
    switch (expr.kind) {
      case 'literal': return expr.value;
      case 'ident': return this.lookUp(expr.name, locals);
      case 'select': {
        const typeName = this.typeNames.get(expr);
        if (typeName !== undefined) return new CelTypeName(typeName);
        const operand = this.evaluate(expr.operand, locals);
        return expr.test ? hasField(operand, expr.field) : elementAt(operand, expr.field);
      }
      case 'call': return this.call(expr, locals);
      case 'list': return expr.elements.map((element) => this.evaluate(element, locals));
      case 'map': return new CelMap(expr.entries.map(({ key, value }) => this.entry(key, value, locals)));
      case 'comprehension': return this.fold(expr, locals);
      case 'struct':
      case 'invalid':
        throw new Error(`an expression with a ${expr.kind} node is never evaluated`);
    }
  }

  private lookUp(name: string, locals: Locals): CelValue {
    const plain = name.replace(/^\./, '');
    const found = locals.get(name) ?? this.variables.get(plain);
    if (found instanceof EvaluationError) throw found;
    if (locals.has(name) || this.variables.has(plain)) return found ?? null;
    if (TYPE_NAMES.has(plain)) return new CelTypeName(plain);
    throw new EvaluationError(`no such attribute(s): ${name}`);
  }

  private call(expr: CallExpr, locals: Locals): CelValue {
    const name = expr.function.replace(/^\./, '');
    const args = expr.target ? [expr.target, ...expr.args] : expr.args;
    switch (name) {
      case '_&&_': return this.terms(args, false, locals);
      case '_||_': return this.terms(args, true, locals);
      case '@not_strictly_false': return this.isNotFalse(args[0], locals);
      case '_?_:_': {
        const condition = this.evaluate(args[0], locals);
        if (typeof condition !== 'boolean') throw noSuchOverload();
        return this.evaluate(args[condition ? 1 : 2], locals);
      }
      case '_[_]': return elementAt(this.evaluate(args[0], locals), this.evaluate(args[1], locals));
      default: return callFunction(name, args.map((arg) => this.evaluate(arg, locals)));
    }
  }

  /** A term that decides the result makes up for an error in another; else the first error counts. */
  private terms(terms: readonly CelExpr[], deciding: boolean, locals: Locals): boolean {
    let failure: EvaluationError | undefined;
    for (const term of terms) {
      const value = this.valueOrError(term, locals);
      if (value === deciding) return deciding;
      if (typeof value === 'boolean') continue;
      failure ??= value instanceof EvaluationError ? value : noSuchOverload();
    }
    if (failure) throw failure;
    return !deciding;
  }

  private isNotFalse(expr: CelExpr, locals: Locals): boolean {
    return this.valueOrError(expr, locals) !== false;
  }

  private valueOrError(expr: CelExpr, locals: Locals): CelValue | EvaluationError {
    try {
      return this.evaluate(expr, locals);
    } catch (error) {
      if (error instanceof EvaluationError) return error;
      throw error;
    }
  }

  private entry(keyExpr: CelExpr, valueExpr: CelExpr, locals: Locals): readonly [CelValue, CelValue] {
    const key = this.evaluate(keyExpr, locals);
    const value = this.evaluate(valueExpr, locals);
    if (key instanceof Uint8Array) throw new EvaluationError('internal error: runtime error: hash of unhashable type types.Bytes');
    return [key, value];
  }

  private fold(expr: ComprehensionExpr, locals: Locals): CelValue {
    const range = this.evaluate(expr.range, locals);
    const items = range instanceof CelMap ? range.keys() : range;
    if (!Array.isArray(items)) throw new EvaluationError(`got '${goTypeOf(range)}', expected iterable type`);
    let accumulator: CelValue | EvaluationError = this.evaluate(expr.initial, locals);
    for (const item of items) {
      const inner: Locals = new Map([...locals, [expr.accumulator, accumulator], [expr.variable, item]]);
      if (!this.isNotFalse(expr.condition, inner)) break;
      accumulator = this.valueOrError(expr.step, inner);
    }
    return this.evaluate(expr.result, new Map([...locals, [expr.accumulator, accumulator]]));
  }
}
