import { Files, ProjectOptions } from './scaffold-parts';

/** config/webhook and config/certmanager. */
export function webhooks({ crdVersion = 'v1' }: ProjectOptions, { variables }: { readonly variables: boolean }): Files {
  const [service, namespace] = variables ? ['$(SERVICE_NAME)', '$(SERVICE_NAMESPACE)'] : ['SERVICE_NAME', 'SERVICE_NAMESPACE'];
  const configuration = (type: string, prefix: string): string => `apiVersion: admissionregistration.k8s.io/${crdVersion}
kind: ${type}WebhookConfiguration
metadata:
  name: ${type.toLowerCase()}-webhook-configuration
webhooks:
- admissionReviewVersions:
  - v1
  clientConfig:
    service:
      name: webhook-service
      namespace: system
      path: /${prefix}-sea-example-org-v1-boat
  failurePolicy: Fail
  name: ${prefix}boat.kb.io
  rules:
  - apiGroups: [sea.example.org]
    apiVersions: [v1]
    operations: [CREATE, UPDATE]
    resources: [boats]
  sideEffects: None
`;
  return {
    'config/webhook/kustomization.yaml': 'resources:\n- manifests.yaml\n- service.yaml\n\nconfigurations:\n- kustomizeconfig.yaml\n',
    'config/webhook/manifests.yaml': `---\n${configuration('Mutating', 'mutate')}---\n${configuration('Validating', 'validate')}`,
    'config/webhook/service.yaml': `apiVersion: v1
kind: Service
metadata:
  name: webhook-service
  namespace: system
spec:
  ports:
  - port: 443
    protocol: TCP
    targetPort: 9443
  selector:
    control-plane: controller-manager
`,
    'config/webhook/kustomizeconfig.yaml': `# the following config is for teaching kustomize where to look at when substituting nameReference.
nameReference:
- kind: Service
  version: v1
  fieldSpecs:
  - kind: MutatingWebhookConfiguration
    group: admissionregistration.k8s.io
    path: webhooks/clientConfig/service/name
  - kind: ValidatingWebhookConfiguration
    group: admissionregistration.k8s.io
    path: webhooks/clientConfig/service/name

namespace:
- kind: MutatingWebhookConfiguration
  group: admissionregistration.k8s.io
  path: webhooks/clientConfig/service/namespace
  create: true
- kind: ValidatingWebhookConfiguration
  group: admissionregistration.k8s.io
  path: webhooks/clientConfig/service/namespace
  create: true

${variables ? 'varReference:\n- path: metadata/annotations\n' : ''}`,
    'config/certmanager/kustomization.yaml': 'resources:\n- certificate.yaml\n\nconfigurations:\n- kustomizeconfig.yaml\n',
    'config/certmanager/certificate.yaml': `apiVersion: cert-manager.io/v1
kind: Issuer
metadata:
  name: selfsigned-issuer
  namespace: system
spec:
  selfSigned: {}
---
apiVersion: cert-manager.io/v1
kind: Certificate
metadata:
  name: serving-cert  # this name should match the one appeared in kustomizeconfig.yaml
  namespace: system
spec:
  dnsNames:
  - ${service}.${namespace}.svc
  - ${service}.${namespace}.svc.cluster.local
  issuerRef:
    kind: Issuer
    name: selfsigned-issuer
  secretName: webhook-server-cert
`,
    'config/certmanager/kustomizeconfig.yaml': `nameReference:
- kind: Issuer
  group: cert-manager.io
  fieldSpecs:
  - kind: Certificate
    group: cert-manager.io
    path: spec/issuerRef/name
${variables ? `
varReference:
- kind: Certificate
  group: cert-manager.io
  path: spec/commonName
- kind: Certificate
  group: cert-manager.io
  path: spec/dnsNames
` : ''}`,
    'config/default/manager_webhook_patch.yaml': `apiVersion: apps/v1
kind: Deployment
metadata:
  name: controller-manager
  namespace: system
spec:
  template:
    spec:
      containers:
      - name: manager
        ports:
        - containerPort: 9443
          name: webhook-server
          protocol: TCP
        volumeMounts:
        - mountPath: /tmp/k8s-webhook-server/serving-certs
          name: cert
          readOnly: true
      volumes:
      - name: cert
        secret:
          defaultMode: 420
          secretName: webhook-server-cert
`,
  };
}

/** config/crd/kustomization.yaml, with patches for a conversion webhook. */
export function crdKustomization({ crdVersion = 'v1' }: ProjectOptions, { conversion, variables }: { readonly conversion: boolean; readonly variables: boolean }): Files {
  const name = 'boats.sea.example.org';
  const client = crdVersion === 'v1'
    ? 'webhook:\n      clientConfig:\n        service:\n          namespace: system\n          name: webhook-service\n          path: /convert\n      conversionReviewVersions:\n      - v1\n'
    : 'webhookClientConfig:\n      caBundle: Cg==\n      service:\n        namespace: system\n        name: webhook-service\n        path: /convert\n';
  const path = crdVersion === 'v1' ? 'spec/conversion/webhook/clientConfig/service' : 'spec/conversion/webhookClientConfig/service';
  return {
    'config/crd/kustomization.yaml': `resources:
- bases/sea.example.org_boats.yaml
- bases/sea.example.org_harbors.yaml
# +kubebuilder:scaffold:crdkustomizeresource

${conversion ? `${variables ? 'patchesStrategicMerge:\n- patches/webhook_in_boats.yaml\n- patches/cainjection_in_boats.yaml' : 'patches:\n- path: patches/webhook_in_boats.yaml'}\n` : 'patches: []\n'}
configurations:
- kustomizeconfig.yaml
`,
    'config/crd/patches/webhook_in_boats.yaml': `apiVersion: apiextensions.k8s.io/${crdVersion}\nkind: CustomResourceDefinition\nmetadata:\n  name: ${name}\nspec:\n  conversion:\n    strategy: Webhook\n    ${client}`,
    'config/crd/patches/cainjection_in_boats.yaml': `apiVersion: apiextensions.k8s.io/${crdVersion}
kind: CustomResourceDefinition
metadata:
  annotations:
    cert-manager.io/inject-ca-from: $(CERTIFICATE_NAMESPACE)/$(CERTIFICATE_NAME)
  name: ${name}
`,
    'config/crd/kustomizeconfig.yaml': `nameReference:
- kind: Service
  version: v1
  fieldSpecs:
  - kind: CustomResourceDefinition
    version: ${crdVersion}
    group: apiextensions.k8s.io
    path: ${path}/name

namespace:
- kind: CustomResourceDefinition
  version: ${crdVersion}
  group: apiextensions.k8s.io
  path: ${path}/namespace
  create: false

${variables ? 'varReference:\n- path: metadata/annotations\n' : ''}`,
  };
}

/** config/prometheus. */
export function prometheus(): Files {
  return {
    'config/prometheus/kustomization.yaml': 'resources:\n- monitor.yaml\n',
    'config/prometheus/monitor.yaml': `apiVersion: monitoring.coreos.com/v1
kind: ServiceMonitor
metadata:
  labels:
    control-plane: controller-manager
  name: controller-manager-metrics-monitor
  namespace: system
spec:
  endpoints:
    - path: /metrics
      port: https
      scheme: https
      bearerTokenFile: /var/run/secrets/kubernetes.io/serviceaccount/token
      tlsConfig:
        insecureSkipVerify: true
  selector:
    matchLabels:
      control-plane: controller-manager
`,
  };
}
