import { Files, ProjectOptions, crds, manager, rbac } from './scaffold-parts';
import { crdKustomization, prometheus, webhooks } from './scaffold-webhooks';

/** A project of kubebuilder v4. */
export function v4(options: ProjectOptions, webhook: boolean, monitored: boolean): Files {
  const metrics = ['metrics_auth_role.yaml', 'metrics_auth_role_binding.yaml', 'metrics_reader_role.yaml'];
  return {
    ...crds(options),
    ...crdKustomization(options, { conversion: webhook, variables: false }),
    ...rbac(options, metrics),
    ...prometheus(),
    ...manager(options, {
      volumes: true,
      kustomization: 'resources:\n- manager.yaml\napiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\nimages:\n- name: controller\n  newName: example.org/boat-operator\n  newTag: v0.0.1\n',
    }),
    'config/rbac/metrics_auth_role.yaml': 'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: metrics-auth-role\nrules:\n- {apiGroups: [authentication.k8s.io], resources: [tokenreviews], verbs: [create]}\n',
    'config/rbac/metrics_auth_role_binding.yaml': 'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRoleBinding\nmetadata:\n  name: metrics-auth-rolebinding\nroleRef:\n  apiGroup: rbac.authorization.k8s.io\n  kind: ClusterRole\n  name: metrics-auth-role\nsubjects:\n- kind: ServiceAccount\n  name: controller-manager\n  namespace: system\n',
    'config/rbac/metrics_reader_role.yaml': 'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: metrics-reader\nrules:\n- nonResourceURLs: [/metrics]\n  verbs: [get]\n',
    ...webhook && {
      ...webhooks(options, { variables: false }),
      'config/certmanager/kustomization.yaml': 'resources:\n- issuer.yaml\n- certificate-webhook.yaml\n- certificate-metrics.yaml\n\nconfigurations:\n- kustomizeconfig.yaml\n',
      'config/certmanager/issuer.yaml': 'apiVersion: cert-manager.io/v1\nkind: Issuer\nmetadata:\n  name: selfsigned-issuer\n  namespace: system\nspec:\n  selfSigned: {}\n',
      'config/certmanager/certificate-webhook.yaml': certificate('serving-cert', 'SERVICE_NAME', 'webhook-server-cert'),
      'config/certmanager/certificate-metrics.yaml': certificate('metrics-certs', 'METRICS_SERVICE_NAME', 'metrics-server-cert'),
    },
    'config/default/metrics_service.yaml': 'apiVersion: v1\nkind: Service\nmetadata:\n  labels:\n    control-plane: controller-manager\n  name: controller-manager-metrics-service\n  namespace: system\nspec:\n  ports:\n  - name: https\n    port: 8443\n    protocol: TCP\n    targetPort: 8443\n  selector:\n    control-plane: controller-manager\n',
    'config/default/manager_metrics_patch.yaml': '# This patch adds the args to allow exposing the metrics endpoint using HTTPS\n- op: add\n  path: /spec/template/spec/containers/0/args/0\n  value: --metrics-bind-address=:8443\n',
    'config/default/manager_webhook_patch.yaml': `- op: add
  path: /spec/template/spec/containers/0/args/-
  value: --webhook-cert-path=/tmp/k8s-webhook-server/serving-certs
- op: add
  path: /spec/template/spec/containers/0/volumeMounts/-
  value:
    mountPath: /tmp/k8s-webhook-server/serving-certs
    name: webhook-certs
    readOnly: true
- op: add
  path: /spec/template/spec/containers/0/ports/-
  value:
    containerPort: 9443
    name: webhook-server
    protocol: TCP
- op: add
  path: /spec/template/spec/volumes/-
  value:
    name: webhook-certs
    secret:
      secretName: webhook-server-cert
`,
    'config/network-policy/kustomization.yaml': 'resources:\n- allow-metrics-traffic.yaml\n',
    'config/network-policy/allow-metrics-traffic.yaml': 'apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata:\n  name: allow-metrics-traffic\n  namespace: system\nspec:\n  podSelector:\n    matchLabels:\n      control-plane: controller-manager\n  policyTypes:\n    - Ingress\n  ingress:\n    - from:\n      - namespaceSelector:\n          matchLabels:\n            metrics: enabled\n      ports:\n        - port: 8443\n          protocol: TCP\n',
    'config/default/kustomization.yaml': `# Adds namespace to all resources.
namespace: boat-operator-system
namePrefix: boat-operator-
# labels:
# - includeSelectors: true
#   pairs:
#     someName: someValue
resources:
- ../crd
- ../rbac
- ../manager
${webhook ? '- ../webhook\n- ../certmanager\n' : ''}${monitored ? '- ../prometheus\n- ../network-policy\n' : ''}- metrics_service.yaml
patches:
- path: manager_metrics_patch.yaml
  target:
    kind: Deployment
${webhook ? `- path: manager_webhook_patch.yaml
  target:
    kind: Deployment
replacements:
${nameReplacement('Service', 'webhook-service', '.metadata.name', 'serving-cert', 0)}${nameReplacement('Service', 'webhook-service', '.metadata.namespace', 'serving-cert', 1)}${nameReplacement('Service', 'controller-manager-metrics-service', 'metadata.name', 'metrics-certs', 0)}${nameReplacement('Service', 'controller-manager-metrics-service', 'metadata.namespace', 'metrics-certs', 1)}${injection('.metadata.namespace', 0)}${injection('.metadata.name', 1)}` : ''}`,
  };
}

function certificate(name: string, service: string, secret: string): string {
  return `apiVersion: cert-manager.io/v1
kind: Certificate
metadata:
  name: ${name}
  namespace: system
spec:
  dnsNames:
  - ${service}.SERVICE_NAMESPACE.svc
  - ${service}.SERVICE_NAMESPACE.svc.cluster.local
  issuerRef:
    kind: Issuer
    name: selfsigned-issuer
  secretName: ${secret}
`;
}

function nameReplacement(kind: string, name: string, fieldPath: string, target: string, index: number): string {
  return `- source:
    kind: ${kind}
    version: v1
    name: ${name}
    fieldPath: ${fieldPath}
  targets:
  - select:
      kind: Certificate
      group: cert-manager.io
      version: v1
      name: ${target}
    fieldPaths:
    - .spec.dnsNames.0
    - .spec.dnsNames.1
    options:
      delimiter: '.'
      index: ${index}
      create: true
`;
}

function injection(fieldPath: string, index: number): string {
  const targets = ['ValidatingWebhookConfiguration', 'MutatingWebhookConfiguration', 'CustomResourceDefinition'].map(kind => `  - select:
      kind: ${kind}
${kind === 'CustomResourceDefinition' ? '      name: boats.sea.example.org\n' : ''}    fieldPaths:
    - .metadata.annotations.[cert-manager.io/inject-ca-from]
    options:
      delimiter: '/'
      index: ${index}
      create: true
`).join('');
  return `- source:
    kind: Certificate
    group: cert-manager.io
    version: v1
    name: serving-cert
    fieldPath: ${fieldPath}
  targets:
${targets}`;
}
