import { BundleCheck } from './bundle-check';
import { Severity } from '../../findings/finding';
import { nearest } from '../../findings/suggest';
import { listAt, objectAt, textAt, valueAt } from '../../kube/json';
import { checkLabelKey, checkLabelValue, checkObjectName } from '../../kube/names';
import { groupOf } from '../../kube/object-ref';
import { serviceAccountOf } from '../format/deployment';
import { alternativeTo, SUPPORTED_KINDS } from '../format/supported-kinds';
import { ManifestFile } from '../model';

/** Annotations that OLM reads by their exact name. */
const OLM_ANNOTATIONS = ['olm.operatorGroup', 'olm.operatorNamespace', 'olm.targetNamespaces', 'olm.providedAPIs', 'olm.skipRange'];

/** Every file of `manifests/` is one object that OLM installs as it stands. */
export function objects(check: BundleCheck): void {
  const { csv, objects: others } = check.model;
  const files = csv === undefined ? others : [csv, ...others];
  if (csv === undefined) {
    check.about(Severity.ERROR, undefined, { code: 'OLM003', message: 'The bundle has no ClusterServiceVersion.', remedy: 'Add it to manifests/.' });
  }
  for (const [path] of check.model.otherFiles.filter(([name]) => /^manifests\/.*\//.test(name))) {
    check.about(Severity.ERROR, path, { code: 'OLM007', message: 'manifests/ has a folder.', remedy: 'Move the file to manifests/ itself, or out of the bundle.' });
  }
  for (const file of files) {
    if (file.furtherDocuments?.some(document => document !== null)) {
      check.error(file, {
        code: 'OLM006',
        message: 'The file has several YAML documents; OLM v0 and the validators read the first one only.',
        remedy: 'Write one object in each file.',
      });
    }
    metadata(check, file);
  }
  for (const file of others.filter(({ manifest }) => manifest.kind !== 'ClusterServiceVersion')) shipped(check, file);
  serviceAccounts(check, csv, others);
}

function shipped(check: BundleCheck, file: ManifestFile): void {
  const kind = textAt(file.manifest, 'kind') ?? '';
  if (kind === '') {
    check.error(file, { code: 'OLM002', message: 'The file does not hold a Kubernetes object: it has no kind.', remedy: 'Remove it: every file of manifests/ is one object.' });
    return;
  }
  const name = textAt(file.manifest, 'metadata', 'name');
  const namespace = textAt(file.manifest, 'metadata', 'namespace');
  if (!SUPPORTED_KINDS.includes(kind)) {
    check.error(file, { code: 'OLM060', message: `OLM does not install objects of the kind ${JSON.stringify(kind)} from a bundle.`, remedy: alternativeTo(kind), path: ['kind'] });
  }
  if (namespace !== undefined && namespace !== '') {
    check.error(file, {
      code: 'OLM061',
      message: `The object names the namespace '${namespace}', but OLM may install the operator into another one.`,
      remedy: 'Remove metadata.namespace: OLM puts the object where the operator is.',
      path: ['metadata', 'namespace'],
    });
  }
  if (name === undefined || name === '') {
    check.error(file, { code: 'OLM062', message: 'The object has no metadata.name.', remedy: 'Name it.', path: ['metadata'] });
    return;
  }
  const problems = checkObjectName(groupOf(textAt(file.manifest, 'apiVersion') ?? ''), kind, name);
  if (problems.length > 0) {
    check.error(file, { code: 'OLM062', message: `metadata.name ${JSON.stringify(name)} is no name of an object: ${problems.join('; ')}.`, path: ['metadata', 'name'] });
  }
}

function metadata(check: BundleCheck, file: ManifestFile): void {
  for (const [key, value] of Object.entries(objectAt(file.manifest, 'metadata', 'labels') ?? {})) {
    const path = ['metadata', 'labels', key];
    const problems = [...checkLabelKey(key), ...(typeof value === 'string' ? checkLabelValue(value) : [])];
    if (problems.length > 0) check.error(file, { code: 'OLM063', message: `The label ${key}: ${JSON.stringify(value)} is not allowed: ${problems.join('; ')}.`, path });
    if (typeof value !== 'string') check.error(file, { code: 'OLM064', message: `The label ${key} is not text: ${JSON.stringify(value)}.`, remedy: 'Put it in quotes.', path });
  }
  for (const [key, value] of Object.entries(objectAt(file.manifest, 'metadata', 'annotations') ?? {})) {
    const path = ['metadata', 'annotations', key];
    if (typeof value !== 'string') {
      check.error(file, { code: 'OLM064', message: `The annotation ${key} is not text: ${JSON.stringify(value)}.`, remedy: 'Put it in quotes.', path });
    }
    const intended = OLM_ANNOTATIONS.find(known => known !== key && known.toLowerCase() === key.toLowerCase());
    if (intended !== undefined) {
      check.error(file, { code: 'OLM065', message: `OLM does not know the annotation ${key}.`, remedy: `Write ${intended}.`, path });
    }
  }
}

function serviceAccounts(check: BundleCheck, csv: ManifestFile | undefined, others: readonly ManifestFile[]): void {
  const install = ['spec', 'install', 'spec'];
  const deployments = listAt(csv?.manifest, ...install, 'deployments');
  const used = deployments.map(deployment => serviceAccountOf(deployment as { spec: null }));
  for (const file of others.filter(({ manifest }) => manifest.kind === 'ServiceAccount')) {
    const name = textAt(file.manifest, 'metadata', 'name');
    if (name === undefined || !used.includes(name)) continue;
    check.error(file, {
      code: 'OLM066',
      message: `The bundle brings the service account '${name}' of a Deployment, which OLM makes itself.`,
      remedy: 'Remove the file.',
    });
  }
  if (csv === undefined) return;
  const permitted = ['permissions', 'clusterPermissions'].flatMap(list => listAt(csv.manifest, ...install, list).map(entry => textAt(entry, 'serviceAccountName') ?? ''));
  used.forEach((name, index) => {
    if (name === undefined || permitted.includes(name)) return;
    const suggestion = nearest(name, permitted);
    check.warning(csv, {
      code: 'OLM067',
      message: `The Deployment '${textAt(deployments[index], 'name')}' uses the service account '${name}', for which there are no permissions, so that OLM does not make it.`,
      remedy: suggestion === undefined ? 'Add permissions for it, even without rules.' : `Did you mean '${suggestion}'?`,
      path: [...install, 'deployments', index, 'spec', 'template', 'spec', 'serviceAccountName'],
    });
  });
  const names = deployments.map(deployment => textAt(deployment, 'name'));
  names.forEach((name, index) => {
    if (name === undefined || names.indexOf(name) === index) return;
    const path = [...install, 'deployments', index, 'name'];
    check.error(csv, { code: 'OLM068', message: `There are two Deployments of the name '${name}'.`, remedy: 'Name them differently.', path });
  });
  if (valueAt(csv.manifest, ...install, 'deployments') !== undefined && deployments.length === 0) {
    check.error(csv, { code: 'OLM069', message: 'There is no Deployment to install.', remedy: 'Add the one that runs the operator.', path: [...install, 'deployments'] });
  }
}
