import { KustomizeCase } from './kustomize-case';
import { Files, ProjectOptions, crds, manager, rbac } from './scaffold-parts';
import { v4 } from './scaffold-v4';
import { crdKustomization, prometheus, webhooks } from './scaffold-webhooks';

/** Projects as the generations of kubebuilder and operator-sdk make them, with and without what is commented out at first. */
export function scaffoldCases(): KustomizeCase[] {
  const folder = 'config/default';
  return [
    ...[false, true].flatMap(webhook => [false, true].map(monitored => ({
      name: `kubebuilder v4${webhook ? ' with webhooks' : ''}${monitored ? ' with metrics and policies' : ''}`, folder, files: v4({ name: 'boat-operator' }, webhook, monitored),
    }))),
    ...[false, true].flatMap(webhook => [false, true].map(configured => ({
      name: `kubebuilder v3${webhook ? ' with webhooks' : ''}${configured ? ' with a configuration file' : ''}`, folder, files: v3({ name: 'boat' }, webhook, configured),
    }))),
    ...[false, true].map(webhook => ({
      name: `kubebuilder v2${webhook ? ' with webhooks' : ''}`, folder, files: v2({ name: 'old', crdVersion: 'v1beta1', labels: false }, webhook),
    })),
    { name: 'operator-sdk for ansible', folder, files: operatorSdk('ansible') },
    { name: 'operator-sdk for helm', folder, files: operatorSdk('helm') },
    ...['config/crd', 'config/manager', 'config/rbac', 'config/webhook', 'config/certmanager'].map(part => ({
      name: `kubebuilder v3: ${part} alone`, folder: part, files: v3({ name: 'boat' }, true, false),
    })),
    { name: 'operator-sdk: scorecard', folder: 'config/scorecard', files: scorecard() },
    { name: 'operator-sdk: manifests of a bundle', folder: 'config/manifests', files: { ...operatorSdk('helm'), ...bundleManifests() } },
    { name: 'an overlay of kubebuilder v4', folder: 'config/overlay', files: { ...v4({ name: 'boat-operator' }, true, true), ...overlay() } },
  ];
}

const AUTH_PROXY = ['auth_proxy_service.yaml', 'auth_proxy_role.yaml', 'auth_proxy_role_binding.yaml', 'auth_proxy_client_clusterrole.yaml'];

function v3(options: ProjectOptions, webhook: boolean, configured: boolean): Files {
  const maps = 'generatorOptions:\n  disableNameSuffixHash: true\n\nconfigMapGenerator:\n- files:\n  - controller_manager_config.yaml\n  name: manager-config\n';
  return {
    ...crds(options),
    ...crdKustomization(options, { conversion: webhook, variables: true }),
    ...rbac(options, AUTH_PROXY),
    ...prometheus(),
    ...manager(options, { kustomization: `resources:\n- manager.yaml\n\n${configured ? maps : ''}apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\nimages:\n- name: controller\n  newName: quay.io/example/boat\n  newTag: v1\n` }),
    'config/manager/controller_manager_config.yaml': 'apiVersion: controller-runtime.sigs.k8s.io/v1alpha1\nkind: ControllerManagerConfig\nhealth:\n  healthProbeBindAddress: :8081\n',
    ...webhooks(options, { variables: true }),
    'config/default/manager_auth_proxy_patch.yaml': `# This patch inject a sidecar container which is a HTTP proxy for the controller manager
apiVersion: apps/v1
kind: Deployment
metadata:
  name: controller-manager
  namespace: system
spec:
  template:
    spec:
      containers:
      - name: kube-rbac-proxy
        image: gcr.io/kubebuilder/kube-rbac-proxy:v0.13.1
        args:
        - "--secure-listen-address=0.0.0.0:8443"
        - "--v=0"
        ports:
        - containerPort: 8443
          protocol: TCP
          name: https
      - name: manager
        args:
        - "--health-probe-bind-address=:8081"
        - "--metrics-bind-address=127.0.0.1:8080"
        - "--leader-elect"
`,
    'config/default/manager_config_patch.yaml': `apiVersion: apps/v1
kind: Deployment
metadata:
  name: controller-manager
  namespace: system
spec:
  template:
    spec:
      containers:
      - name: manager
        args:
        - "--config=controller_manager_config.yaml"
        volumeMounts:
        - name: manager-config
          mountPath: /controller_manager_config.yaml
          subPath: controller_manager_config.yaml
      volumes:
      - name: manager-config
        configMap:
          name: manager-config
`,
    'config/default/webhookcainjection_patch.yaml': caInjection('v1'),
    'config/default/kustomization.yaml': `namespace: boat-system
namePrefix: boat-
bases:
- ../crd
- ../rbac
- ../manager
${webhook ? '- ../webhook\n- ../certmanager\n' : ''}${configured ? '- ../prometheus\n' : ''}
patchesStrategicMerge:
- manager_auth_proxy_patch.yaml
${configured ? '- manager_config_patch.yaml\n' : ''}${webhook ? `- manager_webhook_patch.yaml\n- webhookcainjection_patch.yaml\n${variables('cert-manager.io', 'v1')}` : ''}`,
  };
}

