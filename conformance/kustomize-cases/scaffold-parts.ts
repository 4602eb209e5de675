/** The files of a project that every generation of kubebuilder has, in the form of the newest. */
export interface ProjectOptions {
  readonly name: string;
  /** v1 or v1beta1. */
  readonly crdVersion?: string;
  readonly labels?: boolean;
}

/** Path to text. */
export type Files = { [path: string]: string };

/** config/crd/bases, with two kinds. */
export function crds({ crdVersion = 'v1' }: ProjectOptions): Files {
  return Object.fromEntries(['boat', 'harbor'].map(singular => [`config/crd/bases/sea.example.org_${singular}s.yaml`, `---
apiVersion: apiextensions.k8s.io/${crdVersion}
kind: CustomResourceDefinition
metadata:
  annotations:
    controller-gen.kubebuilder.io/version: v0.16.1
  creationTimestamp: null
  name: ${singular}s.sea.example.org
spec:
  group: sea.example.org
  names:
    kind: ${singular[0]!.toUpperCase()}${singular.slice(1)}
    listKind: ${singular[0]!.toUpperCase()}${singular.slice(1)}List
    plural: ${singular}s
    singular: ${singular}
  scope: Namespaced
  ${crdVersion === 'v1' ? '' : 'validation: {openAPIV3Schema: {type: object}}\n  version: v1\n  '}versions:
  - name: v1
    ${crdVersion === 'v1' ? 'schema: {openAPIV3Schema: {type: object, properties: {spec: {type: object, properties: {image: {type: string}}}}}}\n    ' : ''}served: true
    storage: true
status:
  acceptedNames:
    kind: ""
    plural: ""
  conditions: []
  storedVersions: []
`]));
}

/** config/rbac. */
export function rbac({ name, labels = true }: ProjectOptions, more: readonly string[] = []): Files {
  const marks = labels ? `\n  labels:\n    app.kubernetes.io/name: ${name}\n    app.kubernetes.io/managed-by: kustomize` : '';
  const binding = (kind: string, bindingName: string, role: string, account = 'controller-manager'): string => `apiVersion: rbac.authorization.k8s.io/v1
kind: ${kind}Binding
metadata:${marks}
  name: ${bindingName}
roleRef:
  apiGroup: rbac.authorization.k8s.io
  kind: ${kind}
  name: ${role}
subjects:
- kind: ServiceAccount
  name: ${account}
  namespace: system
`;
  return {
    'config/rbac/kustomization.yaml': `resources:
# All RBAC will be applied under this service account in the deployment namespace.
- service_account.yaml
- role.yaml
- role_binding.yaml
- leader_election_role.yaml
- leader_election_role_binding.yaml
${more.map(file => `- ${file}\n`).join('')}- boat_editor_role.yaml
`,
    'config/rbac/service_account.yaml': `apiVersion: v1\nkind: ServiceAccount\nmetadata:${marks}\n  name: controller-manager\n  namespace: system\n`,
    'config/rbac/role.yaml': `---
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata:
  creationTimestamp: null
  name: manager-role
rules:
- apiGroups:
  - sea.example.org
  resources:
  - boats
  - harbors
  verbs:
  - create
  - get
`,
    'config/rbac/role_binding.yaml': binding('ClusterRole', 'manager-rolebinding', 'manager-role'),
    'config/rbac/leader_election_role.yaml': `# permissions to do leader election.
apiVersion: rbac.authorization.k8s.io/v1
kind: Role
metadata:${marks}
  name: leader-election-role
rules:
- apiGroups: [""]
  resources: [configmaps]
  verbs: [get, list]
`,
    'config/rbac/leader_election_role_binding.yaml': binding('Role', 'leader-election-rolebinding', 'leader-election-role'),
    'config/rbac/boat_editor_role.yaml': `apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata:${marks}
  name: boat-editor-role
rules:
- apiGroups: [sea.example.org]
  resources: [boats]
  verbs: ['*']
`,
    'config/rbac/auth_proxy_service.yaml': `apiVersion: v1
kind: Service
metadata:
  labels:
    control-plane: controller-manager
  name: controller-manager-metrics-service
  namespace: system
spec:
  ports:
  - name: https
    port: 8443
    protocol: TCP
    targetPort: https
  selector:
    control-plane: controller-manager
`,
    'config/rbac/auth_proxy_role.yaml': `apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata: {name: proxy-role}
rules:
- {apiGroups: [authentication.k8s.io], resources: [tokenreviews], verbs: [create]}
`,
    'config/rbac/auth_proxy_role_binding.yaml': binding('ClusterRole', 'proxy-rolebinding', 'proxy-role'),
    'config/rbac/auth_proxy_client_clusterrole.yaml': `apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata: {name: metrics-reader}
rules:
- nonResourceURLs: ["/metrics"]
  verbs: [get]
`,
  };
}

/** config/manager. */
export function manager({ name }: ProjectOptions, { kustomization = 'resources:\n- manager.yaml\n', volumes = false } = {}): Files {
  return {
    'config/manager/kustomization.yaml': kustomization,
    'config/manager/manager.yaml': `apiVersion: v1
kind: Namespace
metadata:
  labels:
    control-plane: controller-manager
    app.kubernetes.io/name: ${name}
  name: system
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: controller-manager
  namespace: system
  labels:
    control-plane: controller-manager
spec:
  selector:
    matchLabels:
      control-plane: controller-manager
  replicas: 1
  template:
    metadata:
      annotations:
        kubectl.kubernetes.io/default-container: manager
      labels:
        control-plane: controller-manager
    spec:
      securityContext:
        runAsNonRoot: true
        seccompProfile:
          type: RuntimeDefault
      containers:
      - command:
        - /manager
        args:
        - --leader-elect
        - --health-probe-bind-address=:8081
        image: controller:latest
        name: manager
${volumes ? '        ports: []\n' : ''}        securityContext:
          allowPrivilegeEscalation: false
          capabilities:
            drop:
            - "ALL"
        livenessProbe:
          httpGet:
            path: /healthz
            port: 8081
          initialDelaySeconds: 15
        resources:
          limits:
            cpu: 500m
            memory: 128Mi
${volumes ? '        volumeMounts: []\n      volumes: []\n' : ''}      serviceAccountName: controller-manager
      terminationGracePeriodSeconds: 10
`,
  };
}
