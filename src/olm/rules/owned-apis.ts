import { BundleCheck } from './bundle-check';
import { isKnownDefinition } from './objects';
import { nearest } from '../../findings/suggest';
import { isJsonObject, Json, listAt, textAt } from '../../kube/json';
import { ManifestFile } from '../model';

/** A version of a kind that a CustomResourceDefinition of the bundle defines. */
interface DefinedApi {
  /** Group, version and kind, by which operator-framework/api knows it. */
  readonly key: string;
  /** Group and kind. */
  readonly groupKind: string;
  /** Name, version and kind, by which operator-registry knows it. */
  readonly nameKey: string;
  readonly file: ManifestFile;
}

const PATH = ['spec', 'customresourcedefinitions', 'owned'];

/**
 * What the ClusterServiceVersion owns is in the bundle, and the other way round: operator-framework/api's pkg/validation/internal/bundle.go
 * and operator-registry's pkg/lib/validation/bundle.go.
 */
export function ownedApis(check: BundleCheck): void {
  const { csv, model } = check;
  const crds = model.objects.filter(({ manifest }) => isKnownDefinition(manifest));
  if (csv === undefined) {
    if (model.csv !== undefined) ownedByName(check, model.csv, crds);
    return;
  }
  const defined = crds.flatMap(definedApis);
  const [unseen, unseenNames] = [new Set(defined.map(({ key }) => key)), new Set(defined.map(({ nameKey }) => nameKey))];
  twice(check, defined);
  const ownedKinds = new Set<string>();
  const seen = new Set<string>();
  listAt(csv.manifest, ...PATH).forEach((entry, index) => {
    const path = [...PATH, index];
    const api = ownedApi(entry);
    const [isFound, isFoundByName] = [unseen.delete(api.key), unseenNames.delete(api.nameKey)];
    if (isFound) ownedKinds.add(api.groupKind);
    if (seen.has(api.key)) {
      check.error(csv, { code: 'OLM031', message: `${api.key} is owned twice.`, remedy: 'Remove one of the entries: there is one for each version.', path });
    } else if (!isFound || !isFoundByName) {
      notFound(check, csv, { ...api, path, isFound, isFoundByName }, defined);
    }
    seen.add(api.key);
    described(check, csv, entry, path);
  });
  for (const crd of crds) {
    const left = defined.filter(({ file, key, groupKind }) => file === crd && unseen.has(key) && !ownedKinds.has(groupKind));
    if (left.length === 0) continue;
    check.error(crd, {
      code: 'OLM033',
      message: `The ClusterServiceVersion does not own ${left.map(({ key }) => key).join(', ')}, which this CustomResourceDefinition defines.`,
      remedy: 'Add an entry for each of its versions to spec.customresourcedefinitions.owned.',
    });
  }
}

/** opm looks for what is owned even where the rest of the ClusterServiceVersion cannot be decoded. */
function ownedByName(check: BundleCheck, csv: ManifestFile, crds: readonly ManifestFile[]): void {
  const names = new Set(crds.flatMap(definedApis).map(({ nameKey }) => nameKey));
  listAt(csv.manifest, ...PATH).forEach((entry, index) => {
    const { key, nameKey } = ownedApi(entry);
    if (!names.delete(nameKey)) notFound(check, csv, { key, nameKey, path: [...PATH, index], isFound: true, isFoundByName: false }, []);
  });
}

interface Missing {
  readonly key: string;
  readonly nameKey: string;
  readonly path: (string | number)[];
  readonly isFound: boolean;
  readonly isFoundByName: boolean;
}

function notFound(check: BundleCheck, csv: ManifestFile, missing: Missing, defined: readonly DefinedApi[]): void {
  const { key, nameKey, path, isFound, isFoundByName } = missing;
  if (isFound) {
    check.error(csv, {
      code: 'OLM036',
      message: `No CustomResourceDefinition of the bundle has the name, version and kind ${nameKey}, by which opm looks for what is owned.`,
      remedy: 'Write the name, version and kind of a CustomResourceDefinition, and nothing else: there is no group in an entry.',
      path,
    });
    return;
  }
  const suggestion = nearest(key, defined.map(api => api.key));
  check.error(csv, {
    code: isFoundByName ? 'OLM038' : 'OLM032',
    message: `No CustomResourceDefinition of the bundle defines ${key}, which the ClusterServiceVersion owns.`,
    remedy: suggestion === undefined ? 'Add the CustomResourceDefinition to manifests/, or remove the entry.' : `Did you mean ${suggestion}?`,
    path,
  });
}

function twice(check: BundleCheck, defined: readonly DefinedApi[]): void {
  const first = new Map<string, ManifestFile>();
  for (const { key, file } of defined) {
    const other = first.get(key);
    if (other === undefined) first.set(key, file);
    else check.error(file, { code: 'OLM034', message: `${key} is defined twice: also in ${other.file}.`, remedy: 'Remove one of the two.' });
  }
}

function described(check: BundleCheck, csv: ManifestFile, entry: Json, path: (string | number)[]): void {
  const missing = (['displayName', 'description'] as const).find(key => (textAt(entry, key) ?? '') === '');
  // Of the description there is a rule among the good practices.
  if (missing === undefined || (missing === 'description' && check.runs('good-practices'))) return;
  const message = `The owned ${textAt(entry, 'kind') ?? ''} has no ${missing === 'displayName' ? 'display name' : 'description'} for catalogues.`;
  check.warning(csv, { code: 'OLM035', message, remedy: 'Say in a sentence what an object of the kind is for.', path });
}

function ownedApi(entry: Json): { readonly key: string; readonly groupKind: string; readonly nameKey: string } {
  const [name, version, kind] = ['name', 'version', 'kind'].map(key => textAt(entry, key) ?? '');
  const group = name.includes('.') ? name.slice(name.indexOf('.') + 1) : name;
  const ownGroup = textAt(entry, 'group') ?? '';
  return { key: `${group}/${version} ${kind}`, groupKind: `${group} ${kind}`, nameKey: nameKeyOf(name, version, kind) + (ownGroup === '' ? '' : ` of ${ownGroup}`) };
}

function definedApis(file: ManifestFile): DefinedApi[] {
  const { manifest } = file;
  const [group, single] = [textAt(manifest, 'spec', 'group') ?? '', textAt(manifest, 'spec', 'version') ?? ''];
  const kind = textAt(manifest, 'spec', 'names', 'kind') ?? '';
  const name = textAt(manifest, 'metadata', 'name') ?? '';
  const isBeta = manifest.apiVersion === 'apiextensions.k8s.io/v1beta1';
  // Go reads null as a version without a name.
  const listed = listAt(manifest, 'spec', 'versions').filter(version => version === null || isJsonObject(version)).map(version => textAt(version, 'name') ?? '');
  const versions = isBeta && listed.length === 0 ? [single] : listed;
  const nameVersions = isBeta && single !== '' ? [single] : listed;
  return versions.map((version, index) => ({
    key: `${group}/${version} ${kind}`,
    groupKind: `${group} ${kind}`,
    nameKey: nameKeyOf(name, nameVersions[index] ?? '', kind),
    file,
  }));
}

function nameKeyOf(name: string, version: string, kind: string): string {
  return `${name} ${version} ${kind}`;
}
