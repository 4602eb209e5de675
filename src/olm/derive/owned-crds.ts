import { Finding, Severity } from '../../findings/finding';
import { nearest } from '../../findings/suggest';
import { isJsonObject, JsonObject, listAt, textAt } from '../../kube/json';
import { OwnedApi } from '../../operator/inventory';
import { OwnedApiDescription } from '../api-description';
import { apiDetails } from './api-entries';

/** `spec.customresourcedefinitions.owned` of a ClusterServiceVersion: an entry for each version that the API server serves. */
export function ownedCrds(apis: readonly OwnedApi[], descriptions: readonly OwnedApiDescription[] = []): JsonObject[] {
  return apis.flatMap(api => {
    const { manifest } = api.definition;
    const name = nameOf(api);
    const kind = textAt(manifest, 'spec', 'names', 'kind') ?? '';
    return servedVersions(api).map(version => {
      const versionName = textAt(version, 'name') ?? '';
      const described = descriptions.filter(entry => entry.name === name && (entry.version ?? versionName) === versionName);
      const description = api.description ?? textAt(version, 'schema', 'openAPIV3Schema', 'description');
      return {
        name,
        version: versionName,
        kind,
        displayName: api.displayName ?? kind,
        ...(description !== undefined && { description }),
        ...apiDetails(described),
      };
    });
  });
}

/** Descriptions of custom resources, or versions of them, that the operator does not have. */
export function unknownDescriptions(apis: readonly OwnedApi[], descriptions: readonly OwnedApiDescription[] = []): Finding[] {
  const versions = new Map(apis.map(api => [nameOf(api), servedVersions(api).map(version => textAt(version, 'name') ?? '')]));
  return descriptions.flatMap(({ name, version }) => {
    const known = versions.get(name);
    if (known === undefined) return [unknown(`the custom resource '${name}'`, name, [...versions.keys()])];
    return version === undefined || known.includes(version) ? [] : [unknown(`the version '${version}' of '${name}'`, version, known)];
  });
}

function unknown(what: string, name: string, known: readonly string[]): Finding {
  const suggestion = nearest(name, known);
  return {
    code: 'OLM091',
    severity: Severity.ERROR,
    message: `ownedApis describes ${what}, which the operator does not have.`,
    remedy: suggestion === undefined ? `It has ${known.join(', ') || 'none'}.` : `Did you mean '${suggestion}'?`,
  };
}

function nameOf({ definition }: OwnedApi): string {
  return textAt(definition.manifest, 'metadata', 'name') ?? '';
}

function servedVersions({ definition }: OwnedApi): JsonObject[] {
  return listAt(definition.manifest, 'spec', 'versions').filter(isJsonObject).filter(({ served }) => served !== false);
}
