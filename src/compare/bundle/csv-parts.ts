import { Json, JsonObject, isJsonObject, listAt, objectAt, textAt } from '../../kube/json';
import { ImageUse } from '../images/image-list';

/** The annotation with the image that a console shows. */
const CONTAINER_IMAGE = 'containerImage';

/** The Deployments of a ClusterServiceVersion as objects. */
export function deploymentsOf(csv: JsonObject): JsonObject[] {
  return listAt(csv, 'spec', 'install', 'spec', 'deployments').filter(isJsonObject).map(({ name = null, label, spec = {}, ...rest }) => ({
    apiVersion: 'apps/v1', kind: 'Deployment', metadata: { name, ...(isJsonObject(label) && { labels: label }) }, spec, ...rest,
  }));
}

/** The images that a ClusterServiceVersion says that its operator needs. */
export function relatedImagesOf(csv: JsonObject): ImageUse[] {
  const shown = textAt(csv, 'metadata', 'annotations', CONTAINER_IMAGE);
  const related = listAt(csv, 'spec', 'relatedImages').filter(isJsonObject)
    .map(entry => ({ place: `related image ${textAt(entry, 'name') ?? ''}`, image: textAt(entry, 'image') ?? '' }));
  return [...related, ...shown === undefined ? [] : [{ place: 'containerImage', image: shown }]];
}

/** What a ClusterServiceVersion says beside its permissions, Deployments and images; JSON in annotations is taken for what it says. */
export function restOfCsv(csv: JsonObject): JsonObject {
  const { relatedImages: _images, install, ...spec } = objectAt(csv, 'spec') ?? {};
  const { spec: strategy, ...installRest } = objectAt({ install: install ?? null }, 'install') ?? {};
  const { deployments: _deployments, permissions: _permissions, clusterPermissions: _cluster, ...strategyRest } = objectAt({ strategy: strategy ?? null }, 'strategy') ?? {};
  const { creationTimestamp: _created, ...metadata } = objectAt(csv, 'metadata') ?? {};
  const { status: _status, ...others } = csv;
  const annotations = Object.entries(objectAt(metadata, 'annotations') ?? {}).filter(([key, value]) => key !== CONTAINER_IMAGE || typeof value !== 'string').map(([key, value]) => [key, jsonIn(value)] as const);
  return {
    ...others,
    metadata: { ...metadata, ...(annotations.length > 0 && { annotations: Object.fromEntries(annotations) }) },
    spec: { ...spec, install: { ...installRest, ...strategyRest } },
  };
}

/** The list or map that a text holds as JSON, else the value itself. */
function jsonIn(value: Json): Json {
  if (typeof value !== 'string' || !/^\s*[[{]/.test(value)) return value;
  try {
    return JSON.parse(value) as Json;
  } catch (error) {
    if (error instanceof SyntaxError) return value;
    throw error;
  }
}