function caInjection(version: string): string {
  return ['Mutating', 'Validating'].map(type => `apiVersion: admissionregistration.k8s.io/${version}
kind: ${type}WebhookConfiguration
metadata:
  name: ${type.toLowerCase()}-webhook-configuration
  annotations:
    cert-manager.io/inject-ca-from: $(CERTIFICATE_NAMESPACE)/$(CERTIFICATE_NAME)
`).join('---\n');
}

function variables(group: string, version: string): string {
  return `
vars:
- name: CERTIFICATE_NAMESPACE # namespace of the certificate CR
  objref:
    kind: Certificate
    group: ${group}
    version: ${version}
    name: serving-cert # this name should match the one in certificate.yaml
  fieldref:
    fieldpath: metadata.namespace
- name: CERTIFICATE_NAME
  objref:
    kind: Certificate
    group: ${group}
    version: ${version}
    name: serving-cert
- name: SERVICE_NAMESPACE # namespace of the service
  objref:
    kind: Service
    version: v1
    name: webhook-service
  fieldref:
    fieldpath: metadata.namespace
- name: SERVICE_NAME
  objref:
    kind: Service
    version: v1
    name: webhook-service
`;
}

function v2(options: ProjectOptions, webhook: boolean): Files {
  const files = v3(options, webhook, false);
  return {
    ...files,
    'config/manager/kustomization.yaml': 'resources:\n- manager.yaml\n',
    'config/default/webhookcainjection_patch.yaml': caInjection('v1beta1'),
    'config/default/manager_auth_proxy_patch.yaml': files['config/default/manager_auth_proxy_patch.yaml']!.replace('gcr.io/kubebuilder/kube-rbac-proxy:v0.13.1', 'gcr.io/kubebuilder/kube-rbac-proxy:v0.5.0'),
    'config/default/kustomization.yaml': `${files['config/default/kustomization.yaml']!.replace('boat-system', 'old-system').replace('namePrefix: boat-', 'namePrefix: old-')}\ncommonLabels:\n  someName: someValue\n`,
  };
}

function operatorSdk(plugin: 'ansible' | 'helm'): Files {
  const options = { name: 'sdk', labels: false };
  const kustomization = v3(options, false, false)['config/default/kustomization.yaml']!;
  return {
    ...v3(options, false, false),
    'config/crd/kustomization.yaml': 'resources:\n- bases/sea.example.org_boats.yaml\n- bases/sea.example.org_harbors.yaml\n# +kubebuilder:scaffold:crdkustomizeresource\n',
    'config/default/kustomization.yaml': kustomization.replace('bases:', 'resources:').replace(/patchesStrategicMerge:\n- (.*)\n/, 'patches:\n- path: $1\n- path: manager_env_patch.yaml\n'),
    'config/default/manager_env_patch.yaml': `apiVersion: apps/v1
kind: Deployment
metadata: {name: controller-manager, namespace: system}
spec:
  template:
    spec:
      containers:
      - name: manager
        env:
        - name: ${plugin === 'ansible' ? 'ANSIBLE_GATHERING' : 'WATCHES_FILE'}
          value: explicit
`,
    'config/testing/kustomization.yaml': 'namespace: osdk-test\nnamePrefix: osdk-\nresources: [../crd, ../rbac, ../manager]\nimages:\n- name: testing\n  newName: testing-operator\npatches:\n- path: pull_policy.yaml\n',
    'config/testing/pull_policy.yaml': 'apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: controller-manager, namespace: system}\nspec: {template: {spec: {containers: [{name: manager, imagePullPolicy: Always}]}}}\n',
  };
}

