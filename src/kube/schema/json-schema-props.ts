import { isJsonObject, Json } from '../json';

/** The fields of JSONSchemaProps (apiextensions.k8s.io/v1) that pruning, defaulting and validation look at. */
export interface JsonSchemaProps {
  readonly 'type'?: string;
  readonly 'format'?: string;
  readonly 'nullable'?: boolean;
  readonly 'default'?: Json;
  readonly 'enum'?: readonly Json[];
  readonly 'minimum'?: number;
  readonly 'maximum'?: number;
  readonly 'exclusiveMinimum'?: boolean;
  readonly 'exclusiveMaximum'?: boolean;
  readonly 'multipleOf'?: number;
  readonly 'minLength'?: number;
  readonly 'maxLength'?: number;
  readonly 'pattern'?: string;
  readonly 'items'?: JsonSchemaProps;
  readonly 'minItems'?: number;
  readonly 'maxItems'?: number;
  readonly 'uniqueItems'?: boolean;
  readonly 'properties'?: { readonly [name: string]: JsonSchemaProps };
  readonly 'additionalProperties'?: boolean | JsonSchemaProps;
  readonly 'required'?: readonly string[];
  readonly 'minProperties'?: number;
  readonly 'maxProperties'?: number;
  readonly 'allOf'?: readonly JsonSchemaProps[];
  readonly 'anyOf'?: readonly JsonSchemaProps[];
  readonly 'oneOf'?: readonly JsonSchemaProps[];
  readonly 'not'?: JsonSchemaProps;
  readonly 'x-kubernetes-preserve-unknown-fields'?: boolean;
  readonly 'x-kubernetes-int-or-string'?: boolean;
  readonly 'x-kubernetes-embedded-resource'?: boolean;
}

/** The schema of a named field: its property, or else that of additional properties; undefined if there is none. */
export function schemaOfField(schema: JsonSchemaProps | undefined, name: string): JsonSchemaProps | undefined {
  const properties = schema?.properties;
  if (properties && Object.hasOwn(properties, name)) return properties[name];
  return additionalSchema(schema);
}

/** The schema of additional properties; undefined where there is none, or only `true` or `false`. */
export function additionalSchema(schema: JsonSchemaProps | undefined): JsonSchemaProps | undefined {
  const additional = schema?.additionalProperties;
  return isJsonObject(additional) ? additional as JsonSchemaProps : undefined;
}
