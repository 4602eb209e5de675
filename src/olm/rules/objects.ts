import { BundleCheck } from './bundle-check';
import { furtherCsv } from './nested-bundle';
import { Severity } from '../../findings/finding';
import { JsonObject, textAt } from '../../kube/json';
import { alternativeTo, SUPPORTED_KINDS } from '../format/supported-kinds';
import { ManifestFile } from '../model';

const DEFINITION_VERSIONS = ['apiextensions.k8s.io/v1', 'apiextensions.k8s.io/v1beta1'];
const REMOVE = 'Remove it: every file of manifests/ is one object.';

/** Every file of `manifests/` is one object that OLM installs as it stands. */
export function objects(check: BundleCheck): void {
  const { csv, objects: others } = check.model;
  const files = csv === undefined ? others : [csv, ...others];
  folders(check);
  if (csv === undefined) {
    const message = others.length > 0 ? 'There is no ClusterServiceVersion among the files of manifests/.' : 'The bundle has no ClusterServiceVersion.';
    check.about(Severity.ERROR, undefined, { code: 'OLM003', message, remedy: 'Add it to manifests/.' });
  }
  const further = csv === undefined ? undefined : furtherCsv(check.tree);
  if (further !== undefined) {
    check.about(Severity.WARNING, further, {
      code: 'OLM216',
      message: 'The validators judge this ClusterServiceVersion in place of the one in manifests/, which opm and OLM read.',
      remedy: 'Keep one ClusterServiceVersion in the bundle.',
    });
  }
  for (const file of files) {
    if (file.furtherDocuments?.some(document => document !== null)) {
      check.error(file, {
        code: 'OLM006',
        message: 'The file has several YAML documents; OLM v0 and the validators read the first one only.',
        remedy: 'Write one object in each file.',
      });
    }
  }
  for (const file of others) kind(check, file);
}

function folders(check: BundleCheck): void {
  const { paths } = check.tree;
  if (!paths.some(path => path.startsWith('manifests/'))) {
    check.about(Severity.ERROR, undefined, { code: 'OLM092', message: 'The bundle has no folder manifests/.', remedy: 'Add it, with the ClusterServiceVersion in it.' });
  }
  if (!paths.some(path => path.startsWith('metadata/'))) {
    check.about(Severity.ERROR, undefined, { code: 'OLM093', message: 'The bundle has no folder metadata/.', remedy: 'Add it, with annotations.yaml in it.' });
  }
  for (const path of paths.filter(name => /^manifests\/.*\//.test(name))) {
    const message = check.model.csv === undefined ? 'manifests/ has a folder, and no ClusterServiceVersion beside it.' : 'manifests/ has a folder.';
    check.about(Severity.ERROR, path, { code: 'OLM007', message, remedy: 'Move the file to manifests/ itself, or out of the bundle.' });
  }
  for (const path of paths.filter(name => /^manifests\/\.[^/]*$/.test(name))) {
    check.about(Severity.ERROR, path, { code: 'OLM008', message: 'manifests/ has a hidden file.', remedy: REMOVE });
  }
}

function kind(check: BundleCheck, file: ManifestFile): void {
  const name = textAt(file.manifest, 'kind') ?? '';
  if (name === '') {
    check.error(file, { code: 'OLM002', message: 'The file does not hold a Kubernetes object: it has no kind.', remedy: REMOVE });
  } else if (!SUPPORTED_KINDS.includes(name)) {
    check.error(file, { code: 'OLM060', message: `OLM does not install objects of the kind ${JSON.stringify(name)} from a bundle.`, remedy: alternativeTo(name), path: ['kind'] });
  } else if (name === 'PodMonitor') {
    check.warning(file, {
      code: 'OLM196',
      message: 'OLM v0 refuses to install a PodMonitor, though the validators let it pass.',
      remedy: 'Use a ServiceMonitor, or let the operator create it.',
      path: ['kind'],
    });
  }
  if (name === 'CustomResourceDefinition' && !isKnownDefinition(file.manifest)) {
    const message = `OLM does not know CustomResourceDefinitions of ${JSON.stringify(file.manifest.apiVersion ?? '')}.`;
    check.error(file, { code: 'OLM009', message, remedy: 'Write apiextensions.k8s.io/v1.', path: ['apiVersion'] });
  }
}

/** Whether an object is a CustomResourceDefinition of a version that OLM reads. */
export function isKnownDefinition(manifest: JsonObject): boolean {
  return manifest.kind === 'CustomResourceDefinition' && DEFINITION_VERSIONS.includes(textAt(manifest, 'apiVersion') ?? '');
}
