import { canonicalText } from './differences';
import { compareText } from './order';
import { DecodeError } from '../../go/decode-error';
import { canonicalQuantity } from '../../go/quantity';
import { Json, JsonObject, isJsonObject, listAt, objectAt, textAt } from '../../kube/json';
import { schemaOfField } from '../../kube/schema/json-schema-props';
import { schemaOfKind } from '../../kube/schema/kinds';
import type { KindSchema, StructuralSchema } from '../../kube/schema/structural-schema';
import { describeGrants } from '../rbac/describe-grants';
import { grantsOfRules } from '../rbac/grant';

/** What a server sets, and files hold only by accident. */
const SET_BY_SERVER = ['creationTimestamp', 'generation', 'managedFields', 'resourceVersion', 'selfLink', 'uid'];
/** Lists of the rules of webhooks whose order says nothing. */
const SETS = ['apiGroups', 'apiVersions', 'operations', 'resources'];

/** Fields in which an empty map says nothing; elsewhere, as in a selector, it does. */
const EMPTY_IS_NOTHING = ['affinity', 'labels', 'resources', 'securityContext', 'strategy', 'updateStrategy'];

/**
 * An object as an API server would keep it, where that is simple: without nulls, without values that are the default, with canonical
 * quantities, the rules of roles in the words of permissions, without what the server itself sets and without a status; so that objects that mean the same are equal.
 */
export function normalizedObject(object: JsonObject): JsonObject {
  const kind = schemaOfKind(textAt(object, 'apiVersion') ?? '', textAt(object, 'kind') ?? '');
  const { status, ...rest } = object;
  const kept = kind === undefined || kind.hasStatusSubresource !== true ? object : rest;
  const plain = kind === undefined || kind.isCustom ? kept : normalizedValue(kept, kind.schema) as JsonObject;
  return specialCases({ ...plain, ...(isJsonObject(object.metadata) && { metadata: normalizedMetadata(plain.metadata as JsonObject ?? {}) }) }, kind);
}

function normalizedMetadata(metadata: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(metadata).filter(([key, value]) =>
    !SET_BY_SERVER.includes(key) && value !== null && !((key === 'labels' || key === 'annotations') && isEmptyMap(value))));
}

function isEmptyMap(value: Json): boolean {
  return isJsonObject(value) && Object.keys(value).length === 0;
}

/** Go types have no null: it is the same as nothing. */
function normalizedValue(value: Json, schema: StructuralSchema | undefined): Json {
  if (Array.isArray(value)) return value.map(item => normalizedValue(item, schema?.items));
  if (isJsonObject(value)) {
    return Object.fromEntries(Object.entries(value).flatMap(([key, field]): [string, Json][] => {
      const own = schemaOfField(schema, key) as StructuralSchema | undefined;
      const isDefault = own?.default !== undefined && own.default === field;
      return field === null || isDefault || isNothing(key, field, schema) ? [] : [[key, normalizedValue(field, own)]];
    }));
  }
  return schema?.format === 'quantity' ? quantityOf(value) : value;
}

/** A variable without a value has an empty one. */
function isNothing(key: string, field: Json, parent: StructuralSchema | undefined): boolean {
  if (isEmptyMap(field)) return EMPTY_IS_NOTHING.includes(key);
  return key === 'value' && field === '' && parent?.properties?.valueFrom !== undefined;
}

/** What is no quantity stays as it is: the server will refuse it. */
function quantityOf(value: Json): Json {
  try {
    return canonicalQuantity(String(value));
  } catch (error) {
    if (error instanceof DecodeError) return value;
    throw error;
  }
}

function specialCases(object: JsonObject, kind: KindSchema | undefined): JsonObject {
  if (kind === undefined || kind.isCustom) return object;
  switch (object.kind) {
    case 'Secret':
      return withData(object);
    case 'Role':
    case 'ClusterRole':
      return 'rules' in object ? { ...object, rules: describeGrants(grantsOfRules(listAt(object, 'rules'))) } : object;
    case 'RoleBinding':
    case 'ClusterRoleBinding':
      return 'subjects' in object ? { ...object, subjects: sorted(listAt(object, 'subjects').map(normalizedSubject)) } : object;
    case 'ValidatingWebhookConfiguration':
    case 'MutatingWebhookConfiguration':
      return 'webhooks' in object ? { ...object, webhooks: listAt(object, 'webhooks').map(withSortedRules) } : object;
    default:
      return object;
  }
}

/** A server writes stringData into data. */
function withData(secret: JsonObject): JsonObject {
  const { stringData, ...rest } = secret;
  const texts = objectAt({ stringData: stringData ?? null }, 'stringData');
  if (texts === undefined) return secret;
  const encoded = Object.entries(texts).map(([key, text]) => [key, Buffer.from(String(text)).toString('base64')]);
  return { ...rest, data: { ...objectAt(secret, 'data'), ...Object.fromEntries(encoded) as JsonObject } };
}

function normalizedSubject(subject: Json): Json {
  if (!isJsonObject(subject)) return subject;
  const { apiGroup, ...rest } = subject;
  const implied = subject.kind === 'ServiceAccount' ? '' : 'rbac.authorization.k8s.io';
  return apiGroup === undefined || apiGroup === implied ? rest : subject;
}

function withSortedRules(webhook: Json): Json {
  return isJsonObject(webhook) && Array.isArray(webhook.rules) ? { ...webhook, rules: sorted(webhook.rules.map(withSortedSets)) } : webhook;
}

function withSortedSets(rule: Json): Json {
  if (!isJsonObject(rule)) return rule;
  return Object.fromEntries(Object.entries(rule).map(([key, value]) =>
    [key, SETS.includes(key) && Array.isArray(value) ? sorted([...value]) : value]));
}

function sorted(values: Json[]): Json[] {
  return values.map(value => [canonicalText(value), value] as const).sort(([a], [b]) => compareText(a, b)).map(([, value]) => value);
}
