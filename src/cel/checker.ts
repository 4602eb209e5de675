import { CallExpr, CelExpr, ComprehensionExpr, ListExpr, MapExpr, SelectExpr, StructExpr } from './ast';
import { FUNCTIONS, MIXED_COMPARISONS, Overload, TYPE_NAMES } from './declarations';
import { CelIssue } from './issues';
import { BOOL, CelType, DYN, ERROR, formatType, isDynamic, listOf, mapOf, parameter, sameType } from './types';
import { mostGeneral, Substitutions } from './unification';
import { typeNameOf } from './values';

/** A checked expression: the type of its result, what its names mean and what is wrong. */
export interface CheckedCel {
  readonly type: CelType;
  /** The selections like `google.protobuf.Duration` that are a name of a type. */
  readonly typeNames: ReadonlyMap<CelExpr, string>;
  readonly issues: readonly CelIssue[];
}

/**
 * Checks the types of an expression against the standard library and the types of the variables, by the rules of cel-go
 * (checker/checker.go). Never throws for a wrong expression.
 *
 * @param functions those of the standard library, unless the environment has more
 */
export function checkCel(
  expr: CelExpr, variables: ReadonlyMap<string, CelType>, functions: ReadonlyMap<string, readonly Overload[]> = FUNCTIONS,
): CheckedCel {
  const checker = new Checker(variables, functions);
  return { type: checker.checkAll(expr), typeNames: checker.typeNames, issues: checker.issues };
}

class Checker {
  public readonly issues: CelIssue[] = [];
  public readonly typeNames = new Map<CelExpr, string>();
  private readonly substitutions = new Substitutions();
  private locals: ReadonlyMap<string, CelType>[] = [];
  private freeCount = 0;
  /** Whether a macro over a list or map was met: cel-go loses the ban on comparing numbers of different types there. */
  private mixesNumbers = false;

  public constructor(
    private readonly variables: ReadonlyMap<string, CelType>,
    private readonly functions: ReadonlyMap<string, readonly Overload[]>,
  ) {}

  public checkAll(expr: CelExpr): CelType {
    return this.substitutions.resolve(this.check(expr), true);
  }

  private check(expr: CelExpr): CelType {
    switch (expr.kind) {
      case 'invalid': return ERROR;
      case 'literal': return TYPE_NAMES.get(typeNameOf(expr.value))!.parameters[0];
      case 'ident': return this.lookUp(expr.name) ?? this.undeclared(expr.offset, expr.name);
      case 'select': return this.checkSelect(expr);
      case 'call': return this.checkCall(expr);
      case 'list': return this.checkList(expr);
      case 'map': return this.checkMap(expr);
      case 'struct': return this.checkStruct(expr);
      case 'comprehension': return this.checkComprehension(expr);
    }
  }

  /** Looks a name up, innermost first; a leading dot means the variables of the context only. */
  private lookUp(name: string): CelType | undefined {
    if (!name.startsWith('.')) {
      const scope = [...this.locals].reverse().find((local) => local.has(name));
      if (scope) return scope.get(name);
    }
    const plain = name.replace(/^\./, '');
    return this.variables.get(plain) ?? TYPE_NAMES.get(plain);
  }

  private checkSelect(expr: SelectExpr): CelType {
    const qualified = qualifiedName(expr);
    if (qualified !== undefined && !this.isLocal(qualified)) {
      const plain = qualified.replace(/^\./, '');
      const type = TYPE_NAMES.get(plain);
      if (type) {
        this.typeNames.set(expr, plain);
        return type;
      }
    }
    const field = this.typeOfField(expr);
    return expr.test ? BOOL : this.substitutions.resolve(field);
  }

  private isLocal(qualified: string): boolean {
    const root = qualified.split('.')[0];
    return this.locals.some((local) => local.has(root));
  }

  private typeOfField(expr: SelectExpr): CelType {
    const operand = this.substitutions.resolve(this.check(expr.operand));
    if (operand.kind === 'map') return operand.parameters[1];
    if (operand.kind === 'parameter') {
      this.substitutions.assign([DYN], [operand]);
    } else if (operand.kind !== 'error' && !isDynamic(operand)) {
      this.issue(expr.offset, `type '${formatType(operand)}' does not support field selection`);
    }
    return DYN;
  }

  private checkCall(expr: CallExpr): CelType {
    const args = expr.args.map((arg) => this.check(arg));
    if (expr.target) args.unshift(this.check(expr.target));
    if (!this.functions.has(expr.function.replace(/^\./, ''))) return this.undeclared(expr.offset, expr.function);
    return expr.function === '_&&_' || expr.function === '_||_' ? this.checkTerms(expr, args) : this.resolveOverload(expr, args);
  }

  private checkTerms(expr: CallExpr, types: readonly CelType[]): CelType {
    const wrong = types.map((type, index) => {
      const fits = this.substitutions.assign([type], [BOOL]);
      if (!fits) this.mismatch(expr.args[index].offset, BOOL, type);
      return !fits;
    });
    return wrong.includes(true) ? ERROR : BOOL;
  }

