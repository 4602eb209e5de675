import { given, Json, JsonObject } from '../../kube/json';
import { ApiDetails, ApiServiceDescription, FieldDescriptor, RequiredApi } from '../api-description';

/** An entry of `spec.customresourcedefinitions.required`. */
export function requiredCrd({ name, version, kind, displayName, description, ...details }: RequiredApi): JsonObject {
  return { name, version, kind, ...given<Json>({ displayName: displayName ?? kind, description }), ...apiDetails([details]) };
}

/** An entry of `spec.apiservicedefinitions`. */
export function apiService(api: ApiServiceDescription): JsonObject {
  const { name, group, version, kind, deploymentName, containerPort, displayName, description, ...details } = api;
  return {
    name,
    group,
    version,
    kind,
    ...given<Json>({ deploymentName, containerPort, displayName: displayName ?? kind, description }),
    ...apiDetails([details]),
  };
}

/** What several descriptions say about one API, as an entry of a ClusterServiceVersion says it. */
export function apiDetails(said: readonly ApiDetails[]): JsonObject {
  return {
    ...list('resources', said.flatMap(({ resources = [] }) => resources).map(resource => ({ name: '', ...resource }))),
    ...list('specDescriptors', said.flatMap(({ specDescriptors = [] }) => specDescriptors).map(descriptor)),
    ...list('statusDescriptors', said.flatMap(({ statusDescriptors = [] }) => statusDescriptors).map(descriptor)),
    ...list('actionDescriptors', said.flatMap(({ actionDescriptors = [] }) => actionDescriptors).map(descriptor)),
  };
}

function descriptor({ xDescriptors, ...rest }: FieldDescriptor): JsonObject {
  return { ...rest, ...(xDescriptors !== undefined && { 'x-descriptors': xDescriptors }) };
}

function list(key: string, items: JsonObject[]): JsonObject {
  return items.length > 0 ? { [key]: items } : {};
}
