import { objectsAt, withContainers, withPodSpec } from './pod-spec';
import { JsonObject } from '../../kube/json';

/** Where OLM has always put the certificate of a Deployment that serves webhooks, or an API. */
const VOLUMES = [
  { name: 'webhook-cert', mountPath: '/tmp/k8s-webhook-server/serving-certs', certificate: 'tls.crt', key: 'tls.key' },
  { name: 'apiservice-cert', mountPath: '/apiserver.local.config/certificates', certificate: 'apiserver.crt', key: 'apiserver.key' },
];

/** A Deployment with the certificate of a Secret in each container, in the place of volumes of the same names or mounted at the same paths. */
export function withCertificateVolumes(deployment: JsonObject, secretName: string): JsonObject {
  return withPodSpec(deployment, podSpec => {
    const mountedThere = objectsAt(podSpec, 'containers').flatMap(container => objectsAt(container, 'volumeMounts'))
      .filter(({ mountPath }) => VOLUMES.some(volume => volume.mountPath === mountPath));
    const replaced = new Set([...VOLUMES, ...mountedThere].map(({ name }) => name));
    const others = (owner: JsonObject, list: string) => objectsAt(owner, list).filter(({ name }) => !replaced.has(name));
    const mounts = VOLUMES.map(({ name, mountPath }) => ({ name, mountPath }));
    return withContainers(
      { ...podSpec, volumes: [...others(podSpec, 'volumes'), ...VOLUMES.map(volume => volumeOf(volume, secretName))] },
      container => ({ ...container, volumeMounts: [...others(container, 'volumeMounts'), ...mounts] }),
    );
  });
}

function volumeOf({ name, certificate, key }: typeof VOLUMES[number], secretName: string): JsonObject {
  return { name, secret: { secretName, items: [{ key: 'tls.crt', path: certificate }, { key: 'tls.key', path: key }] } };
}