  private resolveOverload(expr: CallExpr, args: readonly CelType[]): CelType {
    const name = expr.function.replace(/^\./, '');
    let result: CelType | undefined;
    for (const overload of this.overloadsOf(name)) {
      if (overload.method !== (expr.target !== undefined)) continue;
      const fresh = this.instantiate([overload.result, ...overload.args]);
      if (!this.substitutions.assign(args, fresh.slice(1))) continue;
      const found = this.substitutions.resolve(fresh[0]);
      if (!result) result = found;
      else if (!isDynamic(result) && !sameType(found, result)) result = DYN;
    }
    if (result) return result;
    const types = args.map((type) => formatType(this.substitutions.resolve(type, true)));
    const target = expr.target ? `${types.shift()}.` : '';
    this.issue(expr.offset, `found no matching overload for '${name}' applied to '${target}(${types.join(', ')})'`);
    return ERROR;
  }

  private overloadsOf(name: string): readonly Overload[] {
    const overloads = this.functions.get(name)!;
    return this.mixesNumbers && /^_[<>]=?_$/.test(name) ? [...overloads, ...MIXED_COMPARISONS] : overloads;
  }

  /** Gives the type parameters of an overload new names. */
  private instantiate(types: readonly CelType[]): CelType[] {
    const fresh = new Map<string, CelType>();
    const rename = (type: CelType): CelType => {
      if (type.kind !== 'parameter') return { ...type, parameters: type.parameters.map(rename) };
      if (!fresh.has(type.name)) fresh.set(type.name, this.free());
      return fresh.get(type.name)!;
    };
    return types.map(rename);
  }

  private checkList(expr: ListExpr): CelType {
    let element: CelType | undefined;
    for (const item of expr.elements) element = this.joinWith(element, this.check(item));
    return listOf(element ?? this.free());
  }

  /** The common type of what was seen so far and one more; dyn when there is none. */
  private joinWith(joined: CelType | undefined, type: CelType): CelType {
    if (!joined) return type;
    return this.substitutions.assign([joined], [type]) ? mostGeneral(joined, type) : DYN;
  }

  private checkMap(expr: MapExpr): CelType {
    let key: CelType | undefined;
    let value: CelType | undefined;
    for (const entry of expr.entries) {
      key = this.joinWith(key, this.check(entry.key));
      value = this.joinWith(value, this.check(entry.value));
    }
    return mapOf(key ?? this.free(), value ?? this.free());
  }

  /** Messages are not supported: the standard library knows none but those of protobuf itself. */
  private checkStruct(expr: StructExpr): CelType {
    const type = TYPE_NAMES.get(expr.typeName.replace(/^\./, ''));
    if (!type) return this.undeclared(expr.offset, expr.typeName);
    this.issue(expr.offset, `'${type.parameters[0].name}' is not a message type`);
    return ERROR;
  }

  private checkComprehension(expr: ComprehensionExpr): CelType {
    const rangeType = this.check(expr.range);
    const accumulator = this.check(expr.initial);
    const range = this.substitutions.resolve(rangeType);
    const outer = this.locals;
    this.mixesNumbers = true;
    this.locals = [...outer, new Map([[expr.accumulator, accumulator]])];
    const inner = this.locals;
    this.locals = [...inner, new Map([[expr.variable, this.elementOf(expr.range, range)]])];
    this.assertFits(expr.condition, BOOL);
    this.assertFits(expr.step, accumulator);
    this.locals = inner;
    const result = this.check(expr.result);
    this.locals = outer;
    return this.substitutions.resolve(result);
  }

  /** What a macro iterates over: the elements of a list, the keys of a map; a value of type any cannot be one. */
  private elementOf(range: CelExpr, type: CelType): CelType {
    if (type.kind === 'list' || type.kind === 'map') return type.parameters[0];
    if (type.kind === 'dyn' || type.kind === 'error' || type.kind === 'parameter') {
      this.substitutions.assign([DYN], [type]);
      return DYN;
    }
    const message = `expression of type '${formatType(type)}' cannot be range of a comprehension (must be list, map, or dynamic)`;
    this.issue(range.offset, message);
    return ERROR;
  }

  private assertFits(expr: CelExpr, expected: CelType): void {
    const type = this.check(expr);
    if (!this.substitutions.assign([expected], [type])) this.mismatch(expr.offset, expected, type);
  }

  private free(): CelType {
    return parameter(`_var${this.freeCount++}`);
  }

  private undeclared(offset: number, name: string): CelType {
    this.issue(offset, `undeclared reference to '${name}' (in container '')`);
    return ERROR;
  }

  private mismatch(offset: number, expected: CelType, found: CelType): void {
    this.issue(offset, `expected type '${formatType(expected)}' but found '${formatType(found)}'`);
  }

  private issue(offset: number, message: string): void {
    this.issues.push({ offset, message });
  }
}

/** The name that a chain of selections from a variable spells; undefined for any other. */
function qualifiedName(expr: CelExpr): string | undefined {
  if (expr.kind === 'ident') return expr.name;
  if (expr.kind !== 'select' || expr.test) return undefined;
  const operand = qualifiedName(expr.operand);
  return operand === undefined ? undefined : `${operand}.${expr.field}`;
}
