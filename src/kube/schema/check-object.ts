import { isJsonObject, Json, JsonObject, textAt } from '../json';
import { applyDefaults } from './admit';
import { FieldError } from './field-error';
import { metadataSchema, schemaOfKind } from './kinds';
import { ObjectWalker } from './object-walker';
import type { KindSchema } from './structural-schema';
import { validateValue } from './validate';

/** A kind of which nothing is known but what every object has. */
const UNKNOWN_KIND: KindSchema = { schema: { 'type': 'object', 'x-kubernetes-preserve-unknown-fields': true }, isCustom: true };

/**
 * All that the schema of its kind has against an object, as the API server would refuse it at server-side apply with strict validation;
 * empty where it would not. Of a kind that is not known only the metadata is checked.
 *
 * @param kind the schema of the object's kind; that of Kubernetes, Package Operator or OLM where it is not given
 */
export function checkObject(object: JsonObject, kind: KindSchema | undefined = kindOf(object)): FieldError[] {
  // The metadata of a list is another.
  if (kind === undefined && Array.isArray(object.items)) return [];
  const known = kind ?? UNKNOWN_KIND;
  const walker = new ObjectWalker(known, metadataSchema());
  walker.walkObject(object);
  if (!known.isCustom) return walker.errors;
  const found = new Set(walker.errors.map(placeOf));
  return [...walker.errors, ...valueErrors(object, known).filter((error) => !found.has(placeOf(error)))];
}

function kindOf(object: JsonObject): KindSchema | undefined {
  return schemaOfKind(textAt(object, 'apiVersion') ?? '', textAt(object, 'kind') ?? '');
}

/** What the validation of a custom resource says (apiextensions-apiserver pkg/registry/customresource): after defaulting, without status. */
function valueErrors(object: JsonObject, { schema, hasStatusSubresource }: KindSchema): FieldError[] {
  const judged = Object.fromEntries(Object.entries(object).flatMap(([key, value]): [string, Json][] => {
    if (key === 'status' && hasStatusSubresource === true) return [];
    return [[key, key === 'metadata' ? judgedMetadata(value) : value]];
  }));
  return validateValue(schema, applyDefaults(schema, judged), '', { wholeNumbersAre: 'integer' });
}

/** A schema can only say something about the name; the rest is decoded before, and its nulls are gone. */
function judgedMetadata(metadata: Json): JsonObject {
  const entries = isJsonObject(metadata) ? Object.entries(metadata) : [];
  return Object.fromEntries(entries.filter(([key, value]) => (key === 'name' || key === 'generateName') && typeof value === 'string'));
}

function placeOf({ keys }: FieldError): string {
  return JSON.stringify(keys);
}
