import { base64Problem } from './base64';
import { DecodeError } from './decode-error';
import { EitherType, GoField, GoType, OwnType, ScalarKind, StructType, formOf, zeroValue } from './go-type';
import { numberText } from './json';
import { jsonMismatch, unstructuredMismatch } from './mismatch';
import { Json, JsonObject, isJsonObject } from '../kube/json';

/**
 * What Go programs read JSON with.
 *
 * - encoding/json: keys match without regard to case.
 * - sigs.k8s.io/yaml: the same, and numbers and booleans become text where text is expected.
 * - sigs.k8s.io/json: keys match exactly.
 * - unstructured, the FromUnstructured of apimachinery: the same, but field by field, with words of its own, and without a look at unknown
 *   keys; it hands over to sigs.k8s.io/json where a type reads itself.
 */
export type Reader = 'encoding/json' | 'sigs.k8s.io/yaml' | 'sigs.k8s.io/json' | 'unstructured';

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
  /** The value with the keys of the Go type; null and unknown keys are left out. */
  readonly value: Json;
  /** The keys that were dropped or spelt in another case. */
  readonly unknownKeys: readonly UnknownKey[];
  /** Go's message about the first value of a wrong type. */
  readonly error?: string;
  /** Where that value is. */
  readonly errorPath?: readonly (string | number)[];
}

/** Decodes a value as Go does; null is as if absent, but for what can be anything. */
export function decode(value: Json, type: GoType, reader: Reader): Decoded {
  const report: Report = { unknownKeys: [] };
  const decoded = new Decoder(reader, report).decode(value, type);
  return { value: decoded, ...report };
}

interface Report {
  readonly unknownKeys: UnknownKey[];
  error?: string;
  errorPath?: readonly (string | number)[];
}

/** A field or an item. */
interface Place {
  readonly parent?: Place;
  readonly key: string | number;
  /** The field as Go spells it, and the struct that has it; only readers of JSON know them. */
  readonly field?: string;
  readonly struct?: string;
}

const LARGEST_INT32 = 2 ** 31 - 1;
/** The largest int64 is nearest to it. */
const LARGEST_INT64 = 2 ** 63;

class Decoder {
  public constructor(private readonly reader: Reader, private readonly report: Report) {}

  public decode(value: Json, type: GoType, place?: Place): Json {
    if (value === null) return zeroValue(type);
    switch (type.kind) {
      case 'any': return value;
      case 'pointer': return this.decode(value, type.of, place);
      case 'list': return Array.isArray(value) ? this.list(value, type.of, place) : this.mismatch(value, type, place);
      case 'map': return isJsonObject(value) ? this.map(value, type.of, place) : this.mismatch(value, type, place);
      case 'struct': return isJsonObject(value) ? this.struct(value, type, place) : this.mismatch(value, type, place);
      case 'bytes': return typeof value === 'string' ? this.bytes(value, place) : this.mismatch(value, type, place);
      case 'either': return this.either(value, type, place);
      case 'own': return this.own(value, type, place);
      default: return this.scalar(value, type.kind) ?? this.mismatch(value, type, place);
    }
  }

  /** Undefined where the value does not fit. */
  private scalar(value: Exclude<Json, null>, kind: ScalarKind): Json | undefined {
    if (typeof value === 'string') return kind === 'string' ? value : undefined;
    if (kind === 'string') return this.reader === 'sigs.k8s.io/yaml' ? textOf(value) : undefined;
    if (kind === 'bool' || typeof value !== 'number') return kind === 'bool' && typeof value === 'boolean' ? value : undefined;
    return kind === 'float64' || (Number.isInteger(value) && (this.reader === 'unstructured' || isInRange(value, kind))) ? value : undefined;
  }

  private bytes(text: string, place: Place | undefined): Json {
    const problem = base64Problem(text);
    if (problem === undefined) return text;
    return this.fail(this.reader === 'unstructured' ? `error decoding from json: ${problem}` : problem, place);
  }

  private list(items: readonly Json[], of: GoType, parent: Place | undefined): Json {
    return items.map((item, key) => this.decode(item, of, { parent, key }));
  }

