import { isJsonObject, Json, JsonObject } from './json';

/**
 * The order of keys that people give to objects of Kubernetes: apiVersion, kind, metadata, then what names a thing,
 * what it is made of, and what happened to it last.
 */

const OBJECT_KEYS = ['apiVersion', 'kind', 'metadata', 'type', 'immutable', 'automountServiceAccountToken', 'spec', 'rules', 'roleRef', 'subjects'];
const METADATA_KEYS = ['name', 'generateName', 'namespace', 'labels', 'annotations', 'finalizers', 'ownerReferences'];
const CONTAINER_KEYS = [
  'name', 'image', 'imagePullPolicy', 'command', 'args', 'workingDir', 'ports', 'env', 'envFrom', 'resources', 'volumeMounts', 'volumeDevices',
  'livenessProbe', 'readinessProbe', 'startupProbe', 'lifecycle', 'securityContext',
];
const POD_KEYS = ['serviceAccountName', 'automountServiceAccountToken', 'securityContext', 'initContainers', 'containers', 'volumes'];
const PROBE_KEYS = ['httpGet', 'tcpSocket', 'grpc', 'exec', 'initialDelaySeconds', 'periodSeconds'];
const REFERENCE_KEYS = ['apiGroup', 'kind', 'name', 'namespace'];
/** Fields that begin any other map. */
const LEADING_KEYS = ['name', 'namespace', 'apiVersion', 'kind', 'apiGroups', 'resources', 'resourceNames', 'nonResourceURLs', 'verbs'];
/** Fields that end any map. */
const TRAILING_KEYS = ['template', 'status'];
/** Maps whose keys the author chooses: they, and what is in them, are left as given. */
const FREE_FORM_FIELDS = new Set([
  'data', 'stringData', 'binaryData', 'labels', 'annotations', 'matchLabels', 'selector', 'nodeSelector', 'limits', 'requests', 'parameters',
  'openAPIV3Schema',
]);
/** The place of each key that has one in a map; a key without one stands between the leading and the trailing ones. */
type Places = ReadonlyMap<string, number>;

const ANYWHERE = 100;
const OBJECT = placesOf(OBJECT_KEYS);
const POD = placesOf(POD_KEYS);
const ANY_MAP = placesOf(LEADING_KEYS);
const PLACES_OF_FIELD = new Map<string, Places>([
  ['metadata', placesOf(METADATA_KEYS)],
  ...['containers', 'initContainers', 'ephemeralContainers'].map((field) => [field, placesOf(CONTAINER_KEYS)] as const),
  ...['livenessProbe', 'readinessProbe', 'startupProbe'].map((field) => [field, placesOf(PROBE_KEYS)] as const),
  ...['roleRef', 'subjects'].map((field) => [field, placesOf(REFERENCE_KEYS)] as const),
]);

function placesOf(leading: readonly string[]): Places {
  const trailing = TRAILING_KEYS.filter((key) => !leading.includes(key));
  return new Map([...leading.map((key, index) => [key, index] as const), ...trailing.map((key, index) => [key, ANYWHERE + 1 + index] as const)]);
}

/**
 * The object with its keys, at all levels, in the conventional order; keys without one keep the order given.
 * Free-form maps (labels, data ...) are left as they are, and so is the object given.
 */
export function orderKeys(object: JsonObject): JsonObject {
  return orderMap(object, OBJECT);
}

function orderMap(map: JsonObject, places: Places): JsonObject {
  const placeOf = (key: string): number => places.get(key) ?? ANYWHERE;
  const keys = Object.keys(map).sort((a, b) => placeOf(a) - placeOf(b));
  return Object.fromEntries(keys.map((key) => [key, orderValue(map[key], key)]));
}

function orderValue(value: Json, key: string): Json {
  if (FREE_FORM_FIELDS.has(key) && !isSelectorOfLabels(value)) return value;
  if (Array.isArray(value)) return value.map((item) => isJsonObject(item) ? orderMap(item, placesIn(key, item)) : item);
  return isJsonObject(value) ? orderMap(value, placesIn(key, value)) : value;
}

function placesIn(field: string, map: JsonObject): Places {
  const ofField = PLACES_OF_FIELD.get(field);
  if (ofField !== undefined) return ofField;
  if (field === 'spec' && Array.isArray(map.containers)) return POD;
  const isObject = Object.hasOwn(map, 'apiVersion') && Object.hasOwn(map, 'kind');
  return isObject ? OBJECT : ANY_MAP;
}

/** Whether a `selector` is one of matchLabels and matchExpressions, and not a map of labels. */
function isSelectorOfLabels(value: Json): boolean {
  return isJsonObject(value) && (isJsonObject(value.matchLabels) || Array.isArray(value.matchExpressions));
}
