import { JsonObject } from '../../../src/kube/json';
import { InstallModeType } from '../../../src/olm/install-mode-type';
import { OlmModel } from '../../../src/olm/model';

/** What is special about a bundle. */
export interface BundleParts {
  readonly modes?: readonly InstallModeType[];
  readonly permissions?: JsonObject[];
  readonly clusterPermissions?: JsonObject[];
  readonly pod?: JsonObject;
  readonly webhooks?: JsonObject[];
  readonly crds?: JsonObject[];
  readonly others?: JsonObject[];
  readonly spec?: JsonObject;
}

/** A bundle with one Deployment, which supports all install modes. */
export function bundleOf(parts: BundleParts = {}): OlmModel {
  const modes = parts.modes ?? Object.values(InstallModeType);
  const csv: JsonObject = {
    apiVersion: 'operators.coreos.com/v1alpha1',
    kind: 'ClusterServiceVersion',
    metadata: { name: 'gadget.v1.0.0', annotations: { capabilities: 'Basic Install' } },
    spec: {
      version: '1.0.0',
      installModes: Object.values(InstallModeType).map(type => ({ type, supported: modes.includes(type) })),
      webhookdefinitions: parts.webhooks ?? [],
      customresourcedefinitions: { owned: (parts.crds ?? []).map(({ metadata }) => ({ name: (metadata as JsonObject).name })) },
      install: {
        strategy: 'deployment',
        spec: {
          permissions: parts.permissions ?? [],
          clusterPermissions: parts.clusterPermissions ?? [],
          deployments: [{
            name: 'gadget.controller',
            spec: {
              selector: { matchLabels: { app: 'gadget' } },
              template: { metadata: { labels: { app: 'gadget' } }, spec: parts.pod ?? { containers: [{ name: 'manager', image: 'gadget:1' }] } },
            },
          }],
        },
      },
      ...parts.spec,
    },
  };
  return {
    csv: { file: 'csv.yaml', manifest: csv },
    objects: [...parts.crds ?? [], ...parts.others ?? []].map((manifest, index) => ({ file: `object${index}.yaml`, manifest })),
    annotations: { file: 'metadata/annotations.yaml', content: { annotations: { 'operators.operatorframework.io.bundle.package.v1': 'gadget' } } },
    otherFiles: [],
  };
}

/** A webhook that the Deployment serves. */
export function webhookOf(type: string, generateName: string, more: JsonObject = {}): JsonObject {
  return { type, generateName, deploymentName: 'gadget.controller', sideEffects: 'None', admissionReviewVersions: ['v1'], ...more };
}

/** A CustomResourceDefinition. */
export function definitionOf(name: string, spec: JsonObject = {}): JsonObject {
  return { apiVersion: 'apiextensions.k8s.io/v1', kind: 'CustomResourceDefinition', metadata: { name }, spec };
}