  private map(value: JsonObject, of: GoType, parent: Place | undefined): Json {
    return Object.fromEntries(Object.keys(value).sort().map(key => [key, this.decode(value[key], of, { parent, key })]));
  }

  private struct(value: JsonObject, type: StructType, parent: Place | undefined): Json {
    return this.reader === 'unstructured' ? this.fieldByField(value, type, parent) : this.keyByKey(value, type, parent);
  }

  private fieldByField(value: JsonObject, type: StructType, parent: Place | undefined): Json {
    const result: JsonObject = {};
    for (const { key, type: ofField } of type.fields().values()) {
      if (Object.hasOwn(value, key) && value[key] !== null) result[key] = this.decode(value[key], ofField, { parent, key });
    }
    return result;
  }

  /** In the order of the JSON, which was made of a map. */
  private keyByKey(value: JsonObject, type: StructType, parent: Place | undefined): Json {
    const result: JsonObject = {};
    const fields = type.fields();
    for (const key of Object.keys(value).sort()) {
      const field = fields.get(key) ?? (this.reader === 'sigs.k8s.io/json' ? undefined : inAnyCase(fields, key));
      if (field?.key !== key) this.report.unknownKeys.push({ path: pathTo({ parent, key }), known: [...fields.keys()], takenFor: field?.key });
      if (field === undefined || (value[key] === null && field.type.kind !== 'any')) continue;
      result[field.key] = this.decode(value[key], field.type, { parent, key, field: field.key, struct: type.name });
    }
    return result;
  }

  private either(value: Json, type: EitherType, place: Place | undefined): Json {
    const form = formOf(type, value);
    if (form === undefined) return type.misfit === undefined ? value : this.fail(type.misfit, place);
    // such a type reads itself, and with exact keys, whoever reads what it is in
    return new Decoder('sigs.k8s.io/json', this.report).decode(value, form, place);
  }

  private own(value: Exclude<Json, null>, type: OwnType, place: Place | undefined): Json {
    try {
      return type.read(value);
    } catch (error) {
      if (!(error instanceof DecodeError)) throw error;
      return error.wanted === undefined ? this.fail(error.message, place) : this.jsonMismatch(value, error.wanted, place);
    }
  }

  private mismatch(value: Exclude<Json, null>, type: GoType, place: Place | undefined): Json {
    if (this.reader === 'unstructured') return this.fail(unstructuredMismatch(value, type), place);
    return this.jsonMismatch(value, type, place);
  }

  private jsonMismatch(value: Exclude<Json, null>, type: GoType, place: Place | undefined): Json {
    return this.fail(jsonMismatch(value, type, structAt(place), fieldsTo(place)), place);
  }

  private fail(message: string, place: Place | undefined): Json {
    // Go remembers the first error and reads on.
    if (this.report.error === undefined) {
      this.report.error = message;
      this.report.errorPath = pathTo(place);
    }
    return null;
  }
}

function textOf(value: Exclude<Json, null>): string | undefined {
  return typeof value === 'number' ? numberText(value) : typeof value === 'boolean' ? String(value) : undefined;
}

function isInRange(value: number, kind: ScalarKind): boolean {
  const largest = kind === 'int32' ? LARGEST_INT32 : LARGEST_INT64;
  return value >= -largest - 1 && value <= largest;
}

function inAnyCase(fields: ReadonlyMap<string, GoField>, key: string): GoField | undefined {
  return [...fields.values()].find(field => field.key.toLowerCase() === key.toLowerCase());
}

function pathTo(place: Place | undefined): (string | number)[] {
  return place === undefined ? [] : [...pathTo(place.parent), place.key];
}

/** The path as Go names it: fields only, neither indices nor keys of maps. */
function fieldsTo(place: Place | undefined): string[] {
  return place === undefined ? [] : [...fieldsTo(place.parent), ...place.field === undefined ? [] : [place.field]];
}

/** The innermost struct. */
function structAt(place: Place | undefined): string {
  return place === undefined ? '' : place.struct ?? structAt(place.parent);
}
