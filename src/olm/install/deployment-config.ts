import { isDeepStrictEqual } from 'node:util';
import { goObject } from './go/convert';
import { objectsAt, withContainers, withPodSpec } from './pod-spec';
import { isJsonObject, JsonObject, listAt, objectAt } from '../../kube/json';

/**
 * A Deployment changed as a ClusterExtension's `deploymentConfig` asks for.
 *
 * Mirrors applyCustomConfigToDeployment of operator-controller's rukpak/render/registryv1/generators.
 */
export function withDeploymentConfig(deployment: JsonObject, given: JsonObject): JsonObject {
  const config = goObject('v1alpha1.SubscriptionConfig', given);
  const changed = withPodSpec(deployment, podSpec => withAffinity(withContainers({
    ...podSpec,
    ...changedList(podSpec, config, 'volumes', replacedByName),
    ...changedList(podSpec, config, 'tolerations', addedOnce),
    // An empty one replaces too, and does not stand in the config that Go would write.
    ...isJsonObject(given.nodeSelector) && { nodeSelector: config.nodeSelector ?? null },
  }, container => ({
    ...container,
    ...changedList(container, config, 'env', replacedByName),
    ...changedList(container, config, 'envFrom', addedOnce),
    ...changedList(container, config, 'volumeMounts', replacedByName),
    ...config.resources !== undefined && { resources: config.resources },
  })), objectAt(config, 'affinity')));
  return goObject('apps.v1.Deployment', withAnnotations(changed, objectAt(config, 'annotations') ?? {}));
}

type Change = (existing: readonly JsonObject[], asked: readonly JsonObject[]) => JsonObject[];

function changedList(owner: JsonObject, config: JsonObject, key: string, change: Change): JsonObject {
  return listAt(config, key).length === 0 ? {} : { [key]: change(objectsAt(owner, key), objectsAt(config, key)) };
}

/** Each takes the place of the last one of its name. */
function replacedByName(existing: readonly JsonObject[], asked: readonly JsonObject[]): JsonObject[] {
  const places = new Map(existing.map(({ name }, index) => [name, index]));
  const result = [...existing];
  for (const item of asked) {
    const place = places.get(item.name);
    if (place === undefined) result.push(item);
    else result[place] = item;
  }
  return result;
}

function addedOnce(existing: readonly JsonObject[], asked: readonly JsonObject[]): JsonObject[] {
  const result = [...existing];
  for (const item of asked) {
    if (!result.some(one => isDeepStrictEqual(one, item))) result.push(item);
  }
  return result;
}

const AFFINITIES = ['nodeAffinity', 'podAffinity', 'podAntiAffinity'];

/** An empty affinity erases that of the Deployment, an empty part that part; a part that is not there leaves it. */
function withAffinity(podSpec: JsonObject, asked: JsonObject | undefined): JsonObject {
  if (asked === undefined) return podSpec;
  if (Object.keys(asked).length === 0) return { ...podSpec, affinity: null };
  const affinity: JsonObject = { ...objectAt(podSpec, 'affinity') };
  for (const part of AFFINITIES) {
    const askedPart = objectAt(asked, part);
    if (askedPart !== undefined) affinity[part] = isEmptyAffinity(askedPart) ? null : askedPart;
  }
  const isEmpty = AFFINITIES.every(part => isEmptyAffinity(objectAt(affinity, part) ?? {}));
  return { ...podSpec, affinity: isEmpty ? null : affinity };
}

/** What a node must have is an object with a list of terms; what a pod must have is a list. */
function isEmptyAffinity(affinity: JsonObject): boolean {
  const { requiredDuringSchedulingIgnoredDuringExecution: required, preferredDuringSchedulingIgnoredDuringExecution: preferred } = affinity;
  const terms = Array.isArray(required) ? required : listAt(required, 'nodeSelectorTerms');
  return terms.length === 0 && listAt({ preferred }, 'preferred').length === 0;
}

/** Of the Deployment and of its pods; those that are there already stay. */
function withAnnotations(deployment: JsonObject, annotations: JsonObject): JsonObject {
  if (Object.keys(annotations).length === 0) return deployment;
  const spec = objectAt(deployment, 'spec') ?? {};
  const template = objectAt(spec, 'template') ?? {};
  const added = (object: JsonObject): JsonObject => {
    const metadata = objectAt(object, 'metadata') ?? {};
    return { ...object, metadata: { ...metadata, annotations: { ...annotations, ...objectAt(metadata, 'annotations') } } };
  };
  return { ...added(deployment), spec: { ...spec, template: added(template) } };
}
