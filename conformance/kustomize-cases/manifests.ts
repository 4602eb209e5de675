import { MORE_MANIFESTS } from './more-manifests';

/** Manifests that the small cases are made of. */
export const MANIFESTS: { readonly [file: string]: string } = {
  'deployment.yaml': `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  labels:
    app: web
spec:
  replicas: 1
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      serviceAccountName: runner
      priorityClassName: urgent
      imagePullSecrets:
      - name: pull
      initContainers:
      - name: prepare
        image: example.org/tools/prepare:1.0
      containers:
      - name: main
        image: example.org/web:1.0@sha256:1111111111111111111111111111111111111111111111111111111111111111
        args: [--listen=:8080, '--peer=$(PEER).svc', '--dollar=$$(PEER)', --open=$(]
        env:
        - name: FIRST
          value: "1"
        - name: FROM_MAP
          valueFrom:
            configMapKeyRef: {name: settings, key: color}
        - name: FROM_SECRET
          valueFrom:
            secretKeyRef: {name: access, key: password}
        envFrom:
        - configMapRef: {name: settings}
        ports:
        - containerPort: 8080
          name: http
          protocol: TCP
        - containerPort: 8080
          name: http-udp
          protocol: UDP
        volumeMounts:
        - mountPath: /data
          name: data
      - name: side
        image: side
      volumes:
      - name: data
        persistentVolumeClaim: {claimName: disk}
      - name: config
        configMap: {name: settings}
      - name: all
        projected:
          sources:
          - secret: {name: access}
          - configMap: {name: settings}
      affinity:
        podAntiAffinity:
          requiredDuringSchedulingIgnoredDuringExecution:
          - topologyKey: zone
            labelSelector:
              matchLabels: {app: web}
      topologySpreadConstraints:
      - topologyKey: zone
        whenUnsatisfiable: DoNotSchedule
        maxSkew: 1
`,
  'service.yaml': `apiVersion: v1
kind: Service
metadata:
  name: web
  annotations:
    example.org/note: hello
spec:
  selector:
    app: web
  ports:
  - port: 80
    targetPort: 8080
    protocol: TCP
  - port: 80
    targetPort: 8081
    protocol: UDP
`,
  'config.yaml': `apiVersion: v1
kind: ConfigMap
metadata:
  name: settings
data:
  color: blue
  text: |
    first line
    second line
---
apiVersion: v1
kind: Secret
metadata:
  name: access
stringData:
  password: secret
`,
  'rbac.yaml': `apiVersion: v1
kind: ServiceAccount
metadata:
  name: runner
imagePullSecrets:
- name: access
secrets:
- name: one
- name: two
---
apiVersion: rbac.authorization.k8s.io/v1
kind: Role
metadata:
  name: work
rules:
- apiGroups: [""]
  resources: [configmaps]
  resourceNames: [settings, other]
  verbs: [get]
---
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata:
  name: work
rules:
- apiGroups: [example.org]
  resources: ['*']
  verbs: ['*']
---
apiVersion: rbac.authorization.k8s.io/v1
kind: RoleBinding
metadata:
  name: work
roleRef:
  apiGroup: rbac.authorization.k8s.io
  kind: Role
  name: work
subjects:
- kind: ServiceAccount
  name: runner
- kind: ServiceAccount
  name: default
- kind: User
  name: somebody
---
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRoleBinding
metadata:
  name: work
roleRef:
  apiGroup: rbac.authorization.k8s.io
  kind: ClusterRole
  name: work
subjects:
- kind: ServiceAccount
  name: runner
  namespace: system
- kind: ServiceAccount
  name: default
  namespace: system
`,
  ...MORE_MANIFESTS,
};

/** A kustomization of all manifests, with more fields. */
export function ofAll(fields: string): string {
  return `resources:\n${Object.keys(MANIFESTS).filter(file => file !== 'nulls.yaml').map(file => `- ${file}\n`).join('')}${fields}`;
}
