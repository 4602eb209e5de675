import { CERTIFICATES } from './certificates';
import { definitions } from './definitions';
import { deployments } from './deployments';
import type { Generation } from './generation';
import { InstallError } from './install-error';
import type { OlmV1Options } from './olm-v1-options';
import { otherObjects } from './other-objects';
import { clusterPermissions, namespacedPermissions } from './permissions';
import { readRegistryV1, RegistryV1 } from './registry-v1';
import { serviceAccounts } from './service-accounts';
import { targetNamespacesFor } from './target-namespaces';
import { bundleProblems } from './validate-bundle';
import { mutatingWebhooks, validatingWebhooks } from './webhook-configurations';
import { certificateObjects, webhookServices } from './webhook-services';
import { JsonObject } from '../../kube/json';
import { OlmModel } from '../model';

/** In upstream's order. */
const GENERATORS: readonly ((generation: Generation) => JsonObject[])[] = [
  serviceAccounts, namespacedPermissions, clusterPermissions, definitions, otherObjects, deployments, validatingWebhooks, mutatingWebhooks,
  webhookServices, certificateObjects,
];

/**
 * The objects that OLM v1 applies to install a bundle, as it sends them: decoded and written again by Go, in the order of upstream's generators.
 *
 * Mirrors registryv1.Renderer of operator-controller v1.11.0. Whether OLM v1 would get that far, with its feature gates as they are, is for
 * olmV1SupportProblem to say.
 *
 * @throws InstallError where OLM v1 refuses to read or to render the bundle, or to render it with these options
 */
export function renderForOlmV1(model: OlmModel, options: OlmV1Options): JsonObject[] {
  return renderRegistryV1(readRegistryV1(model), options);
}

/**
 * As renderForOlmV1, of a bundle that has been read.
 *
 * @throws InstallError where OLM v1 refuses to render the bundle, or to render it with these options
 */
export function renderRegistryV1(bundle: RegistryV1, options: OlmV1Options): JsonObject[] {
  const problems = bundleProblems(bundle);
  if (problems.length > 0) throw new InstallError(problems);
  const generation: Generation = {
    bundle,
    installNamespace: options.installNamespace,
    targetNamespaces: targetNamespacesFor(bundle.csv, options),
    certificates: CERTIFICATES[options.certificates ?? 'none'],
    deploymentConfig: options.deploymentConfig,
  };
  return GENERATORS.flatMap(generate => generate(generation));
}
