import { metadataSchema, schemaOfKind } from '../../../kube/schema/kinds';
import type { StructuralSchema } from '../../../kube/schema/structural-schema';

let known: StructuralSchema | undefined;

/**
 * The Go type of a ClusterServiceVersion as a schema: that of its CustomResourceDefinition, but for what this leaves open or has in another
 * form (operator-framework/api's pkg/operators/v1alpha1/clusterserviceversion_types.go).
 */
export function csvType(): StructuralSchema {
  known ??= withGoTypes(schemaOfKind('operators.coreos.com/v1alpha1', 'ClusterServiceVersion')!.schema, []);
  return known;
}

const DEPLOYMENT_SPEC = 'spec.install.spec.deployments[].spec';
/** A json.RawMessage. */
const DESCRIPTOR_VALUE = /Descriptors\[\]\.value$/;
/** What is decoded by code. */
const BY_CODE = ['spec.version', 'spec.release'];

function withGoTypes(schema: StructuralSchema, path: readonly string[]): StructuralSchema {
  const place = path.join('.').replaceAll('.[]', '[]');
  if (place === 'metadata') return metadataSchema();
  if (place === DEPLOYMENT_SPEC) return schemaOfKind('apps/v1', 'Deployment')!.schema.properties!.spec;
  if (DESCRIPTOR_VALUE.test(place) || BY_CODE.includes(place)) return {};
  if (schema.properties !== undefined) {
    const properties = Object.fromEntries(Object.entries(schema.properties).map(([name, part]) => [name, withGoTypes(part, [...path, name])]));
    return { ...schema, properties: path.length > 0 ? properties : { ...properties, apiVersion: TEXT, kind: TEXT, metadata: metadataSchema() } };
  }
  return schema.items === undefined ? schema : { ...schema, items: withGoTypes(schema.items, [...path, '[]']) };
}

const TEXT: StructuralSchema = { type: 'string' };
