import {
  BOOL, BYTES, CelType, DOUBLE, DURATION, DYN, INT, listOf, mapOf, NULL, parameter, STRING, TIMESTAMP, typeOf, TYPE, UINT,
} from './types';

/** One way to call a function; of a method the first argument is the target. */
export interface Overload {
  readonly method: boolean;
  readonly args: readonly CelType[];
  readonly result: CelType;
}

const A = parameter('A');
const B = parameter('B');
const LIST = listOf(A);
const MAP = mapOf(A, B);

/** A function. */
export function call(args: readonly CelType[], result: CelType): Overload {
  return { method: false, args, result };
}

/** A function that is called on its first argument. */
export function method(args: readonly CelType[], result: CelType): Overload {
  return { method: true, args, result };
}

/** Overloads that take operands of one type each and give the same type or a fixed one. */
function alike(types: readonly CelType[], count: number, result?: CelType): Overload[] {
  return types.map((type) => call(Array<CelType>(count).fill(type), result ?? type));
}

/** Conversions from several types to one. */
function conversions(result: CelType, from: readonly CelType[]): Overload[] {
  return from.map((type) => call([type], result));
}

const ORDERED = alike([BOOL, INT, UINT, DOUBLE, STRING, BYTES, TIMESTAMP, DURATION], 2, BOOL);
const NUMBERS = [INT, UINT, DOUBLE];

/** Comparisons across number types, which cel-go forgets to rule out from the first macro over a list or map on. */
export const MIXED_COMPARISONS: readonly Overload[] = NUMBERS.flatMap((a) => NUMBERS.filter((b) => a !== b).map((b) => call([a, b], BOOL)));

const OF_TEXT = [method([STRING, STRING], BOOL)];
const OF_DATE = [method([TIMESTAMP], INT), method([TIMESTAMP, STRING], INT)];
const OF_TIME = [...OF_DATE, method([DURATION], INT)];

/** The functions and operators of CEL's standard library (common/stdlib/standard.go of cel-go), without comparisons across number types. */
export const FUNCTIONS: ReadonlyMap<string, readonly Overload[]> = new Map(Object.entries({
  '_?_:_': [call([BOOL, A, A], A)],
  '_&&_': [call([BOOL, BOOL], BOOL)],
  '_||_': [call([BOOL, BOOL], BOOL)],
  '!_': [call([BOOL], BOOL)],
  '@not_strictly_false': [call([BOOL], BOOL)],
  '_==_': [call([A, A], BOOL)],
  '_!=_': [call([A, A], BOOL)],
  '_+_': [
    ...alike([BYTES, DOUBLE, DURATION], 2), call([DURATION, TIMESTAMP], TIMESTAMP), call([TIMESTAMP, DURATION], TIMESTAMP),
    ...alike([INT, LIST, STRING, UINT], 2),
  ],
  '_-_': [
    ...alike([DOUBLE, DURATION, INT], 2), call([TIMESTAMP, DURATION], TIMESTAMP), call([TIMESTAMP, TIMESTAMP], DURATION), ...alike([UINT], 2),
  ],
  '_*_': alike([DOUBLE, INT, UINT], 2),
  '_/_': alike([DOUBLE, INT, UINT], 2),
  '_%_': alike([INT, UINT], 2),
  '-_': alike([DOUBLE, INT], 1),
  '_<_': ORDERED,
  '_<=_': ORDERED,
  '_>_': ORDERED,
  '_>=_': ORDERED,
  '_[_]': [call([LIST, INT], A), call([MAP, A], B)],
  '@in': [call([A, LIST], BOOL), call([A, MAP], BOOL)],
  'size': [BYTES, LIST, MAP, STRING].flatMap((type) => [call([type], INT), method([type], INT)]),
  'type': [call([A], typeOf(A))],
  'dyn': [call([A], DYN)],
  'bool': conversions(BOOL, [BOOL, STRING]),
  'bytes': conversions(BYTES, [BYTES, STRING]),
  'double': conversions(DOUBLE, [DOUBLE, INT, STRING, UINT]),
  'duration': conversions(DURATION, [DURATION, STRING]),
  'int': conversions(INT, [INT, DOUBLE, DURATION, STRING, TIMESTAMP, UINT]),
  'string': conversions(STRING, [STRING, BOOL, BYTES, DOUBLE, DURATION, INT, TIMESTAMP, UINT]),
  'timestamp': conversions(TIMESTAMP, [TIMESTAMP, INT, STRING]),
  'uint': conversions(UINT, [UINT, DOUBLE, INT, STRING]),
  'contains': OF_TEXT,
  'endsWith': OF_TEXT,
  'startsWith': OF_TEXT,
  'matches': [call([STRING, STRING], BOOL), ...OF_TEXT],
  'getFullYear': OF_DATE,
  'getMonth': OF_DATE,
  'getDayOfYear': OF_DATE,
  'getDayOfMonth': OF_DATE,
  'getDate': OF_DATE,
  'getDayOfWeek': OF_DATE,
  'getHours': OF_TIME,
  'getMinutes': OF_TIME,
  'getSeconds': OF_TIME,
  'getMilliseconds': OF_TIME,
}));

/** The types that are values by their name. */
export const TYPE_NAMES: ReadonlyMap<string, CelType> = new Map(
  [BOOL, BYTES, DOUBLE, DURATION, INT, LIST, MAP, NULL, STRING, TIMESTAMP, TYPE, UINT].map((type) => [type.name, typeOf(type)]),
);
