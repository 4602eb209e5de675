import { Severity } from '../../../findings/finding';
import { listAt, objectAt, textAt, valueAt } from '../../../kube/json';
import { BUNDLE_ANNOTATION } from '../../format/bundle-annotation';
import { ManifestFile } from '../../model';
import { loaderAnnotations } from '../annotations-file';
import { BundleCheck } from '../bundle-check';
import { isStrictVersion } from '../semantic-version';

const INSTALL = ['spec', 'install', 'spec'];
const VERSION_AT_END = /([0-9]+)\.([0-9]+)\.([0-9]+)(?:-([0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*))?(?:\+[0-9A-Za-z-]+)?$/;

/** The practices of the Operator Framework: operator-framework/api's pkg/validation/internal/good_practices.go. */
export function goodPractices(check: BundleCheck): void {
  const { csv } = check;
  if (csv === undefined || !check.runs('good-practices')) return;
  resourceRequests(check, csv);
  descriptions(check, csv);
  channels(check);
  definingPermissions(check, csv);
  name(check, csv);
}

function resourceRequests(check: BundleCheck, csv: ManifestFile): void {
  const deployments = valueAt(csv.manifest, ...INSTALL, 'deployments');
  if (!Array.isArray(deployments)) {
    check.error(csv, { code: 'OLM115', message: 'The ClusterServiceVersion installs no Deployment.', remedy: 'Add the one that runs the operator.', path: INSTALL });
    return;
  }
  deployments.forEach((deployment, index) => {
    listAt(deployment, 'spec', 'template', 'spec', 'containers').forEach((container, position) => {
      if (objectAt(container, 'resources', 'requests') !== undefined) return;
      check.warning(csv, {
        code: 'OLM116',
        message: `The container '${textAt(container, 'name') ?? ''}' does not say how much CPU and memory it needs: a cluster with quotas may refuse it.`,
        remedy: 'Give resources.requests.',
        path: [...INSTALL, 'deployments', index, 'spec', 'template', 'spec', 'containers', position],
      });
    });
  });
}

function descriptions(check: BundleCheck, csv: ManifestFile): void {
  for (const [list, code] of [['owned', 'OLM121'], ['required', 'OLM122']] as const) {
    listAt(csv.manifest, 'spec', 'customresourcedefinitions', list).forEach((entry, index) => {
      if ((textAt(entry, 'description') ?? '') !== '') return;
      check.warning(csv, {
        code,
        message: `The ${list} ${textAt(entry, 'kind') ?? ''} has no description.`,
        remedy: 'Say in a sentence what an object of the kind is for.',
        path: ['spec', 'customresourcedefinitions', list, index],
      });
    });
  }
}

function channels(check: BundleCheck): void {
  const annotations = loaderAnnotations(check.model, check.tree);
  const [list, byDefault] = [BUNDLE_ANNOTATION.channels, BUNDLE_ANNOTATION.defaultChannel].map(key => String(annotations?.[key] ?? ''));
  const names = [...list.split(','), byDefault].map(text => text.trim());
  const others = [...new Set(names)].filter(text => text !== '' && !/^(candidate|stable|fast)/.test(text));
  if (others.length === 0) return;
  check.about(Severity.WARNING, check.annotationsFile?.file, {
    code: 'OLM119',
    message: `Names of channels usually begin with stable, fast or candidate: ${others.join(', ')}.`,
    remedy: 'Rename them, unless users know them.',
    path: ['annotations', BUNDLE_ANNOTATION.channels],
  });
}

/** The one warning of upstream, at the first rule that gives cause for it. */
function definingPermissions(check: BundleCheck, csv: ManifestFile): void {
  for (const list of ['permissions', 'clusterPermissions']) {
    for (const [index, permission] of listAt(csv.manifest, ...INSTALL, list).entries()) {
      const position = listAt(permission, 'rules').findIndex(rule => has(rule, 'apiGroups', ['apiextensions.k8s.io'])
        && has(rule, 'resources', ['customresourcedefinitions', '*', '[*]']) && has(rule, 'verbs', ['create', '*', '[*]', 'patch']));
      if (position < 0) continue;
      check.warning(csv, {
        code: 'OLM120',
        message: 'The operator may create CustomResourceDefinitions, which is what OLM is for.',
        remedy: 'Ship them in the bundle, and depend on other operators instead of installing them.',
        path: [...INSTALL, list, index, 'rules', position],
      });
      return;
    }
  }
}

function has(rule: unknown, key: string, values: readonly string[]): boolean {
  return listAt(rule, key).some(value => values.includes(value as string));
}

function name(check: BundleCheck, csv: ManifestFile): void {
  const text = textAt(csv.manifest, 'metadata', 'name') ?? '';
  const path = ['metadata', 'name'];
  const version = VERSION_AT_END.exec(text)?.[0];
  if (version === undefined || !isStrictVersion(version)) {
    check.warning(csv, { code: 'OLM117', message: `The name '${text}' does not end with a semantic version.`, remedy: 'Name it <package>.v<version>, as memcached-operator.v0.0.1.', path });
  }
  if (text.split('.v').length !== 2) {
    check.warning(csv, { code: 'OLM118', message: `The name '${text}' is not <package>.v<version>.`, remedy: 'Name it so, unless the bundle has a release.', path });
  }
}
