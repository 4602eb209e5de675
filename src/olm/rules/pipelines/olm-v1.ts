import { Json, listAt, textAt, valueAt } from '../../../kube/json';
import { checkDns1123Subdomain } from '../../../kube/names';
import { BUNDLE_ANNOTATION } from '../../format/bundle-annotation';
import { InstallModeType } from '../../install-mode-type';
import { ManifestFile } from '../../model';
import { BundleCheck, Path } from '../bundle-check';

const WEBHOOKS = ['spec', 'webhookdefinitions'];
const DEPLOYMENTS = ['spec', 'install', 'spec', 'deployments'];
const REQUIREMENTS = ['olm.gvk.required', 'olm.package.required', 'olm.constraint'];
const FORBIDDEN_GROUPS = ['*', 'olm.operatorframework.io'];
const CONFIGURATIONS = ['*', 'mutatingwebhookconfiguration', 'mutatingwebhookconfigurations', 'validatingwebhookconfiguration', 'validatingwebhookconfigurations'];

/**
 * What OLM v1 does not install: operator-controller's checks for unsupported bundles and its
 * internal/operator-controller/rukpak/render/registryv1/validators/validator.go.
 */
export function olmV1(check: BundleCheck): void {
  const { csv } = check;
  if (csv === undefined) return;
  const error: Report = (code, message, remedy, path) => check.error(csv, { code, message, remedy, path });
  support(check, csv, error);
  deployments(csv, error);
  definitions(check, csv, error);
  const webhooks = listAt(csv.manifest, ...WEBHOOKS);
  webhooks.forEach((webhook, index) => oneWebhook(csv, webhook, { webhooks, index }, error));
  conversions(csv, webhooks, error);
}

type Code = `OLM38${0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9}` | `OLM39${0 | 1 | 2 | 3 | 4 | 5}`;
type Report = (code: Code, message: string, remedy: string, path: Path) => void;

function support(check: BundleCheck, csv: ManifestFile, error: Report): void {
  if (listAt(csv.manifest, 'spec', 'apiservicedefinitions', 'owned').length > 0) {
    error('OLM380', 'OLM v1 installs no operators with API services.', 'Serve the API by a CustomResourceDefinition.', ['spec', 'apiservicedefinitions', 'owned']);
  }
  if (!supportedModes(csv).includes(InstallModeType.ALL_NAMESPACES)) {
    error('OLM381', 'OLM v1 installs operators for all namespaces alone, which this one does not support.', 'Support AllNamespaces.', ['spec', 'installModes']);
  }
  const required = ['customresourcedefinitions', 'apiservicedefinitions'].filter(list => listAt(csv.manifest, 'spec', list, 'required').length > 0);
  for (const list of required) error('OLM382', 'OLM v1 installs no operators that depend on others.', 'Remove what is required, and say so in the documentation.', ['spec', list, 'required']);
  const { dependencies, properties } = check.model;
  const names = [...listAt(dependencies?.content, 'dependencies').map(() => 'dependencies.yaml'),
    ...listAt(properties?.content, 'properties').map(property => textAt(property, 'type') ?? '').filter(type => REQUIREMENTS.includes(type))];
  if (names.length > 0) error('OLM382', `OLM v1 installs no operators that depend on others: ${names[0]}.`, 'Remove the dependency, and say so in the documentation.', []);
  if (check.annotation(BUNDLE_ANNOTATION.package) === '') error('OLM383', 'The bundle names no package.', 'Name the package in metadata/annotations.yaml.', []);
}

function deployments(csv: ManifestFile, error: Report): void {
  const names = listAt(csv.manifest, ...DEPLOYMENTS).map(deployment => textAt(deployment, 'name') ?? '');
  names.forEach((name, index) => {
    const path = [...DEPLOYMENTS, index, 'name'];
    if (names.indexOf(name) !== index) error('OLM384', `There are two Deployments of the name '${name}'.`, 'Name them differently.', path);
    const problems = checkDns1123Subdomain(name);
    if (problems.length > 0) error('OLM385', `'${name}' is no name of a Deployment: ${problems.join('; ')}.`, 'Use lower-case letters, digits and \'-\'.', path);
  });
}

