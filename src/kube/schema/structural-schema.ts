import type { JsonSchemaProps } from './json-schema-props';

/**
 * A structural schema: JSONSchemaProps with what a list is to the API server (sigs.k8s.io/structured-merge-diff).
 *
 * Schemas of kinds of Kubernetes itself share their parts and may be cyclic.
 */
export interface StructuralSchema extends JsonSchemaProps {
  readonly 'items'?: StructuralSchema;
  readonly 'properties'?: { readonly [name: string]: StructuralSchema };
  readonly 'additionalProperties'?: boolean | StructuralSchema;
  readonly 'x-kubernetes-list-type'?: 'atomic' | 'set' | 'map';
  readonly 'x-kubernetes-list-map-keys'?: readonly string[];
}

/** The schema of a kind, and how the API server applies it. */
export interface KindSchema {
  readonly schema: StructuralSchema;
  /**
   * Whether it is a custom resource: then the API server checks its values by the schema alone. Else Go types and code do, for which
   * null is the same as absent.
   */
  readonly isCustom: boolean;
  /**
   * Whether the status is a subresource: then the server drops it from the object, and its values are not checked.
   *
   * @default false
   */
  readonly hasStatusSubresource?: boolean;
}
