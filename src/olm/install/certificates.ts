import { nameWithSuffix } from './names';
import type { CertificateProvider } from './olm-v1-options';
import { JsonObject, objectAt } from '../../kube/json';

/** The Service in front of a Deployment that serves webhooks, and its certificate. */
export interface ServiceNames {
  readonly service: string;
  /** Of the certificate, and of the Secret that holds it. */
  readonly certificate: string;
}

/** The names that OLM v0 gave already. */
export function serviceNamesOf(deployment: string): ServiceNames {
  const service = nameWithSuffix(deployment.replaceAll('.', '-'), 'service');
  return { service, certificate: nameWithSuffix(service, 'cert') };
}

/** How certificates of webhooks come to be. */
export interface Certificates {
  /** Whether Deployments find a Secret with a certificate. */
  readonly makesSecrets: boolean;
  /** What makes clients of the webhook trust it: annotations of webhook configurations and of definitions with a conversion webhook. */
  readonly clientAnnotations: (names: ServiceNames, namespace: string) => { readonly [key: string]: string };
  /** Annotations of the Service. */
  readonly serviceAnnotations: (names: ServiceNames) => { readonly [key: string]: string };
  /** Objects to make beside it. */
  readonly objects: (names: ServiceNames, namespace: string) => JsonObject[];
}

const NONE: Certificates = { makesSecrets: false, clientAnnotations: () => ({}), serviceAnnotations: () => ({}), objects: () => [] };

/** Mirrors operator-controller's rukpak/render/certproviders. */
export const CERTIFICATES: { readonly [provider in CertificateProvider]: Certificates } = {
  'none': NONE,
  'cert-manager': {
    makesSecrets: true,
    clientAnnotations: (names, namespace) => ({ 'cert-manager.io/inject-ca-from': `${namespace}/${names.certificate}` }),
    serviceAnnotations: () => ({}),
    objects: (names, namespace) => [issuer(names, namespace), certificate(names, namespace)],
  },
  'openshift-service-ca': {
    makesSecrets: true,
    clientAnnotations: () => ({ 'service.beta.openshift.io/inject-cabundle': 'true' }),
    serviceAnnotations: names => ({ 'service.beta.openshift.io/serving-cert-secret-name': names.certificate }),
    objects: () => [],
  },
};

/** An object with further annotations. */
export function annotated(object: JsonObject, annotations: { readonly [key: string]: string }): JsonObject {
  if (Object.keys(annotations).length === 0) return object;
  const metadata = objectAt(object, 'metadata') ?? {};
  return { ...object, metadata: { ...metadata, annotations: { ...objectAt(metadata, 'annotations'), ...annotations } } };
}

function issuerName(names: ServiceNames): string {
  return nameWithSuffix(names.certificate, 'selfsigned-issuer');
}

function issuer(names: ServiceNames, namespace: string): JsonObject {
  return {
    apiVersion: 'cert-manager.io/v1',
    kind: 'Issuer',
    metadata: { name: issuerName(names), namespace },
    spec: { selfSigned: {} },
    status: {},
  };
}

/** It lives two years, and is renewed a day before its end, as those of OLM v0. */
function certificate(names: ServiceNames, namespace: string): JsonObject {
  const host = `${names.service}.${namespace}`;
  return {
    apiVersion: 'cert-manager.io/v1',
    kind: 'Certificate',
    metadata: { name: names.certificate, namespace },
    spec: {
      commonName: host,
      duration: '17520h0m0s',
      renewBefore: '24h0m0s',
      dnsNames: [host, `${host}.svc`, `${host}.svc.cluster.local`],
      secretName: names.certificate,
      issuerRef: { name: issuerName(names) },
      usages: ['server auth'],
    },
    status: {},
  };
}
