import { Schema } from './schema-change';
import { Json, JsonObject, isJsonObject, listAt, objectAt, textAt } from '../../kube/json';
import { groupOf } from '../../kube/object-ref';

/** A version of a definition. */
export interface DefinitionVersion {
  readonly name: string;
  readonly isServed: boolean;
  readonly isStored: boolean;
  readonly schema: Schema;
  /** All else that it says. */
  readonly rest: JsonObject;
}

/** A CustomResourceDefinition, v1 or v1beta1, in the form of v1. */
export interface Definition {
  readonly name: string;
  readonly kind: string;
  readonly scope: string;
  readonly versions: readonly DefinitionVersion[];
  /** The versions in which objects are stored, as the status of a definition of a cluster tells. */
  readonly storedVersions: readonly string[];
  /** Whether fields without a schema are kept: v1beta1's preserveUnknownFields. */
  readonly keepsUnknown: boolean;
  /** All else that it says, without names of versions. */
  readonly rest: JsonObject;
}

const GROUP = 'apiextensions.k8s.io';
const OF_VERSION = ['name', 'served', 'storage', 'schema'];
const SHARED = ['subresources', 'additionalPrinterColumns'];

/** Whether an object is a CustomResourceDefinition. */
export function isDefinition(object: JsonObject): boolean {
  return object.kind === 'CustomResourceDefinition' && groupOf(textAt(object, 'apiVersion') ?? '') === GROUP;
}

/** Reads a CustomResourceDefinition; in v1beta1, what stands above the versions is for each of them. */
export function definitionOf(object: JsonObject): Definition {
  const spec = objectAt(object, 'spec') ?? {};
  const isBeta = textAt(object, 'apiVersion') === `${GROUP}/v1beta1`;
  const { scope, versions, version, validation, preserveUnknownFields, subresources, additionalPrinterColumns, ...rest } = spec;
  const shared = isBeta ? { schema: validation ?? null, subresources, additionalPrinterColumns } : {};
  const single = isBeta && typeof version === 'string' && !Array.isArray(versions) ? [{ name: version, served: true, storage: true }] : [];
  const written = [...listAt({ versions: versions ?? null }, 'versions').filter(isJsonObject), ...single];
  const { creationTimestamp: _, ...metadata } = objectAt(object, 'metadata') ?? {};
  return {
    name: textAt(object, 'metadata', 'name') ?? '',
    kind: textAt(spec, 'names', 'kind') ?? '',
    scope: typeof scope === 'string' ? scope : isBeta ? 'Namespaced' : '',
    versions: written.map(one => versionOf(one, shared)),
    storedVersions: listAt(object, 'status', 'storedVersions').filter(name => typeof name === 'string'),
    keepsUnknown: preserveUnknownFields === true || (isBeta && preserveUnknownFields !== false),
    rest: { metadata, ...withoutDefaults(rest) },
  };
}

function versionOf(written: JsonObject, shared: { readonly [key: string]: Json | undefined }): DefinitionVersion {
  const own: JsonObject = { ...written };
  for (const key of ['schema', ...SHARED]) {
    const value = shared[key];
    if (own[key] === undefined && value !== undefined && value !== null) own[key] = value;
  }
  const schema = objectAt(own, 'schema', 'openAPIV3Schema') ?? {};
  return {
    name: textAt(own, 'name') ?? '',
    isServed: own.served === true,
    isStored: own.storage === true,
    schema,
    rest: Object.fromEntries(Object.entries(own).filter(([key, value]) => !OF_VERSION.includes(key) && value !== null && value !== undefined)),
  };
}

/** The names that a server derives, and a conversion that is none, are as if they were not written. */
function withoutDefaults(rest: JsonObject): JsonObject {
  const names = objectAt(rest, 'names');
  const kind = textAt(names, 'kind') ?? '';
  const { listKind, singular, ...otherNames } = names ?? {};
  const { conversion, ...others } = rest;
  return {
    ...others,
    ...(names !== undefined && {
      names: {
        ...otherNames,
        ...(listKind !== undefined && listKind !== `${kind}List` && { listKind }),
        ...(singular !== undefined && singular !== kind.toLowerCase() && { singular }),
      },
    }),
    ...(conversion !== undefined && textAt(conversion, 'strategy') !== 'None' && { conversion }),
  };
}
