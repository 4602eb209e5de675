import { withCertificateVolumes } from './certificate-volumes';
import { serviceNamesOf } from './certificates';
import type { StrategyDeployment } from './cluster-service-version';
import { withDeploymentConfig } from './deployment-config';
import type { Generation } from './generation';
import { goObject } from './go/convert';
import { JsonObject, objectAt } from '../../kube/json';

/**
 * The Deployments: their pods have the annotations of the ClusterServiceVersion and those that say where the operator runs and what it watches;
 * those that serve webhooks have the certificates, if anybody makes some.
 */
export function deployments(generation: Generation): JsonObject[] {
  const { install, webhookdefinitions = [] } = generation.bundle.csv.spec;
  return (install.spec.deployments ?? []).map(deployment => {
    const servesWebhooks = webhookdefinitions.some(({ deploymentName }) => (deploymentName ?? '') === deployment.name);
    const plain = plainDeployment(deployment, generation);
    const hasCertificates = servesWebhooks && generation.certificates.makesSecrets;
    const served = hasCertificates ? withCertificateVolumes(plain, serviceNamesOf(deployment.name).certificate) : plain;
    return generation.deploymentConfig === undefined ? served : withDeploymentConfig(served, generation.deploymentConfig);
  });
}

function plainDeployment({ name, spec, label }: StrategyDeployment, { bundle, installNamespace, targetNamespaces }: Generation): JsonObject {
  const template = objectAt(spec, 'template') ?? {};
  const metadata = objectAt(template, 'metadata') ?? {};
  const annotations = {
    ...bundle.csv.metadata.annotations,
    ...objectAt(metadata, 'annotations'),
    'olm.targetNamespaces': targetNamespaces.join(','),
    'olm.operatorNamespace': installNamespace,
  };
  return goObject('apps.v1.Deployment', {
    kind: 'Deployment',
    apiVersion: 'apps/v1',
    metadata: { name, namespace: installNamespace, labels: label ?? null },
    spec: { ...spec, revisionHistoryLimit: 1, template: { ...template, metadata: { ...metadata, annotations } } },
  });
}
