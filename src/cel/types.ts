/** A type of CEL at check time. */
export interface CelType {
  readonly kind: CelKind;
  /** How the type itself prints; of a type parameter its name. */
  readonly name: string;
  readonly parameters: readonly CelType[];
}

/** The kinds of types. */
export type CelKind =
  | 'any' | 'bool' | 'bytes' | 'double' | 'duration' | 'dyn' | 'error' | 'int' | 'list' | 'map' | 'null' | 'parameter' | 'string' | 'timestamp'
  | 'type' | 'uint';

function simple(kind: CelKind, name: string = kind): CelType {
  return { kind, name, parameters: [] };
}

/** The type of a value of unknown type that is not dyn: google.protobuf.Any. */
export const ANY = simple('any', 'google.protobuf.Any');
/** The type bool. */
export const BOOL = simple('bool');
/** The type bytes. */
export const BYTES = simple('bytes');
/** The type double. */
export const DOUBLE = simple('double');
/** The type of lengths of time. */
export const DURATION = simple('duration', 'google.protobuf.Duration');
/** The type of what is only known at run time. */
export const DYN = simple('dyn');
/** The type of what is wrong already; it fits everything. */
export const ERROR = simple('error');
/** The type int. */
export const INT = simple('int');
/** The type of null. */
export const NULL = simple('null', 'null_type');
/** The type string. */
export const STRING = simple('string');
/** The type of points in time. */
export const TIMESTAMP = simple('timestamp', 'google.protobuf.Timestamp');
/** The type of types without a known parameter. */
export const TYPE = simple('type');
/** The type uint. */
export const UINT = simple('uint');

/** The type of lists of a type. */
export function listOf(element: CelType): CelType {
  return { kind: 'list', name: 'list', parameters: [element] };
}

/** The type of maps from a type to another. */
export function mapOf(key: CelType, value: CelType): CelType {
  return { kind: 'map', name: 'map', parameters: [key, value] };
}

/** The type of a type. */
export function typeOf(type: CelType): CelType {
  return { kind: 'type', name: 'type', parameters: [type] };
}

/** A type that is yet to be found. */
export function parameter(name: string): CelType {
  return simple('parameter', name);
}

/** Whether two types are the same, type parameters included. */
export function sameType(a: CelType, b: CelType): boolean {
  return a.kind === b.kind && a.name === b.name && a.parameters.length === b.parameters.length
    && a.parameters.every((type, index) => sameType(type, b.parameters[index]));
}

/** Whether a type is dyn or any. */
export function isDynamic(type: CelType): boolean {
  return type.kind === 'dyn' || type.kind === 'any';
}

/** Prints a type as messages about an expression do. */
export function formatType(type: CelType): string {
  if (['any', 'duration', 'null', 'timestamp'].includes(type.kind)) return type.kind;
  if (type.kind === 'error') return '!error!';
  return type.parameters.length === 0 ? type.name : `${type.name}(${type.parameters.map(formatType).join(', ')})`;
}

/** Prints a type as messages about a result do. */
export function formatResultType(type: CelType): string {
  return type.parameters.length === 0 ? type.name : `${type.name}(${type.parameters.map(formatResultType).join(', ')})`;
}
