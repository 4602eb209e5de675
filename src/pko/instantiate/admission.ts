import { UNSUPPORTED_KEYWORDS } from '../../kube/crd/schema-keywords';
import { Json, JsonObject, isJsonObject, listAt, objectAt } from '../../kube/json';
import { applyDefaults, prune } from '../../kube/schema/admit';
import { FieldError } from '../../kube/schema/field-error';
import { JsonSchemaProps } from '../../kube/schema/json-schema-props';
import { ValidateOptions, validateValue } from '../../kube/schema/validate';
import { PkoModel } from '../model';
import { Code } from '../problem/codes';
import { PackageError } from '../problem/package-error';
import { configSchema, effectiveManifest } from '../read/manifest';

/**
 * The configuration as templates see it: without what the schema does not know, with its defaults; empty without a schema.
 *
 * Mirrors internal/packages/internal/packagemanifestvalidation/configuration.go, but for the validation.
 *
 * @throws PackageError when the schema is such that Package Operator cannot admit anything by it
 */
export function admitConfig(model: PkoModel, config: JsonObject): JsonObject {
  const schema = configSchema(effectiveManifest(model));
  if (schema === undefined) return {};
  const reason = unstructuralReason(schema);
  if (reason !== undefined) {
    throw PackageError.of({
      code: Code.CONFIG_INVALID,
      text: reason,
      file: model.manifest.path,
      path: ['spec', 'config', 'openAPIV3Schema'],
    });
  }
  const pruned = prune(schema as JsonSchemaProps, config, { isResourceRoot: true });
  return applyDefaults(schema as JsonSchemaProps, pruned) as JsonObject;
}

/** What is wrong with a configuration, or a part of it, by its schema. */
export function configErrors(schema: JsonObject, value: Json, path: string, options: ValidateOptions = {}): FieldError[] {
  return validateValue(schema as JsonSchemaProps, value, path, options);
}

/** A value without what its schema does not know. */
export function pruneConfig(schema: JsonObject, value: Json): Json {
  return prune(schema as JsonSchemaProps, value);
}

/** Why Kubernetes cannot read a schema as a structural one, in its words; undefined when it can. */
export function unstructuralReason(schema: JsonObject): string | undefined {
  const keyword = UNSUPPORTED_KEYWORDS.find(key => isPresent(schema[key]));
  if (keyword !== undefined) return `OpenAPIV3Schema '${keyword}' is not supported`;
  if (Array.isArray(schema.items)) return 'OpenAPIV3Schema \'items\' must be a schema, but is an array';
  if (schema['x-kubernetes-preserve-unknown-fields'] === false) {
    return 'internal error: \'x-kubernetes-preserve-unknown-fields\' must be true or undefined';
  }
  return nestedSchemas(schema).map(unstructuralReason).find(reason => reason !== undefined);
}

function nestedSchemas(schema: JsonObject): JsonObject[] {
  const named = Object.values(objectAt(schema, 'properties') ?? {});
  const junctors = ['allOf', 'anyOf', 'oneOf'].flatMap(key => listAt(schema, key));
  return [...named, schema.items ?? null, schema.additionalProperties ?? null, schema.not ?? null, ...junctors].filter(isJsonObject);
}

function isPresent(value: Json | undefined): boolean {
  return value !== undefined && value !== null && value !== '' && !(isJsonObject(value) && Object.keys(value).length === 0);
}
