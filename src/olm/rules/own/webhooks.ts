import { nearest } from '../../../findings/suggest';
import { Json, listAt, objectAt, textAt, valueAt } from '../../../kube/json';
import { checkDns1123Subdomain } from '../../../kube/names';
import { ManifestFile } from '../../model';
import { BundleCheck, Path } from '../bundle-check';

const PATH = ['spec', 'webhookdefinitions'];
/** Groups whose objects OLM does not let webhooks see: pkg/controller/install of operator-lifecycle-manager, rukpak's validator of OLM v1. */
const FORBIDDEN_GROUPS = ['*', 'operators.coreos.com', 'olm.operatorframework.io'];
const CONFIGURATIONS = ['*', 'mutatingwebhookconfigurations', 'mutatingwebhookconfigurations/*', 'validatingwebhookconfigurations', 'validatingwebhookconfigurations/*'];

/** Webhooks lead to Deployments and ports that are there, and have names that OLM can use. No validator of upstream looks at them. */
export function webhooks(check: BundleCheck): void {
  const { csv } = check;
  if (csv === undefined) return;
  const definitions = listAt(csv.manifest, ...PATH);
  definitions.forEach((webhook, index) => {
    const path = [...PATH, index];
    deployment(check, csv, webhook, path);
    name(check, csv, definitions, index);
    if (textAt(webhook, 'type') === 'ConversionWebhook') conversion(check, csv, webhook, path);
    rules(check, csv, webhook, path);
    sideEffects(check, csv, webhook, path);
  });
  unconverted(check, csv, definitions);
}

function deployment(check: BundleCheck, csv: ManifestFile, webhook: Json, path: Path): void {
  const deployments = listAt(csv.manifest, 'spec', 'install', 'spec', 'deployments');
  const names = deployments.map(one => textAt(one, 'name') ?? '');
  const wanted = textAt(webhook, 'deploymentName') ?? '';
  const position = names.indexOf(wanted);
  if (position < 0) {
    const meant = nearest(wanted, names);
    const message = wanted === '' ? 'The webhook names no Deployment that serves it.' : `There is no Deployment '${wanted}' to serve the webhook.`;
    const remedy = meant === undefined ? `Name one of ${names.join(', ')}.` : `Did you mean '${meant}'?`;
    check.error(csv, { code: 'OLM180', message, remedy, path: [...path, 'deploymentName'] });
    return;
  }
  const target = valueAt(webhook, 'targetPort') ?? valueAt(webhook, 'containerPort') ?? 443;
  const ports = listAt(objectAt(deployments[position], 'spec', 'template', 'spec'), 'containers').flatMap(container => listAt(container, 'ports'));
  if (ports.length === 0 && typeof target === 'number') return; // ports need not be declared
  if (ports.some(port => valueAt(port, 'containerPort') === target || textAt(port, 'name') === target)) return;
  check.warning(csv, {
    code: 'OLM181',
    message: `No container of the Deployment '${wanted}' has the port ${JSON.stringify(target)} that the webhook is called at.`,
    remedy: 'Give the port of the container as targetPort.',
    path: [...path, valueAt(webhook, 'targetPort') === undefined ? 'containerPort' : 'targetPort'],
  });
}

/** OLM v0 needs one name in all, OLM v1 one of each type. */
function name(check: BundleCheck, csv: ManifestFile, definitions: readonly Json[], index: number): void {
  const text = textAt(definitions[index], 'generateName') ?? '';
  const path = [...PATH, index, 'generateName'];
  if (definitions.findIndex(other => textAt(other, 'generateName') === text) !== index) {
    check.error(csv, { code: 'OLM182', message: `Two webhooks are called '${text}': OLM v0 does not install the operator.`, remedy: 'Name them differently.', path });
  }
  const problems = text === '' ? ['it is empty'] : checkDns1123Subdomain(text);
  if (problems.length === 0) return;
  check.error(csv, {
    code: 'OLM183',
    message: `${JSON.stringify(text)} is no name of a webhook${text.endsWith('-') ? ': it ends with -, which OLM v1 refuses' : `: ${problems.join('; ')}`}.`,
    remedy: 'Use lower-case letters, digits, \'-\' and \'.\', and end with a letter or a digit.',
    path,
  });
}

function conversion(check: BundleCheck, csv: ManifestFile, webhook: Json, path: Path): void {
  const owned = listAt(csv.manifest, 'spec', 'customresourcedefinitions', 'owned').map(entry => textAt(entry, 'name') ?? '');
  const crds = listAt(webhook, 'conversionCRDs');
  if (crds.length === 0) {
    const message = 'The conversion webhook names no CustomResourceDefinition: OLM does not install the operator.';
    check.error(csv, { code: 'OLM184', message, remedy: 'List them in conversionCRDs.', path });
  }
  crds.forEach((crd, index) => {
    if (typeof crd !== 'string' || owned.includes(crd)) return;
    const meant = nearest(crd, owned);
    check.error(csv, {
      code: 'OLM184',
      message: `The operator does not own ${JSON.stringify(crd)}, which its webhook is to convert.`,
      remedy: meant === undefined ? 'Own it in spec.customresourcedefinitions.' : `Did you mean ${meant}?`,
      path: [...path, 'conversionCRDs', index],
    });
  });
}

function rules(check: BundleCheck, csv: ManifestFile, webhook: Json, path: Path): void {
  listAt(webhook, 'rules').forEach((rule, index) => {
    const groups = listAt(rule, 'apiGroups');
    const group = groups.find(one => FORBIDDEN_GROUPS.includes(one as string));
    const resource = groups.includes('admissionregistration.k8s.io') ? listAt(rule, 'resources').find(one => CONFIGURATIONS.includes(one as string)) : undefined;
    if (group === undefined && resource === undefined) return;
    const what = group !== undefined ? `the API group '${String(group)}'` : `'${String(resource)}' of admissionregistration.k8s.io`;
    check.error(csv, {
      code: 'OLM185',
      message: `OLM does not let webhooks see ${what}: they could keep OLM itself from working.`,
      remedy: 'Name the groups and resources that the operator is about.',
      path: [...path, 'rules', index],
    });
  });
}

function sideEffects(check: BundleCheck, csv: ManifestFile, webhook: Json, path: Path): void {
  const text = textAt(webhook, 'sideEffects') ?? '';
  if (text === '' || text === 'None' || text === 'NoneOnDryRun') return;
  check.error(csv, {
    code: 'OLM186',
    message: `The API server refuses webhooks with the side effects ${JSON.stringify(text)}.`,
    remedy: 'Write None or NoneOnDryRun.',
    path: [...path, 'sideEffects'],
  });
}

/** A definition with a conversion by webhook that nobody serves. */
function unconverted(check: BundleCheck, csv: ManifestFile, definitions: readonly Json[]): void {
  const served = new Set(definitions.flatMap(webhook => listAt(webhook, 'conversionCRDs')));
  for (const file of check.model.objects) {
    const crd = textAt(file.manifest, 'metadata', 'name') ?? '';
    if (file.manifest.kind !== 'CustomResourceDefinition' || served.has(crd)) continue;
    if (textAt(file.manifest, 'spec', 'conversion', 'strategy') !== 'Webhook') continue;
    check.warning(file, {
      code: 'OLM204',
      message: `${crd} is converted by a webhook, but the ClusterServiceVersion ${csv.file} defines none for it.`,
      remedy: 'Add a ConversionWebhook to spec.webhookdefinitions, with the name in conversionCRDs.',
      path: ['spec', 'conversion'],
    });
  }
}
