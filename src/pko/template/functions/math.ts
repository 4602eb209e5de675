import { MAX_INT64, MIN_INT64, parseInteger } from '../../../go/numbers';
import { display } from '../format';
import { FunctionError } from '../template-error';
import { FunctionTable, Value, fn, int, int64 } from '../values';
import { toFloat, toInt } from './cast';
import { Decimal, add, decimalOf, divide, floatOf, multiply, subtract } from './decimal';
import { intList } from './lists';

const max = fn(['interface {}', '...interface {}'], (...values: Value[]) => int64(values.map(toInt).reduce((a, b) => b > a ? b : a)));

/** The functions of sprig on numbers. */
export const MATH: FunctionTable = {
  atoi: fn(['string'], (text: string) => int(atoi(text))),
  int64: fn(['interface {}'], (value: Value) => int64(toInt(value))),
  int: fn(['interface {}'], (value: Value) => int(BigInt.asIntN(64, toInt(value)))),
  float64: fn(['interface {}'], (value: Value) => toFloat(value)),
  toDecimal: fn(['interface {}'], (value: Value) => int64(octal(display(value)))),
  seq: fn(['...int'], (...parameters: number[]) => sequence(parameters).join(' ')),
  until: fn(['int'], (count: number) => intList(steps(0, count, count < 0 ? -1 : 1))),
  untilStep: fn(['int', 'int', 'int'], (start: number, stop: number, step: number) => intList(steps(start, stop, step))),
  add1: fn(['interface {}'], (value: Value) => int64(toInt(value) + 1n)),
  add: fn(['...interface {}'], (...values: Value[]) => int64(values.reduce((sum: bigint, value) => sum + toInt(value), 0n))),
  sub: fn(['interface {}', 'interface {}'], (a: Value, b: Value) => int64(toInt(a) - toInt(b))),
  div: fn(['interface {}', 'interface {}'], (a: Value, b: Value) => int64(toInt(a) / nonZero(toInt(b)))),
  mod: fn(['interface {}', 'interface {}'], (a: Value, b: Value) => int64(toInt(a) % nonZero(toInt(b)))),
  mul: fn(['interface {}', '...interface {}'], (...values: Value[]) => int64(values.reduce((product: bigint, value) => product * toInt(value), 1n))),
  add1f: fn(['interface {}'], (value: Value) => calculate(value, [int(1)], add)),
  addf: fn(['...interface {}'], (...values: Value[]) => calculate(0, values, add)),
  subf: fn(['interface {}', '...interface {}'], (first: Value, ...values: Value[]) => calculate(first, values, subtract)),
  divf: fn(['interface {}', '...interface {}'], (first: Value, ...values: Value[]) => calculate(first, values, divide)),
  mulf: fn(['interface {}', '...interface {}'], (first: Value, ...values: Value[]) => calculate(first, values, multiply)),
  biggest: max,
  max,
  min: fn(['interface {}', '...interface {}'], (...values: Value[]) => int64(values.map(toInt).reduce((a, b) => b < a ? b : a))),
  maxf: fn(['interface {}', '...interface {}'], (...values: Value[]) => Math.max(...values.map(toFloat))),
  minf: fn(['interface {}', '...interface {}'], (...values: Value[]) => Math.min(...values.map(toFloat))),
  ceil: fn(['interface {}'], (value: Value) => Math.ceil(toFloat(value))),
  floor: fn(['interface {}'], (value: Value) => Math.floor(toFloat(value))),
  round: fn(['interface {}', 'int', '...float64'], round),
};

/** strconv.Atoi with its error ignored: what is too big is the nearest int. */
function atoi(text: string): bigint {
  if (!/^[+-]?[0-9]+$/.test(text)) return 0n;
  const value = BigInt(text.replace('+', ''));
  return value > MAX_INT64 ? MAX_INT64 : value < MIN_INT64 ? MIN_INT64 : value;
}

function octal(text: string): bigint {
  if (!/^[+-]?[0-7]+$/.test(text)) return 0n;
  const digits = text.replace(/^[+-]?0*/, '');
  return parseInteger(`${text.startsWith('-') ? '-' : ''}0o${digits || '0'}`, MIN_INT64, MAX_INT64) ?? 0n;
}

function nonZero(value: bigint): bigint {
  if (value === 0n) throw new FunctionError('runtime error: integer divide by zero');
  return value;
}

function calculate(first: Value, others: readonly Value[], operation: (a: Decimal, b: Decimal) => Decimal): number {
  return floatOf(others.reduce((result: Decimal, value) => operation(result, decimalOf(toFloat(value))), decimalOf(toFloat(first))));
}

function steps(start: number, stop: number, step: number): number[] {
  const numbers: number[] = [];
  if (stop < start ? step >= 0 : step <= 0) return numbers;
  for (let i = start; stop < start ? i > stop : i < stop; i += step) numbers.push(i);
  return numbers;
}

function sequence(parameters: readonly number[]): number[] {
  if (parameters.length === 0 || parameters.length > 3) return [];
  const [start, end] = parameters.length === 1 ? [1, parameters[0]] : [parameters[0], parameters[parameters.length - 1]];
  const direction = end < start ? -1 : 1;
  if (parameters.length < 3) return steps(start, end + direction, direction);
  const step = parameters[1];
  return end < start && step > 0 ? [] : steps(start, end + direction, step);
}

function round(value: Value, places: number, ...options: number[]): number {
  const roundOn = options[0] ?? 0.5;
  const power = 10 ** places;
  const digit = power * toFloat(value);
  const fraction = digit - Math.trunc(digit);
  return (fraction >= roundOn ? Math.ceil(digit) : Math.floor(digit)) / power;
}
