import { WebhookServices } from './webhook-services';
import { Finding, Severity } from '../../findings/finding';
import { isJsonObject, JsonObject, listAt, objectAt, textAt } from '../../kube/json';
import { describeObject } from '../../kube/object-ref';
import { InventoryObject } from '../../operator/inventory';
import { isDeployment } from '../format/deployment';

/** Where OLM mounts the certificate, into each container of a Deployment that answers webhooks, and the name of its volume. */
const OLM_FOLDER = '/tmp/k8s-webhook-server/serving-certs';
const OLM_VOLUME = 'webhook-cert';
/** By this annotation of a Service, OpenShift makes a certificate for it. */
const SERVING_CERTIFICATE = /^service\.(alpha|beta)\.openshift\.io\/serving-cert-secret-name$/;

/** The objects without the certificates of webhooks, which OLM makes, and the Deployments without the volumes that hold them. */
export function withoutCertificates(
  objects: readonly InventoryObject[], services: WebhookServices,
): { objects: InventoryObject[]; findings: Finding[] } {
  const names = [...services.used.keys()].map(({ manifest }) => textAt(manifest, 'metadata', 'name') ?? '');
  const certificates = objects.filter(({ manifest }) => isCertManager(manifest, 'Certificate') && isFor(manifest, names));
  const secrets = new Set([
    ...certificates.map(({ manifest }) => textAt(manifest, 'spec', 'secretName')),
    ...[...services.used.keys()].flatMap(servingSecrets),
  ].filter(name => name !== undefined));
  const others = objects.filter(object => !certificates.includes(object));
  const issuers = new Set(certificates.map(issuerOf).filter(issuer => !others.some(object => issuerOf(object) === issuer)));
  const findings: Finding[] = [];
  const kept = others.filter(({ manifest }) => !(isCertManager(manifest, 'Issuer') && issuers.has(`Issuer ${textAt(manifest, 'metadata', 'name')}`)));
  return {
    objects: kept.map(object => isDeployment(object.manifest) ? { ...object, manifest: withoutVolumes(object, secrets, findings) } : object),
    findings,
  };
}

function isCertManager({ apiVersion, kind }: JsonObject, wanted: string): boolean {
  return typeof apiVersion === 'string' && apiVersion.startsWith('cert-manager.io/') && kind === wanted;
}

function isFor(certificate: JsonObject, services: readonly string[]): boolean {
  return listAt(certificate, 'spec', 'dnsNames').some(name => typeof name === 'string' && services.includes(name.split('.')[0]));
}

function servingSecrets({ manifest }: InventoryObject): (string | undefined)[] {
  const annotations = objectAt(manifest, 'metadata', 'annotations') ?? {};
  return Object.entries(annotations).filter(([key]) => SERVING_CERTIFICATE.test(key)).map(([, value]) => String(value));
}

/** Kind and name of the issuer that a certificate is from. */
function issuerOf({ manifest }: InventoryObject): string | undefined {
  if (!isCertManager(manifest, 'Certificate')) return undefined;
  return `${textAt(manifest, 'spec', 'issuerRef', 'kind') ?? 'Issuer'} ${textAt(manifest, 'spec', 'issuerRef', 'name')}`;
}

function withoutVolumes(deployment: InventoryObject, secrets: ReadonlySet<string>, findings: Finding[]): JsonObject {
  const { manifest } = deployment;
  const pod = objectAt(manifest, 'spec', 'template', 'spec') ?? {};
  const ours = listAt(pod, 'volumes').filter(volume => secrets.has(textAt(volume, 'secret', 'secretName') ?? '')).map(volume => textAt(volume, 'name'));
  if (ours.length === 0) return manifest;
  const containers = listAt(pod, 'containers').filter(isJsonObject)
    .map(container => withoutMounts(container, ours, path => findings.push(elsewhere(deployment, container, path))));
  const volumes = listAt(pod, 'volumes').filter(volume => !ours.includes(textAt(volume, 'name')));
  const { volumes: _volumes, ...rest } = pod;
  const spec = objectAt(manifest, 'spec')!;
  const template = objectAt(spec, 'template')!;
  return { ...manifest, spec: { ...spec, template: { ...template, spec: { ...rest, containers, ...(volumes.length > 0 && { volumes }) } } } };
}

/** A container that reads the certificate elsewhere keeps its path: OLM v0 fills a volume of its own name, wherever it is mounted. */
function withoutMounts(container: JsonObject, volumes: readonly (string | undefined)[], onElsewhere: (path: string) => void): JsonObject {
  const { volumeMounts: _mounts, ...rest } = container;
  const mounts = listAt(container, 'volumeMounts').filter(isJsonObject).flatMap(mount => {
    if (!volumes.includes(textAt(mount, 'name'))) return [mount];
    const path = textAt(mount, 'mountPath') ?? '';
    if (path.replace(/\/$/, '') === OLM_FOLDER) return [];
    onElsewhere(path);
    return [{ ...mount, name: OLM_VOLUME }];
  });
  return { ...rest, ...(mounts.length > 0 && { volumeMounts: mounts }) };
}

function elsewhere({ manifest, constructPath, source }: InventoryObject, container: JsonObject, path: string): Finding {
  return {
    code: 'OLM232',
    severity: Severity.WARNING,
    message: `The container '${textAt(container, 'name')}' reads the certificate of its webhooks at ${path}; OLM v1 mounts it at ${OLM_FOLDER} only.`,
    remedy: `Let it read tls.crt and tls.key at ${OLM_FOLDER}.`,
    object: describeObject(manifest),
    constructPath,
    ...(source !== undefined && { source }),
  };
}
