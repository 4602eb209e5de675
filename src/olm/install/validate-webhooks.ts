import type { WebhookDescription } from './cluster-service-version';
import type { RegistryV1 } from './registry-v1';
import { supportedInstallModes } from './target-namespaces';
import { quote } from '../../go/quote';
import { checkDns1123Subdomain } from '../../kube/names';

/** Each text that is there more than once, sorted. */
export function repeated(texts: readonly string[]): string[] {
  return [...new Set(texts.filter((text, index) => texts.indexOf(text) !== index))].sort();
}

/** Webhooks are served by Deployments of the bundle. */
export function checkWebhookDeployments({ csv }: RegistryV1): string[] {
  const existing = (csv.spec.install.spec.deployments ?? []).map(({ name }) => name);
  return webhooksOf(csv)
    .filter(({ deploymentName = '' }) => !existing.includes(deploymentName))
    .sort((one, other) => byText(one.deploymentName ?? '', other.deploymentName ?? '') || byText(one.type, other.type)
      || byText(one.generateName, other.generateName))
    .map(({ type, generateName, deploymentName = '' }) =>
      `webhook of type '${type}' with name '${generateName}' references non-existent deployment '${deploymentName}'`);
}

/** Names of webhooks; webhooks of different types may share one. */
export const checkWebhookNames = {
  unique: ({ csv }: RegistryV1): string[] => typesOf(csv).flatMap(([type, webhooks]) =>
    repeated(webhooks.map(({ generateName }) => generateName)).map(name => `duplicate webhook '${name}' of type '${type}'`)),

  valid: ({ csv }: RegistryV1): string[] => typesOf(csv).flatMap(([type, webhooks]) =>
    [...new Set(webhooks.map(({ generateName }) => generateName))].sort().flatMap(name => {
      const problems = checkDns1123Subdomain(name).sort();
      return problems.length === 0 ? [] : [`webhook of type '${type}' has invalid name '${name}': ${problems.join(',')}`];
    })),
};

/** Conversion webhooks, and the definitions that they convert. */
export const checkConversionWebhooks = {
  support: ({ csv }: RegistryV1): string[] => {
    const modes = supportedInstallModes(csv);
    if (modes.length === 1 && modes[0] === 'AllNamespaces') return [];
    return conversionWebhooksOf(csv).map(({ generateName }) => `bundle contains conversion webhook ${quote(generateName)} and supports install modes`
      + ` [${modes.join(' ')}] - conversion webhooks are only supported for bundles that only support AllNamespaces install mode`);
  },

  sharedDefinitions: ({ csv }: RegistryV1): string[] => {
    const byDefinition = new Map<string, string[]>();
    for (const { generateName, conversionCRDs = [] } of conversionWebhooksOf(csv)) {
      for (const definition of conversionCRDs) byDefinition.set(definition, [...byDefinition.get(definition) ?? [], generateName]);
    }
    return [...byDefinition].filter(([, names]) => names.length > 1).sort(([one], [other]) => byText(one, other))
      .map(([definition, names]) => `conversion webhooks [${names.sort().join(',')}] reference same custom resource definition '${definition}'`);
  },

  foreignDefinitions: ({ csv }: RegistryV1): string[] => {
    const owned = new Set((csv.spec.customresourcedefinitions.owned ?? []).map(({ name }) => name));
    return conversionWebhooksOf(csv)
      .sort((one, other) => byText(one.generateName, other.generateName))
      .flatMap(({ generateName, conversionCRDs = [] }) => [...conversionCRDs].sort().filter(name => !owned.has(name))
        .map(name => `conversion webhook '${generateName}' references custom resource definition '${name}' not owned bundle`));
  },
};

const FORBIDDEN_GROUPS = ['olm.operatorframework.io', '*'];
const ADMISSION_GROUP = 'admissionregistration.k8s.io';
const FORBIDDEN_ADMISSION_RESOURCES = [
  '*', 'mutatingwebhookconfiguration', 'mutatingwebhookconfigurations', 'validatingwebhookconfiguration', 'validatingwebhookconfigurations',
];

/** Webhooks must not stand in the way of removing themselves. */
export function checkWebhookRules({ csv }: RegistryV1): string[] {
  return webhooksOf(csv).filter(({ type }) => type !== 'ConversionWebhook').flatMap(({ generateName, rules = [] }) => {
    const problem = `webhook ${quote(generateName)} contains forbidden rule: admission webhook rules cannot reference`;
    return rules.flatMap(({ apiGroups = [], resources = [] }) => apiGroups.flatMap(group => [
      ...FORBIDDEN_GROUPS.includes(group) ? [`${problem} API group ${quote(group)}`] : [],
      ...resources.filter(resource => group === ADMISSION_GROUP && FORBIDDEN_ADMISSION_RESOURCES.includes(resource.toLowerCase()))
        .map(resource => `${problem} resource ${quote(resource)} for API group ${quote(group)}`),
    ]));
  });
}

function webhooksOf({ spec }: RegistryV1['csv']): WebhookDescription[] {
  return [...spec.webhookdefinitions ?? []];
}

function conversionWebhooksOf(csv: RegistryV1['csv']): WebhookDescription[] {
  return webhooksOf(csv).filter(({ type }) => type === 'ConversionWebhook');
}

/** The webhooks of each type, in the order of the types' names. */
function typesOf(csv: RegistryV1['csv']): [string, WebhookDescription[]][] {
  const webhooks = webhooksOf(csv);
  return [...new Set(webhooks.map(({ type }) => type))].sort().map(type => [type, webhooks.filter(webhook => webhook.type === type)]);
}

function byText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
