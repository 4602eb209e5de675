import { almExamples } from './alm-examples';
import { isOwnNamespace } from './bundle-objects';
import { ClusterServiceVersionOptions } from '../cluster-service-version-options';
import { InstallModeType } from '../install-mode-type';
import { installStrategy } from './install-strategy';
import { ownedCrds } from './owned-crds';
import { containerImage, relatedImages } from './related-images';
import { webhookDefinition } from './webhook-definition';
import { given, JsonObject, objectAt } from '../../kube/json';
import { Inventory, InventoryObject } from '../../operator/inventory';
import { Capability, OperatorMetadata } from '../../operator/metadata';
import { AccountRules } from '../../operator/rbac';

/** What a ClusterServiceVersion is derived from. */
export interface ClusterServiceVersionSources {
  /** The operator. */
  readonly inventory: Inventory;
  /** Its Deployments. */
  readonly deployments: InventoryObject[];
  /** The service accounts that OLM makes for it. */
  readonly accounts: AccountRules[];
  /** Name of the package. */
  readonly packageName: string;
  /** What the author says. */
  readonly options: ClusterServiceVersionOptions;
}

/** The namespace that OLM puts its own in place of. */
const PLACEHOLDER = 'placeholder';

/** The ClusterServiceVersion of an operator, before its author's patches. */
export function clusterServiceVersion(sources: ClusterServiceVersionSources): JsonObject {
  const { inventory, packageName, options } = sources;
  return {
    apiVersion: 'operators.coreos.com/v1alpha1',
    kind: 'ClusterServiceVersion',
    metadata: {
      name: options.name ?? `${packageName}.v${inventory.metadata.version}`,
      namespace: PLACEHOLDER,
      ...given({ labels: options.labels }),
      annotations: annotations(sources),
    },
    spec: spec(sources),
  };
}

function annotations({ inventory, deployments, options }: ClusterServiceVersionSources): JsonObject {
  const description = options.description ?? inventory.metadata.description;
  const summary = options.summary ?? (description?.trim().includes('\n') ? undefined : description?.trim());
  const derived = {
    'alm-examples': almExamples(inventory.ownedApis),
    'capabilities': options.capability ?? inventory.metadata.capability ?? Capability.BASIC_INSTALL,
    'categories': options.categories?.join(', '),
    'certified': options.certified?.toString(),
    'containerImage': options.containerImage ?? containerImage(inventory, deployments),
    'createdAt': options.createdAt,
    'description': summary,
    'olm.skipRange': options.skipRange,
    'operatorframework.io/suggested-namespace': options.suggestedNamespace ?? inventory.namespace,
    'operatorframework.io/suggested-namespace-template': namespaceTemplate(inventory),
    'repository': options.repository,
    'support': options.support,
  };
  const entries = Object.entries({ ...given(derived), ...options.annotations });
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1))) as JsonObject;
}

/** The namespace as the console should make it, if there is more to it than a name. */
function namespaceTemplate({ objects, namespace }: Inventory): string | undefined {
  const own = objects.find(({ manifest }) => isOwnNamespace(manifest, namespace));
  const { labels, annotations: notes } = objectAt(own?.manifest, 'metadata') ?? {};
  if (labels === undefined && notes === undefined) return undefined;
  const metadata = { name: namespace, ...given({ labels, annotations: notes }) };
  return JSON.stringify({ apiVersion: 'v1', kind: 'Namespace', metadata }, undefined, 2);
}

function spec({ inventory, deployments, accounts, options }: ClusterServiceVersionSources): JsonObject {
  const said: ClusterServiceVersionOptions & OperatorMetadata = { ...inventory.metadata, ...given({ ...options }) };
  const supported = options.installModes ?? [InstallModeType.ALL_NAMESPACES];
  const owned = ownedCrds(inventory.ownedApis, options.ownedApis);
  const images = options.relatedImages ?? relatedImages(inventory, deployments);
  return given({
    displayName: said.displayName ?? inventory.name,
    description: said.description,
    version: inventory.metadata.version,
    maturity: said.maturity,
    minKubeVersion: said.minKubeVersion,
    replaces: options.replaces,
    skips: options.skips,
    keywords: said.keywords,
    provider: said.provider,
    maintainers: said.maintainers,
    links: said.links,
    icon: said.icon && [said.icon],
    installModes: Object.values(InstallModeType).map(type => ({ type, supported: supported.includes(type) })),
    install: installStrategy(deployments, accounts),
    customresourcedefinitions: owned.length > 0 ? { owned } : undefined,
    relatedImages: images.length > 0 ? images : undefined,
    webhookdefinitions: inventory.webhooks.length > 0 ? inventory.webhooks.map(webhookDefinition) : undefined,
  }) as unknown as JsonObject;
}
