import { Json } from '../kube/json';

/** A Go type, as the readers and writers of JSON see it; the kinds of scalars are those of Go's reflection. */
export type GoType =
  | { readonly kind: ScalarKind | 'bytes' | 'any'; readonly name: string }
  | { readonly kind: 'pointer' | 'list' | 'map'; readonly name: string; readonly of: GoType }
  | StructType | EitherType | OwnType;

/** A kind of values that have no parts. */
export type ScalarKind = 'string' | 'bool' | 'int' | 'int32' | 'int64' | 'float64';

/** A struct; its fields are made when they are first asked for, because types refer to themselves. */
export interface StructType {
  readonly kind: 'struct';
  readonly name: string;
  /** By their keys in JSON, in the order of the type. */
  readonly fields: () => ReadonlyMap<string, GoField>;
}

/** A field of a struct. */
export interface GoField {
  /** Its key in JSON. */
  readonly key: string;
  readonly type: GoType;
  /** When it is not written: `omitempty`, or `omitzero`. */
  readonly omit?: 'empty' | 'zero';
}

/** A type whose values have one of several forms, each with brackets of its own. */
export interface EitherType {
  readonly kind: 'either';
  readonly name: string;
  readonly of: readonly GoType[];
  /** What Go says about any other form; without it Go passes such a value over, and writes null. */
  readonly misfit?: string;
}

/** A type with an UnmarshalJSON of its own. */
export interface OwnType {
  readonly kind: 'own';
  readonly name: string;
  /** What is written when there was no value. */
  readonly zero: Json;
  /** The value as it is written when it has been read. Throws DecodeError. */
  readonly read: (value: Exclude<Json, null>) => Json;
}

/** A string. */
export const TEXT: GoType = { kind: 'string', name: 'string' };
/** A bool. */
export const BOOL: GoType = { kind: 'bool', name: 'bool' };
/** An int. */
export const INT: GoType = { kind: 'int', name: 'int' };
/** An int32. */
export const INT32: GoType = { kind: 'int32', name: 'int32' };
/** An int64. */
export const INT64: GoType = { kind: 'int64', name: 'int64' };
/** A float64. */
export const FLOAT64: GoType = { kind: 'float64', name: 'float64' };
/** Bytes, base64 in JSON. */
export const BYTES: GoType = { kind: 'bytes', name: '[]uint8' };
/** A json.RawMessage: anything. */
export const RAW: GoType = { kind: 'any', name: 'json.RawMessage' };
/** Anything. */
export const ANY: GoType = { kind: 'any', name: 'interface {}' };

/** A string type with a name of its own. */
export function named(name: string): GoType {
  return { kind: 'string', name };
}

/** A pointer, which can be nil. */
export function pointerTo(of: GoType): GoType {
  return { kind: 'pointer', name: `*${of.name}`, of };
}

/** A slice. */
export function listOf(of: GoType): GoType {
  return { kind: 'list', name: `[]${of.name}`, of };
}

/** A map with strings as keys. */
export function mapOf(of: GoType): GoType {
  return { kind: 'map', name: `map[string]${of.name}`, of };
}

/** Types of fields by key; `?` behind the key says `omitempty`, `~` says `omitzero`. */
export interface Fields { readonly [key: string]: GoType }

/** A struct. */
export function struct(name: string, fields: Fields | (() => Fields)): StructType {
  let made: ReadonlyMap<string, GoField> | undefined;
  return { kind: 'struct', name, fields: () => made ??= byKey(typeof fields === 'function' ? fields() : fields) };
}

function byKey(fields: Fields): Map<string, GoField> {
  return new Map(Object.entries(fields).map(([text, type]): [string, GoField] => {
    const key = text.replace(/[?~]$/, '');
    return [key, { key, type, omit: key === text ? undefined : text.endsWith('?') ? 'empty' : 'zero' }];
  }));
}

/** The form that a value has; undefined where it has none of them. */
export function formOf({ of }: EitherType, value: Json): GoType | undefined {
  const isFitting = typeof value === 'boolean' ? 'bool' : Array.isArray(value) ? 'list' : typeof value === 'object' ? 'struct' : undefined;
  return of.find(({ kind }) => kind === isFitting);
}

/** What a Go variable holds before anything is read into it; null also stands for nil. */
export function zeroValue(type: GoType): Json {
  switch (type.kind) {
    case 'string': return '';
    case 'bool': return false;
    case 'int': case 'int32': case 'int64': case 'float64': return 0;
    case 'struct': return {};
    case 'own': return type.zero;
    default: return null;
  }
}
