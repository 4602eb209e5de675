import { NAMED_TYPES, STRUCTS } from './types-data';
import { DecodeError } from '../../../go/decode-error';
import { BOOL, BYTES, FLOAT64, GoType, INT32, INT64, OwnType, StructType, TEXT, listOf, mapOf, named, pointerTo, struct } from '../../../go/go-type';
import { FREE_JSON, INT_OR_STRING, QUANTITY, TIME, schemaOrArray, schemaOrBool, schemaOrStringArray, textOf } from '../../../go/kubernetes-types';
import { Json } from '../../../kube/json';
import { BlangError, parseVersionTolerant, versionText } from '../../format/blang-version';

const types = new Map<string, GoType>();

/**
 * The Go type of a name in types-data.ts, as `core.v1.PodSpec`, or of a text made of such names, as `[]core.v1.Container`.
 *
 * The name that messages have for a struct is that of its version: `v1.PodSpec`.
 */
export function goType(text: string): GoType {
  const known = types.get(text);
  if (known !== undefined) return known;
  const type = parse(text);
  types.set(text, type);
  return type;
}

function parse(text: string): GoType {
  if (text.startsWith('*')) return pointerTo(goType(text.slice(1)));
  if (text.startsWith('[]')) return listOf(goType(text.slice(2)));
  if (text.startsWith('map:')) return mapOf(goType(text.slice(4)));
  if (Object.hasOwn(STRUCTS, text)) return structType(text);
  return Object.hasOwn(NAMED_TYPES, text) ? named(text) : OTHER_TYPES[text]!;
}

function structType(text: string): StructType {
  return struct(text.split('.').slice(-2).join('.'), () => Object.fromEntries(STRUCTS[text].split(' ').filter(field => field !== '').map(field => {
    const colon = field.indexOf(':');
    return [field.slice(0, colon), goType(field.slice(colon + 1))];
  })));
}

/** A version of operator-framework/api: a `v` in front and leading zeros go, missing parts become 0. */
const VERSION: OwnType = { kind: 'own', name: 'version.OperatorVersion', zero: '0.0.0', read: operatorVersion };
/** A release of operator-framework/api. */
const RELEASE: OwnType = { kind: 'own', name: 'release.OperatorRelease', zero: '', read: textOf };

function operatorVersion(value: Exclude<Json, null>): Json {
  try {
    return versionText(parseVersionTolerant(textOf(value)));
  } catch (error) {
    throw error instanceof BlangError ? new DecodeError(error.message) : error;
  }
}

const SCHEMA = structType('apiextensions.v1.JSONSchemaProps');
const OTHER_TYPES: { readonly [name: string]: GoType } = {
  string: TEXT,
  bool: BOOL,
  int32: INT32,
  int64: INT64,
  float64: FLOAT64,
  bytes: BYTES,
  json: FREE_JSON,
  quantity: QUANTITY,
  intOrString: INT_OR_STRING,
  time: TIME,
  version: VERSION,
  release: RELEASE,
  schemaOrBool: schemaOrBool(SCHEMA),
  schemaOrArray: schemaOrArray(SCHEMA),
  schemaOrStringArray: schemaOrStringArray(SCHEMA),
};
