import { isJsonObject, JsonObject, listAt, objectAt } from '../../kube/json';

/** A Deployment with another pod spec. */
export function withPodSpec(deployment: JsonObject, change: (podSpec: JsonObject) => JsonObject): JsonObject {
  const spec = objectAt(deployment, 'spec') ?? {};
  const template = objectAt(spec, 'template') ?? {};
  return { ...deployment, spec: { ...spec, template: { ...template, spec: change(objectAt(template, 'spec') ?? {}) } } };
}

/** A pod spec with other containers; init containers stay as they are. */
export function withContainers(podSpec: JsonObject, change: (container: JsonObject) => JsonObject): JsonObject {
  return Array.isArray(podSpec.containers) ? { ...podSpec, containers: objectsAt(podSpec, 'containers').map(change) } : podSpec;
}

/** The objects of a list. */
export function objectsAt(value: JsonObject, key: string): JsonObject[] {
  return listAt(value, key).filter(isJsonObject);
}
