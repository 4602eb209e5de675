import type { RegistryV1 } from './registry-v1';
import { checkConversionWebhooks, checkWebhookDeployments, checkWebhookNames, checkWebhookRules, repeated } from './validate-webhooks';
import { quote } from '../../go/quote';
import { JsonObject, textAt } from '../../kube/json';
import { checkDns1123Subdomain } from '../../kube/names';
import { SUPPORTED_KINDS } from '../format/supported-kinds';

/** One of upstream's checks: what is wrong. */
type Check = (bundle: RegistryV1) => string[];

/** Mirrors operator-controller's rukpak/render/registryv1/validators, whose names stand beside them; in upstream's order. */
const CHECKS: readonly Check[] = [
  repeatedDeployments, // CheckDeploymentSpecUniqueness
  deploymentNames, // CheckDeploymentNameIsDNS1123SubDomain
  repeatedDefinitions, // CheckCRDResourceUniqueness
  missingDefinitions, // CheckOwnedCRDExistence
  packageName, // CheckPackageNameNotEmpty
  checkConversionWebhooks.support, // CheckConversionWebhookSupport
  checkWebhookDeployments, // CheckWebhookDeploymentReferentialIntegrity
  checkWebhookNames.unique, // CheckWebhookNameUniqueness
  checkWebhookNames.valid, // CheckWebhookNameIsDNS1123SubDomain
  checkConversionWebhooks.sharedDefinitions, // CheckConversionWebhookCRDReferenceUniqueness
  checkConversionWebhooks.foreignDefinitions, // CheckConversionWebhooksReferenceOwnedCRDs
  checkWebhookRules, // CheckWebhookRules
  unsupportedObjects, // CheckObjectSupport
];

/** Why OLM v1 refuses a bundle that it can read, in its words; empty where it does not. */
export function bundleProblems(bundle: RegistryV1): string[] {
  return CHECKS.flatMap(check => check(bundle));
}

function repeatedDeployments(bundle: RegistryV1): string[] {
  return repeated(deploymentNamesOf(bundle)).map(name => `cluster service version contains duplicate strategy deployment spec '${name}'`);
}

function deploymentNames(bundle: RegistryV1): string[] {
  return [...new Set(deploymentNamesOf(bundle))].sort().flatMap(name => {
    const problems = checkDns1123Subdomain(name).sort();
    return problems.length === 0 ? [] : [`invalid cluster service version strategy deployment name '${name}': ${problems.join(', ')}`];
  });
}

function repeatedDefinitions({ crds }: RegistryV1): string[] {
  return repeated(crds.map(nameOf)).map(name => `bundle contains duplicate custom resource definition '${name}'`);
}

function missingDefinitions({ csv, crds }: RegistryV1): string[] {
  const existing = new Set(crds.map(nameOf));
  const missing = new Set((csv.spec.customresourcedefinitions.owned ?? []).map(({ name }) => name).filter(name => !existing.has(name)));
  return [...missing].sort().map(name => `cluster service definition references owned custom resource definition '${name}' not found in bundle`);
}

function packageName(bundle: RegistryV1): string[] {
  return bundle.packageName === '' ? ['package name is empty'] : [];
}

function unsupportedObjects({ others }: RegistryV1): string[] {
  return others.filter(({ kind }) => !SUPPORTED_KINDS.includes(String(kind)))
    .map(object => `unsupported resource ${quote(nameOf(object))} with kind ${quote(String(object.kind))}`);
}

function deploymentNamesOf({ csv }: RegistryV1): string[] {
  return (csv.spec.install.spec.deployments ?? []).map(({ name }) => name);
}

function nameOf(object: JsonObject): string {
  return textAt(object, 'metadata', 'name') ?? '';
}
