import { admitConfig, configErrors, unstructuralReason } from './instantiate/admission';
import { PkoModel } from './model';
import { configSchema, effectiveManifest } from './read/manifest';
import { Json, JsonObject, isJsonObject } from '../kube/json';
import { FieldError } from '../kube/schema/field-error';
import { JsonSchemaProps, schemaOfField } from '../kube/schema/json-schema-props';

/** A part of a configuration that the package does not know. */
export interface UnknownParameter {
  /** Where it is in the configuration. */
  readonly keys: readonly (string | number)[];
  /** What there is in its place. */
  readonly known: readonly string[];
}

/** What is wrong with a configuration that somebody wrote for a package. */
export interface ConfigProblems {
  /** What Package Operator refuses; its places are those in the configuration. */
  readonly errors: readonly FieldError[];
  /** What it takes away without a word. */
  readonly unknown: readonly UnknownParameter[];
}

/** Judges a configuration by the schema of a package; nothing is said where Kubernetes cannot read that schema. */
export function configProblems(model: PkoModel, config: JsonObject): ConfigProblems {
  const schema = configSchema(effectiveManifest(model));
  if (schema !== undefined && unstructuralReason(schema) !== undefined) return { errors: [], unknown: [] };
  const admitted = admitConfig(model, config);
  return {
    errors: schema === undefined ? [] : configErrors(schema, admitted, 'spec.config', { wholeNumbersAre: 'integer' }),
    unknown: missingIn(admitted, config, schema as JsonSchemaProps | undefined, []),
  };
}

/** What of a value was not admitted. */
function missingIn(admitted: Json, given: Json, schema: JsonSchemaProps | undefined, keys: UnknownParameter['keys']): UnknownParameter[] {
  if (Array.isArray(given) && Array.isArray(admitted)) {
    return given.flatMap((item, index) => missingIn(admitted[index]!, item, schema?.items, [...keys, index]));
  }
  if (!isJsonObject(given) || !isJsonObject(admitted)) return [];
  return Object.entries(given).flatMap(([key, value]) => Object.hasOwn(admitted, key)
    ? missingIn(admitted[key]!, value, schemaOfField(schema, key), [...keys, key])
    : [{ keys: [...keys, key], known: Object.keys(schema?.properties ?? {}) }]);
}
