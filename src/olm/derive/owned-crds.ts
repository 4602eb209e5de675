import { isJsonObject, JsonObject, listAt, textAt } from '../../kube/json';
import { OwnedApi } from '../../operator/inventory';
import { FieldDescriptor, OwnedApiDescription } from '../cluster-service-version-options';

/** `spec.customresourcedefinitions.owned` of a ClusterServiceVersion: an entry for each version that the API server serves. */
export function ownedCrds(apis: readonly OwnedApi[], descriptions: readonly OwnedApiDescription[] = []): JsonObject[] {
  return apis.flatMap(api => {
    const { manifest } = api.definition;
    const name = textAt(manifest, 'metadata', 'name') ?? '';
    const kind = textAt(manifest, 'spec', 'names', 'kind') ?? '';
    return listAt(manifest, 'spec', 'versions').filter(isJsonObject).filter(({ served }) => served !== false).map(version => {
      const versionName = textAt(version, 'name') ?? '';
      const described = descriptions.filter(entry => entry.name === name && (entry.version ?? versionName) === versionName);
      const description = api.description ?? textAt(version, 'schema', 'openAPIV3Schema', 'description');
      return {
        name,
        version: versionName,
        kind,
        displayName: api.displayName ?? kind,
        ...(description !== undefined && { description }),
        ...list('resources', described.flatMap(entry => entry.resources ?? []).map(resource => ({ name: '', ...resource }))),
        ...list('specDescriptors', described.flatMap(entry => entry.specDescriptors ?? []).map(descriptor)),
        ...list('statusDescriptors', described.flatMap(entry => entry.statusDescriptors ?? []).map(descriptor)),
      };
    });
  });
}

function descriptor({ xDescriptors, ...rest }: FieldDescriptor): JsonObject {
  return { ...rest, ...(xDescriptors !== undefined && { 'x-descriptors': xDescriptors }) };
}

function list(key: string, items: JsonObject[]): JsonObject {
  return items.length > 0 ? { [key]: items } : {};
}
