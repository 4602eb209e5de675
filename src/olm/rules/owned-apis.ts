import { BundleCheck } from './bundle-check';
import { nearest } from '../../findings/suggest';
import { isJsonObject, listAt, objectAt, textAt } from '../../kube/json';
import { ManifestFile } from '../model';

/** A version of a kind that a CustomResourceDefinition of the bundle defines. */
interface DefinedApi {
  readonly key: string;
  readonly file: ManifestFile;
}

const PATH = ['spec', 'customresourcedefinitions', 'owned'];

/** What the ClusterServiceVersion owns is in the bundle, and the other way round: operator-framework/api's pkg/validation/internal/bundle.go. */
export function ownedApis(check: BundleCheck): void {
  const { csv, objects } = check.model;
  if (csv === undefined) return;
  const crds = objects.filter(({ manifest }) => manifest.kind === 'CustomResourceDefinition');
  const defined = definedApis(check, crds);
  const ownedKinds = new Set<string>();
  const seen = new Set<string>();
  listAt(csv.manifest, ...PATH).forEach((entry, index) => {
    const path = [...PATH, index];
    const name = textAt(entry, 'name') ?? '';
    const [kind, version] = [textAt(entry, 'kind') ?? '', textAt(entry, 'version') ?? ''];
    if (!name.includes('.')) {
      const message = `The name ${JSON.stringify(name)} of an owned CustomResourceDefinition is not <plural>.<group>.`;
      check.error(csv, { code: 'OLM030', message, remedy: 'Write the full name of the CustomResourceDefinition.', path: [...path, 'name'] });
      return;
    }
    const group = name.slice(name.indexOf('.') + 1);
    const key = apiKey(group, version, kind);
    ownedKinds.add(apiKey(group, '', kind));
    if (seen.has(key)) {
      const message = `${key} is owned twice.`;
      check.error(csv, { code: 'OLM031', message, remedy: 'Remove one of the entries: there is one for each version.', path });
    } else if (!defined.some(api => api.key === key)) {
      const suggestion = nearest(key, defined.map(api => api.key));
      check.error(csv, {
        code: 'OLM032',
        message: `No CustomResourceDefinition of the bundle defines ${key}, which the ClusterServiceVersion owns.`,
        remedy: suggestion === undefined ? 'Add the CustomResourceDefinition to manifests/, or remove the entry.' : `Did you mean ${suggestion}?`,
        path,
      });
    }
    seen.add(key);
    if (textAt(entry, 'description') === undefined || textAt(entry, 'displayName') === undefined) {
      const message = `The owned ${kind} has no ${textAt(entry, 'displayName') === undefined ? 'display name' : 'description'} for catalogues.`;
      check.warning(csv, { code: 'OLM035', message, remedy: 'Say in a sentence what an object of the kind is for.', path });
    }
  });
  for (const crd of crds) {
    const [group, kind] = [textAt(crd.manifest, 'spec', 'group') ?? '', textAt(crd.manifest, 'spec', 'names', 'kind') ?? ''];
    if (ownedKinds.has(apiKey(group, '', kind))) continue;
    check.error(crd, {
      code: 'OLM033',
      message: `The ClusterServiceVersion does not own ${kind} of ${group}, which this CustomResourceDefinition defines.`,
      remedy: 'Add an entry for each of its versions to spec.customresourcedefinitions.owned.',
    });
  }
}

function definedApis(check: BundleCheck, crds: readonly ManifestFile[]): DefinedApi[] {
  const defined = new Map<string, DefinedApi>();
  for (const file of crds) {
    const kind = textAt(file.manifest, 'spec', 'names', 'kind') ?? '';
    for (const version of versionsOf(file)) {
      const key = apiKey(textAt(file.manifest, 'spec', 'group') ?? '', version, kind);
      const other = defined.get(key);
      if (other === undefined) {
        defined.set(key, { key, file });
      } else {
        const message = `${key} is defined twice: also in ${other.file.file}.`;
        check.error(file, { code: 'OLM034', message, remedy: 'Remove one of the two.' });
      }
    }
  }
  return [...defined.values()];
}

/** v1beta1 has a single version in a field of its own. */
function versionsOf({ manifest }: ManifestFile): string[] {
  const single = textAt(objectAt(manifest, 'spec'), 'version');
  const names = listAt(manifest, 'spec', 'versions').filter(isJsonObject).map(version => textAt(version, 'name') ?? '');
  return names.length > 0 || single === undefined ? names : [single];
}

function apiKey(group: string, version: string, kind: string): string {
  return `${group}/${version} ${kind}`;
}
