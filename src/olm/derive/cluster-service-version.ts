import { apiService, requiredCrd } from './api-entries';
import { csvAnnotations, csvLabels } from './csv-annotations';
import { ClusterServiceVersionSources } from './csv-sources';
import { ClusterServiceVersionOptions } from '../cluster-service-version-options';
import { InstallModeType } from '../install-mode-type';
import { installStrategy } from './install-strategy';
import { ownedCrds } from './owned-crds';
import { relatedImages } from './related-images';
import { webhookDefinition } from './webhook-definition';
import { given, JsonObject } from '../../kube/json';
import { OperatorMetadata } from '../../operator/metadata';
import { csvName } from '../format/csv-name';
import { defaultIcon } from '../format/default-icon';

/** The namespace that OLM puts its own in place of. */
const PLACEHOLDER = 'placeholder';

/** The ClusterServiceVersion of an operator, before its author's patches. */
export function clusterServiceVersion(sources: ClusterServiceVersionSources): JsonObject {
  const { inventory, packageName, release, options } = sources;
  return {
    apiVersion: 'operators.coreos.com/v1alpha1',
    kind: 'ClusterServiceVersion',
    metadata: {
      name: options.name ?? csvName(packageName, inventory.metadata.version, release),
      namespace: PLACEHOLDER,
      ...given({ labels: csvLabels(options) }),
      annotations: csvAnnotations(sources),
    },
    spec: spec(sources),
  };
}

function spec({ inventory, deployments, accounts, release, options }: ClusterServiceVersionSources): JsonObject {
  const said: ClusterServiceVersionOptions & OperatorMetadata = { ...inventory.metadata, ...given({ ...options }) };
  const supported = options.installModes ?? [InstallModeType.ALL_NAMESPACES];
  const { relatedLabels, relatedAnnotations, relatedSelector, nativeApis } = options;
  const { base64data, mediatype } = said.icon ?? defaultIcon();
  const images = options.relatedImages ?? relatedImages(inventory, deployments);
  return given({
    displayName: said.displayName ?? inventory.name,
    description: said.description,
    version: inventory.metadata.version,
    release,
    maturity: said.maturity,
    minKubeVersion: said.minKubeVersion,
    replaces: options.replaces,
    skips: options.skips,
    keywords: said.keywords,
    provider: said.provider,
    maintainers: said.maintainers,
    links: said.links,
    icon: [{ base64data, mediatype }],
    labels: relatedLabels,
    annotations: relatedAnnotations,
    selector: relatedSelector as JsonObject | undefined,
    installModes: Object.values(InstallModeType).map(type => ({ type, supported: supported.includes(type) })),
    install: installStrategy(deployments, accounts),
    customresourcedefinitions: entries(ownedCrds(inventory.ownedApis, options.ownedApis), options.requiredApis?.map(requiredCrd)),
    apiservicedefinitions: entries(options.ownedApiServices?.map(apiService), options.requiredApiServices?.map(apiService)),
    nativeAPIs: nativeApis,
    relatedImages: images.length > 0 ? images : undefined,
    cleanup: options.cleanup ? { enabled: true } : undefined,
    webhookdefinitions: inventory.webhooks.length > 0 ? inventory.webhooks.map(webhookDefinition) : undefined,
  }) as unknown as JsonObject;
}

function entries(owned: JsonObject[] = [], required: JsonObject[] = []): JsonObject | undefined {
  if (owned.length === 0 && required.length === 0) return undefined;
  return { ...(owned.length > 0 && { owned }), ...(required.length > 0 && { required }) };
}
