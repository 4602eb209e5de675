import type { RegistryV1 } from './registry-v1';
import { supportedInstallModes } from './target-namespaces';

/** Feature gates of OLM v1 that decide which bundles it installs. */
export interface OlmV1Gates {
  /**
   * Whether something makes certificates for webhooks: WebhookProviderCertManager or WebhookProviderOpenshiftServiceCA.
   *
   * @default true
   */
  readonly webhooks?: boolean;
  /**
   * SingleOwnNamespaceInstallSupport.
   *
   * @default false
   */
  readonly singleAndOwnNamespace?: boolean;
}

const PREFIX = 'unsupported bundle:';
const USABLE_MODES = ['AllNamespaces', 'SingleNamespace', 'OwnNamespace'];

/**
 * Why OLM v1 does not install a bundle whatever its configuration, in its words; undefined where it does.
 *
 * Mirrors RegistryV1ManifestProvider of operator-controller's internal/operator-controller/applier/provider.go.
 */
export function olmV1SupportProblem({ csv }: RegistryV1, gates: OlmV1Gates = {}): string | undefined {
  if ((csv.spec.apiservicedefinitions.owned ?? []).length > 0) return `${PREFIX} apiServiceDefintions are not supported`;
  if ((csv.spec.webhookdefinitions ?? []).length > 0 && gates.webhooks === false) return `${PREFIX} webhookDefinitions are not supported`;
  const modes = supportedInstallModes(csv);
  if (gates.singleAndOwnNamespace !== true && !modes.includes('AllNamespaces')) return `${PREFIX} bundle does not support AllNamespaces install mode`;
  if (!modes.some(mode => USABLE_MODES.includes(mode))) return `${PREFIX} bundle must support at least one of [${USABLE_MODES.join(' ')}] install modes`;
  return undefined;
}
