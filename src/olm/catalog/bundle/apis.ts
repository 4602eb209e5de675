import { BundleContent } from './bundle-content';
import { BundleError, within } from './bundle-error';
import { DefinitionKey, RegistryCsv } from './csv';
import { JsonObject, isJsonObject, listAt, textAt } from '../../../kube/json';

/** An API of a bundle. */
export interface ApiKey {
  readonly group: string;
  readonly version: string;
  readonly kind: string;
  readonly plural: string;
}

/**
 * The APIs that a bundle provides: every version of its CustomResourceDefinitions, and what its ClusterServiceVersion owns as APIService.
 * Throws BundleError.
 */
export function providedApis({ objects, csv }: Pick<BundleContent, 'objects' | 'csv'>): ApiKey[] {
  const services = within('error getting apiservice definitions: ', () => apiServices(csv, 'owned'));
  return unique([...objects.filter(({ kind }) => kind === 'CustomResourceDefinition').flatMap(versionsOf), ...services]);
}

/** The APIs that its ClusterServiceVersion requires. Throws BundleError. */
export function requiredApis(csv: RegistryCsv): ApiKey[] {
  return unique([...csv.definitions('customresourcedefinitions', 'required').map(ofCrd), ...apiServices(csv, 'required')]);
}

/** Throws BundleError where the ClusterServiceVersion owns a version that no CustomResourceDefinition of the bundle has. */
export function refuseMissingApis(content: Pick<BundleContent, 'objects' | 'csv'>): void {
  const provided = providedApis(content);
  const found = new Set(provided.map(text));
  const missing = content.csv.definitions('customresourcedefinitions', 'owned').map(ofCrd).find(key => !found.has(text(key)));
  if (missing === undefined) return;
  const shown = [...provided].sort(compareKeys).map(key => `${text(key)}:{}`).join(' ');
  throw new BundleError(`couldn't find ${text(missing)} in bundle. found: map[${shown}]`);
}

function versionsOf(definition: JsonObject): ApiKey[] {
  const apiVersion = textAt(definition, 'apiVersion')?.split('/').at(-1);
  if (apiVersion !== 'v1' && apiVersion !== 'v1beta1') return [];
  const names = listAt(definition, 'spec', 'versions').filter(isJsonObject).map(version => textAt(version, 'name') ?? '');
  const single = apiVersion === 'v1beta1' ? textAt(definition, 'spec', 'version') ?? '' : '';
  return [...names, ...single === '' ? [] : [single]].map(version => ({
    group: textAt(definition, 'spec', 'group') ?? '',
    version,
    kind: textAt(definition, 'spec', 'names', 'kind') ?? '',
    plural: textAt(definition, 'spec', 'names', 'plural') ?? '',
  }));
}

function apiServices(csv: RegistryCsv, list: 'owned' | 'required'): ApiKey[] {
  return csv.definitions('apiservicedefinitions', list).map(({ group, version, kind, name }) => ({ group, version, kind, plural: name }));
}

function ofCrd({ name, version, kind }: DefinitionKey): ApiKey {
  const dot = name.indexOf('.');
  if (dot < 0) throw new BundleError(`couldn't parse plural.group from crd name: ${name}`);
  return { group: name.slice(dot + 1), version, kind, plural: name.slice(0, dot) };
}

function unique(keys: readonly ApiKey[]): ApiKey[] {
  return [...new Map(keys.map(key => [text(key), key])).values()];
}

function text({ group, version, kind, plural }: ApiKey): string {
  return `${group}/${version}/${kind} (${plural})`;
}

function compareKeys(a: ApiKey, b: ApiKey): number {
  const field = (['group', 'version', 'kind', 'plural'] as const).find(one => a[one] !== b[one]);
  return field === undefined ? 0 : a[field] < b[field] ? -1 : 1;
}