function scorecard(): Files {
  const operation = (name: string): string => `- op: add\n  path: /stages/0/tests/-\n  value:\n    entrypoint: [scorecard-test, ${name}]\n    image: quay.io/operator-framework/scorecard-test:v1.30.0\n    labels:\n      suite: olm\n      test: ${name}\n`;
  return {
    'config/scorecard/bases/config.yaml': 'apiVersion: scorecard.operatorframework.io/v1alpha3\nkind: Configuration\nmetadata:\n  name: config\nstages:\n- parallel: true\n  tests: []\n',
    'config/scorecard/patches/basic.config.yaml': operation('basic-check-spec'),
    'config/scorecard/patches/olm.config.yaml': operation('olm-bundle-validation') + operation('olm-crds-have-validation'),
    'config/scorecard/kustomization.yaml': `resources:
- bases/config.yaml
patchesJson6902:
- path: patches/basic.config.yaml
  target: {group: scorecard.operatorframework.io, version: v1alpha3, kind: Configuration, name: config}
- path: patches/olm.config.yaml
  target: {group: scorecard.operatorframework.io, version: v1alpha3, kind: Configuration, name: config}
`,
  };
}

function bundleManifests(): Files {
  return {
    ...scorecard(),
    'config/samples/kustomization.yaml': 'resources:\n- sea_v1_boat.yaml\n# +kubebuilder:scaffold:manifestskustomizesamples\n',
    'config/samples/sea_v1_boat.yaml': 'apiVersion: sea.example.org/v1\nkind: Boat\nmetadata:\n  name: boat-sample\nspec:\n  # TODO(user): Add fields here\n',
    'config/manifests/bases/sdk.clusterserviceversion.yaml': 'apiVersion: operators.coreos.com/v1alpha1\nkind: ClusterServiceVersion\nmetadata:\n  annotations:\n    alm-examples: \'[]\'\n  name: sdk.v0.0.0\n  namespace: placeholder\nspec:\n  displayName: Sdk\n  install:\n    spec:\n      deployments: null\n    strategy: ""\n',
    'config/manifests/kustomization.yaml': `resources:
- bases/sdk.clusterserviceversion.yaml
- ../default
- ../samples
- ../scorecard
patches:
- target:
    group: apps
    version: v1
    kind: Deployment
    name: controller-manager
    namespace: system
  patch: |-
    - op: remove
      path: /spec/template/spec/containers/1/ports
`,
  };
}

function overlay(): Files {
  return {
    'config/overlay/kustomization.yaml': `resources: [../default]
namespace: production
nameSuffix: -prod
images: [{name: example.org/boat-operator, newTag: v9}]
replicas: [{name: controller-manager, count: 2}]
labels: [{pairs: {environment: production}, includeTemplates: true}]
components: [../component]
`,
    'config/component/kustomization.yaml': `apiVersion: kustomize.config.k8s.io/v1alpha1
kind: Component
patches:
- patch: |-
    apiVersion: apps/v1
    kind: Deployment
    metadata: {name: controller-manager, namespace: system}
    spec: {template: {spec: {tolerations: [{operator: Exists}], containers: [{name: manager, env: [{name: LEVEL, value: info}]}]}}}
secretGenerator:
- name: token
  literals: [token=abc]
`,
  };
}
