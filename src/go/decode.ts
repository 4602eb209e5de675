import { numberText } from './json';
import { Json, JsonObject, isJsonObject } from '../kube/json';

/** The Go type that a value is decoded into. */
export type GoShape =
  | { readonly kind: 'text' | 'integer' | 'number' | 'boolean' | 'time' | 'any'; readonly goName: string }
  | { readonly kind: 'list'; readonly goName: string; readonly of: GoShape }
  | { readonly kind: 'map'; readonly goName: string; readonly of: GoShape }
  | { readonly kind: 'struct'; readonly goName: string; readonly fields: () => { readonly [key: string]: GoShape } }
  /** A value of one of several forms, for example a schema or a boolean; any other form is passed on as it is. */
  | { readonly kind: 'either'; readonly goName: string; readonly of: readonly GoShape[] };

/** A key that no field of the Go type has, or that is written in another case than the field. */
export interface UnknownKey {
  /** Where it is. */
  readonly path: readonly (string | number)[];
  /** The keys that are known there. */
  readonly known: readonly string[];
  /** The field that Go takes it for, because it differs in case only. */
  readonly takenFor?: string;
}

/** What decoding gives. */
export interface Decoded {
  /** The value with the keys of the Go type, numbers made text where text is expected, null and unknown keys left out. */
  readonly value: Json;
  /** The keys that were dropped or spelt in another case. */
  readonly unknownKeys: readonly UnknownKey[];
  /** Go's message about the first value of a wrong type. */
  readonly error?: string;
  /** Where that value is. */
  readonly errorPath?: readonly (string | number)[];
}

/**
 * Decodes a value as sigs.k8s.io/yaml and Go's encoding/json decode it: keys match without regard to case, unknown keys are dropped,
 * numbers and booleans become text where text is expected, null is as if absent.
 */
export function decode(value: Json, shape: GoShape): Decoded {
  const decoder = new Decoder();
  const decoded = decoder.decode(value, shape, { path: [], goPath: '', struct: '' });
  return { value: decoded, unknownKeys: decoder.unknownKeys, error: decoder.error, errorPath: decoder.errorPath };
}

interface Place {
  readonly path: readonly (string | number)[];
  /** The path as Go names it: fields only, neither indices nor keys of maps. */
  readonly goPath: string;
  /** The innermost struct. */
  readonly struct: string;
}

class Decoder {
  public readonly unknownKeys: UnknownKey[] = [];
  public error?: string;
  public errorPath?: readonly (string | number)[];

  public decode(value: Json, shape: GoShape, place: Place): Json {
    if (value === null) return shape.kind === 'any' ? null : zeroValue(shape);
    switch (shape.kind) {
      case 'any': return value;
      case 'text': return this.text(value, shape, place);
      case 'time': return this.time(value, place);
      case 'boolean': return typeof value === 'boolean' ? value : this.mismatch(value, shape, place);
      case 'integer': return typeof value === 'number' && Number.isInteger(value) ? value : this.mismatch(value, shape, place);
      case 'number': return typeof value === 'number' ? value : this.mismatch(value, shape, place);
      case 'list': return Array.isArray(value) ? this.list(value, shape.of, place) : this.mismatch(value, shape, place);
      case 'map': return isJsonObject(value) ? this.map(value, shape.of, place) : this.mismatch(value, shape, place);
      case 'struct': return isJsonObject(value) ? this.struct(value, shape.goName, shape.fields(), place) : this.mismatch(value, shape, place);
      case 'either': return this.either(value, shape.of, place);
    }
  }

  private text(value: Json, shape: GoShape, place: Place): Json {
    if (typeof value === 'string') return value;
    if (typeof value === 'number') return numberText(value);
    if (typeof value === 'boolean') return String(value);
    return this.mismatch(value, shape, place);
  }

  private time(value: Json, place: Place): Json {
    if (typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/.test(value)) return value;
    const text = typeof value === 'string' ? JSON.stringify(value) : String(value);
    return this.fail(`parsing time ${text} as "2006-01-02T15:04:05Z07:00": cannot parse ${text} as "2006"`, place);
  }

  private list(items: readonly Json[], of: GoShape, place: Place): Json {
    return items.map((item, index) => this.decode(item, of, { ...place, path: [...place.path, index] }));
  }

  private map(value: JsonObject, of: GoShape, place: Place): Json {
    return Object.fromEntries(Object.keys(value).sort()
      .map(key => [key, this.decode(value[key], of, { ...place, path: [...place.path, key] })]));
  }

  private struct(value: JsonObject, goName: string, fields: { readonly [key: string]: GoShape }, place: Place): Json {
    const result: JsonObject = {};
    const known = Object.keys(fields);
    for (const key of Object.keys(value).sort()) {
      const path = [...place.path, key];
      const field = Object.hasOwn(fields, key) ? key : known.find(name => name.toLowerCase() === key.toLowerCase());
      if (field !== key) this.unknownKeys.push({ path, known, takenFor: field });
      if (field === undefined || (value[key] === null && fields[field].kind !== 'any')) continue;
      result[field] = this.decode(value[key], fields[field], {
        path,
        goPath: place.goPath === '' ? field : `${place.goPath}.${field}`,
        struct: goName.replace(/^.*\./, ''),
      });
    }
    return result;
  }

  private either(value: Json, shapes: readonly GoShape[], place: Place): Json {
    const fitting = shapes.find(shape => fits(value, shape));
    return fitting === undefined ? value : this.decode(value, fitting, place);
  }

  private mismatch(value: Json, shape: GoShape, place: Place): Json {
    const target = place.struct === '' ? `Go value of type ${shape.goName}` : `Go struct field ${place.struct}.${place.goPath} of type ${shape.goName}`;
    return this.fail(`json: cannot unmarshal ${jsonKind(value, shape)} into ${target}`, place);
  }

  private fail(message: string, place: Place): Json {
    // Go remembers the first error and reads on.
    if (this.error === undefined) {
      this.error = message;
      this.errorPath = place.path;
    }
    return null;
  }
}

function zeroValue(shape: GoShape): Json {
  if (shape.kind === 'struct') return {};
  if (shape.kind === 'text') return '';
  return null;
}

function fits(value: Json, shape: GoShape): boolean {
  if (shape.kind === 'list') return Array.isArray(value);
  if (shape.kind === 'boolean') return typeof value === 'boolean';
  return isJsonObject(value);
}

function jsonKind(value: Json, shape: GoShape): string {
  if (Array.isArray(value)) return 'array';
  if (typeof value === 'boolean') return 'bool';
  if (typeof value === 'number') return shape.kind === 'integer' ? `number ${value}` : 'number';
  return typeof value;
}
