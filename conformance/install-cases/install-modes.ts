import { JsonObject, OlmV1Options } from '../subject';

const INSTALL = 'install-namespace';

/** What a ClusterExtension may ask for; the first is what convert, the regression tool of operator-controller, asks for. */
export const DEPLOYMENT_CONFIGS: readonly JsonObject[] = [
  {
    nodeSelector: { 'kubernetes.io/os': 'linux' },
    tolerations: [
      { key: 'some/key', operator: 'Equal', effect: 'NoSchedule' },
      { key: 'someother/key', operator: 'Exists', effect: 'NoExecute', tolerationSeconds: 120 },
    ],
    resources: { requests: { cpu: '100m', memory: '128Mi' }, limits: { cpu: '0.5', memory: '1024Mi' } },
    env: [{ name: 'CUSTOM_ENV_VAR', value: 'custom-value' }, { name: 'WATCH_NAMESPACE', value: 'mine' }, { name: 'CUSTOM_ENV_VAR', value: 'again' }],
    envFrom: [{ prefix: 'test' }, { configMapRef: { name: 'one' } }, { secretRef: { name: 'two' } }, { prefix: 'test' }],
    volumes: [{ name: 'webhook-cert', configMap: { name: 'volume' } }, { name: 'empty', emptyDir: {} }],
    volumeMounts: [{ name: 'webhook-cert', mountPath: '/elsewhere', readOnly: true }, { name: 'empty', mountPath: '/empty' }],
    affinity: {
      nodeAffinity: {
        requiredDuringSchedulingIgnoredDuringExecution: {
          nodeSelectorTerms: [{ matchExpressions: [{ key: 'kubernetes.io/os', operator: 'In', values: ['linux'] }] }],
        },
      },
      podAntiAffinity: {
        preferredDuringSchedulingIgnoredDuringExecution: [
          { weight: 100, podAffinityTerm: { labelSelector: { matchLabels: { app: 'x' } }, topologyKey: 'host' } },
        ],
      },
    },
    annotations: { foo: 'bar', capabilities: 'not these' },
  },
  { affinity: {}, nodeSelector: {}, resources: {} },
  { affinity: { nodeAffinity: {}, podAffinity: { requiredDuringSchedulingIgnoredDuringExecution: [] } } },
];

/** All in which a bundle is rendered: each certificate provider and each deployment config, with each kind of target. */
export const INSTALL_MODES: readonly OlmV1Options[] = [
  {},
  { targetNamespaces: [INSTALL] },
  { targetNamespaces: ['another'] },
  { targetNamespaces: ['another', 'third'] },
  { targetNamespaces: ['another', INSTALL] },
  { targetNamespaces: ['another', ''] },
  { targetNamespaces: [''], certificates: 'cert-manager' as const, deploymentConfig: DEPLOYMENT_CONFIGS[0]! },
  { targetNamespaces: [INSTALL], certificates: 'cert-manager' as const },
  { targetNamespaces: ['another'], certificates: 'cert-manager' as const },
  { targetNamespaces: [''], certificates: 'openshift-service-ca' as const },
  { targetNamespaces: [INSTALL], certificates: 'openshift-service-ca' as const, deploymentConfig: DEPLOYMENT_CONFIGS[0]! },
  { targetNamespaces: [''], deploymentConfig: DEPLOYMENT_CONFIGS[1]! },
  { targetNamespaces: [''], deploymentConfig: DEPLOYMENT_CONFIGS[2]! },
  { targetNamespaces: ['another'], deploymentConfig: DEPLOYMENT_CONFIGS[2]! },
].map(mode => ({ installNamespace: INSTALL, ...mode }));
