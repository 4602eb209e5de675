import { FieldSpec } from './field-spec';
import { KustomizeError } from './kustomize-error';
import { documentsIn } from './read-resources';
import { EMPTY_CONFIG, TransformerConfig, mergeConfigs } from './transformer-config';
import { JsonObject, isJsonObject, objectAt, textAt } from '../../kube/json';

/** Types that refer to themselves have no end. */
const DEEPEST = 20;

/**
 * What an item of `crds` says: an OpenAPI document whose extensions tell which fields hold names, labels or annotations.
 *
 * Mirrors api/internal/accumulator/loadconfigfromcrds.go. Throws KustomizeError where it is no such document.
 */
export function configOfCrds(text: string): TransformerConfig {
  const [types] = documentsIn(text);
  if (!isJsonObject(types)) throw new KustomizeError('an item of crds is a map of names of types to their OpenAPI schemas');
  return Object.keys(types).filter(name => isObjectType(types, name)).reduce(
    (config, name) => mergeConfigs(config, configOfType(types, name, name.split('.').at(-1)!, [])), EMPTY_CONFIG);
}

function propertiesOf(types: JsonObject, name: string): JsonObject {
  return objectAt(types, name, 'Schema', 'properties') ?? {};
}

function isObjectType(types: JsonObject, name: string): boolean {
  const properties = propertiesOf(types, name);
  return ['apiVersion', 'kind', 'metadata'].every(key => Object.hasOwn(properties, key));
}

function configOfType(types: JsonObject, name: string, kind: string, path: readonly string[]): TransformerConfig {
  let config = EMPTY_CONFIG;
  for (const [key, property] of Object.entries(propertiesOf(types, name))) {
    const at = [...path, key];
    config = mergeConfigs(config, configOfProperty(property as JsonObject, kind, at));
    const reference = textAt(property, '$ref');
    const isDefined = reference !== undefined && Object.hasOwn(types, reference) && path.length < DEEPEST;
    if (isDefined) config = mergeConfigs(config, configOfType(types, reference, kind, at));
  }
  return config;
}

function configOfProperty(property: JsonObject, kind: string, path: readonly string[]): TransformerConfig {
  const says = (extension: string): boolean => textAt(property, `x-kubernetes-${extension}`) !== undefined;
  const field = (...more: string[]): FieldSpec[] => [{ kind, path: [...path, ...more].join('/') }];
  const [version, referred] = ['version', 'kind'].map(part => textAt(property, `x-kubernetes-object-ref-${part === 'version' ? 'api-version' : part}`));
  const nameKey = textAt(property, 'x-kubernetes-object-ref-name-key') ?? 'name';
  return {
    ...EMPTY_CONFIG,
    ...says('annotation') && { commonAnnotations: field() },
    ...says('label-selector') && { commonLabels: field() },
    ...says('identity') && { namePrefix: field() },
    ...version !== undefined && referred !== undefined && { nameReference: [{ kind: referred, version, fieldSpecs: field(nameKey) }] },
  };
}
