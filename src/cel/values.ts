import { Json } from '../kube/json';

/** A value of CEL: int is a bigint, double a number, bytes a Uint8Array, list an array. */
export type CelValue =
  | null | boolean | bigint | number | string | Uint8Array | CelUint | CelDuration | CelTimestamp | CelTypeName | CelMap | CelValue[];

/** An unsigned 64-bit integer. */
export class CelUint {
  public constructor(public readonly value: bigint) {}
}

/** A length of time in nanoseconds. */
export class CelDuration {
  public constructor(public readonly nanos: bigint) {}
}

/** A point in time, in nanoseconds since 1970, and the offset from UTC that it was written with. */
export class CelTimestamp {
  public constructor(public readonly nanos: bigint, public readonly offsetMinutes: number = 0) {}
}

/** A type as a value: `int`, `type(x)`. */
export class CelTypeName {
  public constructor(public readonly name: string) {}
}

/** A map; a key is found by its type and value, a number also by its equal of another integer type. */
export class CelMap {
  private readonly entries = new Map<string, { key: CelValue; value: CelValue }>();

  public constructor(entries: Iterable<readonly [CelValue, CelValue]>) {
    for (const [key, value] of entries) this.entries.set(hashOf(key), { key, value });
  }

  public get size(): number {
    return this.entries.size;
  }

  public keys(): CelValue[] {
    return [...this.entries.values()].map((entry) => entry.key);
  }

  /** The value of a key; undefined when the map does not have it. */
  public find(key: CelValue): CelValue | undefined {
    for (const candidate of alternativesOf(key)) {
      const entry = this.entries.get(hashOf(candidate));
      if (entry) return entry.value;
    }
    return undefined;
  }
}

/** The keys that a key stands for: an int is also the equal uint, a whole double is also the equal int and uint. */
function alternativesOf(key: CelValue): CelValue[] {
  if (typeof key === 'bigint') return [key, new CelUint(key)];
  if (key instanceof CelUint) return [key, key.value];
  if (typeof key === 'number' && Number.isInteger(key)) return [key, BigInt(key), new CelUint(BigInt(key))];
  return [key];
}

const identities = new WeakMap<object, number>();
let identityCount = 0;

/** Lists, maps and types are keys by identity in cel-go. */
function hashOf(key: CelValue): string {
  if (key instanceof CelUint) return `uint ${key.value}`;
  if (key instanceof CelDuration) return `duration ${key.nanos}`;
  if (key instanceof CelTimestamp) return `timestamp ${key.nanos} ${key.offsetMinutes}`;
  if (key instanceof CelTypeName) return `type ${key.name}`;
  if (typeof key === 'object' && key !== null) {
    if (!identities.has(key)) identities.set(key, identityCount++);
    return `object ${identities.get(key)}`;
  }
  return `${typeof key} ${key}`;
}

/** The CEL value of JSON: numbers are doubles. */
export function valueOfJson(json: Json): CelValue {
  if (Array.isArray(json)) return json.map(valueOfJson);
  if (typeof json === 'object' && json !== null) {
    return new CelMap(Object.entries(json).map(([key, value]) => [key, valueOfJson(value)] as const));
  }
  return json;
}

/** The name of a value's type as the type prints. */
export function typeNameOf(value: CelValue): string {
  if (value === null) return 'null_type';
  if (Array.isArray(value)) return 'list';
  if (value instanceof CelMap) return 'map';
  if (value instanceof CelUint) return 'uint';
  if (value instanceof Uint8Array) return 'bytes';
  if (value instanceof CelDuration) return 'google.protobuf.Duration';
  if (value instanceof CelTimestamp) return 'google.protobuf.Timestamp';
  if (value instanceof CelTypeName) return 'type';
  return { boolean: 'bool', bigint: 'int', number: 'double', string: 'string' }[typeof value as 'boolean' | 'bigint' | 'number' | 'string'];
}

/** The name of the Go type behind a value, which some messages of cel-go hold. */
export function goTypeOf(value: CelValue): string {
  if (Array.isArray(value)) return '*types.baseList';
  if (value instanceof CelMap) return '*types.baseMap';
  return {
    'null_type': 'types.Null',
    'uint': 'types.Uint',
    'bytes': 'types.Bytes',
    'bool': 'types.Bool',
    'int': 'types.Int',
    'double': 'types.Double',
    'string': 'types.String',
    'google.protobuf.Duration': 'types.Duration',
    'google.protobuf.Timestamp': 'types.Timestamp',
    'type': '*types.Type',
  }[typeNameOf(value)]!;
}
