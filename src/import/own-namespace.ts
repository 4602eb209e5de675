import { Json, JsonObject, isJsonObject, textAt } from '../kube/json';

/** A place of an object that may name a namespace, and what becomes of it. */
type Place = readonly [path: readonly string[], change: (found: Json, namespace: string) => Json];

/** Where the object refers to what has to have a namespace, by kind; a RoleBinding means its own where it names none. */
const PLACES: { readonly [kind: string]: readonly Place[] } = {
  APIService: [[['spec', 'service'], named]],
  Certificate: [[['spec', 'dnsNames', '*'], nameOfService]],
  ClusterRoleBinding: [[['subjects', '*'], (subject, namespace) => (textAt(subject, 'kind') === 'ServiceAccount' ? named(subject, namespace) : subject)]],
  CustomResourceDefinition: [[['spec', 'conversion', 'webhook', 'clientConfig', 'service'], named]],
  MutatingWebhookConfiguration: [[['webhooks', '*', 'clientConfig', 'service'], named]],
  ValidatingWebhookConfiguration: [[['webhooks', '*', 'clientConfig', 'service'], named]],
};
/** Where cert-manager is told a Certificate or a Secret, as `namespace/name`. */
const INJECTED_FROM = ['cert-manager.io/inject-ca-from', 'cert-manager.io/inject-ca-from-secret'];

/**
 * An object that names the operator's namespace wherever it refers to something in a namespace and names none.
 *
 * @returns the object itself where nothing lacks a namespace
 */
export function withOwnNamespace(object: JsonObject, namespace: string): JsonObject {
  const kind = textAt(object, 'kind') ?? '';
  const places: readonly Place[] = [
    ...(Object.hasOwn(PLACES, kind) ? PLACES[kind]! : []),
    ...INJECTED_FROM.map((key): Place => [['metadata', 'annotations', key], injectedFrom]),
  ];
  return places.reduce((changed, [path, change]) => changedAt(changed, path, found => change(found, namespace)) as JsonObject, object);
}

function named(reference: Json, namespace: string): Json {
  return isJsonObject(reference) && !textAt(reference, 'namespace') ? { ...reference, namespace } : reference;
}

/** What is left of `service.namespace.svc` when a script puts nothing into its middle. */
function nameOfService(name: Json, namespace: string): Json {
  return typeof name === 'string' ? name.replace('..svc', () => `.${namespace}.svc`) : name;
}

function injectedFrom(reference: Json, namespace: string): Json {
  return typeof reference === 'string' && reference.startsWith('/') ? namespace + reference : reference;
}

/** A value with another one at a path, if there is one there; `*` is every item of a list. The value itself where nothing changes. */
function changedAt(value: Json, [key, ...rest]: readonly string[], change: (found: Json) => Json): Json {
  if (key === undefined) return change(value);
  if (key === '*') {
    if (!Array.isArray(value)) return value;
    const items = value.map(item => changedAt(item, rest, change));
    return items.some((item, index) => item !== value[index]) ? items : value;
  }
  if (!isJsonObject(value) || value[key] === undefined) return value;
  const changed = changedAt(value[key], rest, change);
  return changed === value[key] ? value : { ...value, [key]: changed };
}
