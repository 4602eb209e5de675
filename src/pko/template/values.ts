import { byteLength, compareText } from '../../go/bytes';
import { Json } from '../../kube/json';

/** A Go value as an `interface{}` holds it: nil, bool, float64, string, integers, maps, slices, objects with methods. */
export type Value = null | boolean | number | string | GoInt | GoMap | GoList | GoObject;

/** The types of integers that templates meet. */
export type IntType = 'int' | 'int64' | 'uint8' | 'uint64';

/** A Go integer; a JavaScript number is always a float64. */
export class GoInt {
  constructor(public readonly value: bigint, public readonly type: IntType) {}
}

/** A Go map with text keys, shared by reference as in Go. */
export class GoMap {
  /**
   * @param entries the entries, in no order
   * @param element the type of the values: `map[string]string` refuses what `map[string]interface {}` is needed for
   * @param isNil whether it is the nil map
   */
  constructor(
    public readonly entries: Map<string, Value> = new Map(),
    public readonly element: 'interface {}' | 'string' = 'interface {}',
    public readonly isNil = false,
  ) {}

  /** The keys in the order in which Go ranges over and prints them. */
  public get sortedKeys(): string[] {
    return [...this.entries.keys()].sort(compareText);
  }
}

/** The types of the items of slices that templates meet. */
export type ElementType = 'interface {}' | 'string' | 'int' | '[]interface {}';

/** A Go slice. */
export class GoList {
  constructor(
    public readonly items: Value[],
    public readonly element: ElementType = 'interface {}',
    public readonly isNil = false,
  ) {}
}

/** A pointer to a struct of Go with methods, such as the version that `semver` returns. */
export abstract class GoObject {
  /** The type as `%T` prints it. */
  public abstract readonly type: string;
  /** What `String()` returns. */
  public abstract text(): string;
  /** The method of a name. */
  public abstract method(name: string): TemplateFunction | undefined;
}

/** A value whose static type is `interface {}`, as the values of maps and lists are; Go's errors tell the difference. */
export class Boxed {
  constructor(public readonly value: Value) {}
}

/** What Go calls a reflect.Value: a value, a boxed one, or undefined for the zero Value. */
export type Reflected = Exclude<Value, null> | Boxed | undefined;

/** The parameter types of template functions. */
export type ParameterType = 'string' | 'int' | 'bool' | 'float64' | 'interface {}' | 'map[string]interface {}' | 'reflect.Value';

/**
 * A function that templates can call: its Go signature and what it does.
 *
 * Arguments come as `Value`, of type `int` as number, of type `reflect.Value` as `Reflected`. A `FunctionError` fails.
 */
export interface TemplateFunction {
  /** The types of the parameters; of a variadic function the last one repeats. */
  readonly parameters: readonly ParameterType[];
  /** Whether the last parameter takes any number of arguments. */
  readonly variadic: boolean;
  /** The function. */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly call: (...args: any[]) => Value | Boxed | undefined;
}

/** Name to implementation of template functions. */
export type FunctionTable = Readonly<Record<string, TemplateFunction>>;

/** A function of the Go signature, e.g. `fn(['int', '...string'], …)`. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export function fn(signature: readonly (ParameterType | `...${ParameterType}`)[], call: (...args: any[]) => Value | Boxed | undefined): TemplateFunction {
  return {
    parameters: signature.map(type => type.replace('...', '') as ParameterType),
    variadic: signature.some(type => type.startsWith('...')),
    call,
  };
}

/** A Go int. */
export function int(value: number | bigint): GoInt {
  return new GoInt(BigInt(value), 'int');
}

/** A Go int64, wrapped around as Go does. */
export function int64(value: bigint): GoInt {
  return new GoInt(BigInt.asIntN(64, value), 'int64');
}

/** A `[]string`. */
export function textList(items: string[]): GoList {
  return new GoList(items, 'string');
}

/** The Go value that encoding/json decodes to: numbers are float64. */
export function fromJson(json: Json): Value {
  if (Array.isArray(json)) return new GoList(json.map(fromJson));
  if (typeof json === 'object' && json !== null) return new GoMap(new Map(Object.entries(json).map(([key, value]) => [key, fromJson(value)])));
  return json;
}

/** The type as `%T` prints it. */
export function typeOf(value: Value): string {
  if (value === null) return '<nil>';
  if (value instanceof GoInt) return value.type;
  if (value instanceof GoMap) return `map[string]${value.element}`;
  if (value instanceof GoList) return `[]${value.element}`;
  if (value instanceof GoObject) return value.type;
  return typeof value === 'boolean' ? 'bool' : typeof value === 'number' ? 'float64' : 'string';
}

/** The kind as reflect.Kind prints it. */
export function kindOf(value: Value): string {
  if (value === null) return 'invalid';
  if (value instanceof GoMap) return 'map';
  if (value instanceof GoList) return 'slice';
  if (value instanceof GoObject) return 'ptr';
  return typeOf(value);
}

/** What is in the box; null for nil and for the zero Value. */
export function unbox(value: Reflected): Value {
  if (value instanceof Boxed) return value.value;
  return value === undefined ? null : value;
}

/** The reflect.Value of what an `interface{}` holds. */
export function reflect(value: Value): Reflected {
  return value === null ? undefined : value;
}

/** The static type of a reflect.Value. */
export function staticType(value: Exclude<Reflected, undefined>): string {
  return value instanceof Boxed ? 'interface {}' : typeOf(value);
}

/** Truth as `if` has it: not the zero value of its type. */
export function isTrue(value: Value): boolean {
  return !isEmpty(value);
}

/** Whether a value is nil or the zero value of its type. */
export function isEmpty(value: Value): boolean {
  if (value === null) return true;
  if (value instanceof GoInt) return value.value === 0n;
  if (value instanceof GoMap) return value.entries.size === 0;
  if (value instanceof GoList) return value.items.length === 0;
  if (value instanceof GoObject) return false;
  return value === false || value === 0 || value === '';
}

/** The length of text, map or list; undefined of anything else. */
export function lengthOf(value: Value): number | undefined {
  if (typeof value === 'string') return byteLength(value);
  if (value instanceof GoMap) return value.entries.size;
  return value instanceof GoList ? value.items.length : undefined;
}

/** A value of a map or list as reflection sees it there. */
export function elementOf(holder: GoMap | GoList, value: Value): Reflected {
  return holder.element === 'interface {}' ? new Boxed(value) : reflect(value);
}

/** Equality as reflect.DeepEqual has it: of one type, and equal all the way down. */
export function deepEqual(a: Value, b: Value): boolean {
  if (typeOf(a) !== typeOf(b)) return false;
  if (a instanceof GoInt && b instanceof GoInt) return a.value === b.value;
  if (a instanceof GoList && b instanceof GoList) {
    return a.isNil === b.isNil && a.items.length === b.items.length && a.items.every((item, index) => deepEqual(item, b.items[index]));
  }
  if (a instanceof GoMap && b instanceof GoMap) {
    return a.isNil === b.isNil && a.entries.size === b.entries.size
      && [...a.entries].every(([key, value]) => b.entries.has(key) && deepEqual(value, b.entries.get(key) as Value));
  }
  if (a instanceof GoObject && b instanceof GoObject) return a.text() === b.text();
  return a === b;
}