function definitions(check: BundleCheck, csv: ManifestFile, error: Report): void {
  const crds = check.model.objects.filter(({ manifest }) => manifest.kind === 'CustomResourceDefinition');
  const names = crds.map(({ manifest }) => textAt(manifest, 'metadata', 'name') ?? '');
  crds.forEach((file, index) => {
    if (names.indexOf(names[index]) === index) return;
    check.error(file, { code: 'OLM386', message: `The CustomResourceDefinition ${names[index]} is there twice.`, remedy: 'Remove one of the two.', path: ['metadata', 'name'] });
  });
  listAt(csv.manifest, 'spec', 'customresourcedefinitions', 'owned').forEach((entry, index) => {
    const name = textAt(entry, 'name') ?? '';
    if (names.includes(name)) return;
    const path = ['spec', 'customresourcedefinitions', 'owned', index, 'name'];
    error('OLM387', `The bundle has no CustomResourceDefinition ${name}, which the operator owns.`, 'Add it, or correct the name.', path);
  });
}

function oneWebhook(csv: ManifestFile, webhook: Json, all: { readonly webhooks: readonly Json[]; readonly index: number }, error: Report): void {
  const path = [...WEBHOOKS, all.index];
  const [type, name, deployment] = ['type', 'generateName', 'deploymentName'].map(key => textAt(webhook, key) ?? '');
  if (!listAt(csv.manifest, ...DEPLOYMENTS).some(one => textAt(one, 'name') === deployment)) {
    error('OLM388', `There is no Deployment '${deployment}' to serve the webhook '${name}'.`, 'Name one that is there.', [...path, 'deploymentName']);
  }
  const first = all.webhooks.findIndex(other => textAt(other, 'type') === type && textAt(other, 'generateName') === name);
  if (first !== all.index) error('OLM389', `There are two webhooks of the type ${type} and the name '${name}'.`, 'Name them differently.', [...path, 'generateName']);
  if (checkDns1123Subdomain(name).length > 0) {
    error('OLM390', `'${name}' is no name of a webhook: it becomes one as it stands.`, 'End it with a letter or a digit.', [...path, 'generateName']);
  }
  listAt(webhook, 'rules').forEach((rule, index) => {
    const place = [...path, 'rules', index];
    const groups = listAt(rule, 'apiGroups');
    const group = groups.find(one => FORBIDDEN_GROUPS.includes(one as string));
    if (group !== undefined) error('OLM393', `Webhooks may not see the API group '${String(group)}'.`, 'Name the groups that the operator is about.', place);
    const resource = groups.includes('admissionregistration.k8s.io') ? listAt(rule, 'resources').find(one => CONFIGURATIONS.includes(String(one).toLowerCase())) : undefined;
    if (resource !== undefined) error('OLM394', `Webhooks may not see '${String(resource)}' of admissionregistration.k8s.io.`, 'Remove the rule.', place);
  });
}

function conversions(csv: ManifestFile, webhooks: readonly Json[], error: Report): void {
  const owned = listAt(csv.manifest, 'spec', 'customresourcedefinitions', 'owned').map(entry => textAt(entry, 'name'));
  const seen = new Set<string>();
  webhooks.forEach((webhook, index) => {
    if (textAt(webhook, 'type') !== 'ConversionWebhook') return;
    const modes = supportedModes(csv);
    if (modes.length !== 1 || modes[0] !== InstallModeType.ALL_NAMESPACES) {
      error('OLM395', 'An operator with a conversion webhook supports AllNamespaces alone.', 'Do not support other install modes.', ['spec', 'installModes']);
    }
    listAt(webhook, 'conversionCRDs').forEach((crd, position) => {
      const path = [...WEBHOOKS, index, 'conversionCRDs', position];
      if (seen.has(String(crd))) error('OLM391', `Two webhooks are to convert ${String(crd)}.`, 'Leave it to one.', path);
      if (!owned.includes(String(crd))) error('OLM392', `The operator does not own ${String(crd)}, which its webhook is to convert.`, 'Own it.', path);
      seen.add(String(crd));
    });
  });
}

function supportedModes(csv: ManifestFile): string[] {
  return listAt(csv.manifest, 'spec', 'installModes').filter(mode => valueAt(mode, 'supported') === true).map(mode => textAt(mode, 'type') ?? '');
}
