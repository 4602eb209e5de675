import { bundleChanges } from './bundle-changes';
import { textAt } from '../../kube/json';
import { OlmModel } from '../../olm/model';
import { PackageManifestsModel } from '../../olm/package-manifests/model';
import { bundlesOf } from '../../olm/package-manifests/to-bundles';
import { PlacedChange, placed } from '../comparison';
import { fileChanges } from '../file-changes';
import { plainMessage } from '../objects/field-meaning';
import { differencesOf } from '../values/differences';
import { TableGuide } from '../values/guide';

const GUIDE = new TableGuide({ channels: ['name'] });

/** How two packages of the layout from before bundles differ: their package files, and each version that both have as a bundle. */
export function packageManifestChanges(before: PackageManifestsModel, after: PackageManifestsModel): PlacedChange[] {
  const [old, now] = [versionsOf(before), versionsOf(after)];
  const files = differencesOf(before.packageFile?.manifest ?? {}, after.packageFile?.manifest ?? {}, GUIDE).map(difference => placed('release', {
    severity: difference.after === undefined || difference.path === 'defaultChannel' ? 'attention' : 'compatible',
    subject: 'Package file',
    rule: 'package-file-changed',
    message: plainMessage(difference.path, difference.before, difference.after),
    ...difference,
  }));
  const versions = [...new Set([...old.keys(), ...now.keys()])].flatMap(name => {
    const [was, is] = [old.get(name), now.get(name)];
    if (was !== undefined && is !== undefined) return bundleChanges(was, is).map(change => ({ ...change, subject: `${name}: ${change.subject}` }));
    return [placed('release', {
      severity: is === undefined ? 'attention' : 'compatible', subject: name, message: is === undefined ? 'the version is gone' : 'the version is new', rule: 'version-changed',
    })];
  });
  return [...files, ...versions, ...fileChanges(new Map(before.otherFiles), new Map(after.otherFiles))];
}

/** Versions by the names of their ClusterServiceVersions. */
function versionsOf(model: PackageManifestsModel): Map<string, OlmModel> {
  return new Map(bundlesOf(model).map(({ model: bundle, folder }) => [textAt(bundle.csv.manifest, 'metadata', 'name') ?? folder, bundle]));
}
