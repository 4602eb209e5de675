import { JsonObject, objectAt, textAt } from '../../kube/json';

/** Whether an object is a Deployment, which is the only workload that OLM installs. */
export function isDeployment(manifest: JsonObject): boolean {
  return manifest.kind === 'Deployment' && (textAt(manifest, 'apiVersion') ?? '').startsWith('apps/');
}

/** The service account of a workload's pods; undefined where it is the namespace's default one. */
export function serviceAccountOf(podTemplateOwner: JsonObject): string | undefined {
  const pod = objectAt(podTemplateOwner, 'spec', 'template', 'spec');
  const name = textAt(pod, 'serviceAccountName') ?? textAt(pod, 'serviceAccount');
  return name === undefined || name === '' || name === 'default' ? undefined : name;
}
