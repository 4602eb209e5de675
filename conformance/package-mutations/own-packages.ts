/** A digest of an image. */
export const DIGEST = `sha256:${'0123456789abcdef'.repeat(4)}`;

/** All that a manifest can say, on few files. */
export const SHOP: { readonly [path: string]: string } = {
  'manifest.yaml': `apiVersion: manifests.package-operator.run/v1alpha1
kind: PackageManifest
metadata:
  name: shop
spec:
  scopes:
  - Cluster
  - Namespaced
  phases:
  - name: setup
  - name: deploy
  availabilityProbes:
  - probes:
    - condition:
        type: Available
        status: "True"
    - fieldsEqual:
        fieldA: .status.updatedReplicas
        fieldB: .status.replicas
    - cel:
        rule: self.metadata.name != ""
        message: has no name
    selector:
      kind:
        group: apps
        kind: Deployment
      selector:
        matchLabels:
          app: shop
  config:
    openAPIV3Schema:
      type: object
      required:
      - image
      properties:
        image:
          type: string
          minLength: 1
        replicas:
          type: integer
          minimum: 0
          default: 2
        tags:
          type: array
          default: []
          items:
            type: string
            pattern: ^[a-z]*$
        options:
          type: object
          default: {}
          properties:
            debug:
              type: boolean
              default: false
  images:
  - name: web
    image: quay.io/example/web:1.0
  - name: tools
    image: docker.io/library/tools:2
  filter:
    conditions:
    - name: enabled
      expression: has(config.image)
    - name: managed
      expression: has(environment.openShift)
    paths:
    - glob: extra/**
      expression: cond.managed
  constraints:
  - platform:
    - Kubernetes
  - platformVersion:
      name: Kubernetes
      range: ">=1.20"
test:
  template:
  - name: cluster
    context:
      package:
        metadata:
          name: my-shop
      config:
        image: quay.io/example/shop:1
        tags:
        - a
        - b
      environment:
        kubernetes:
          version: v1.30.0
  - name: namespaced
    context:
      package:
        metadata:
          name: my-shop
          namespace: market
          labels:
            team: one
        image: quay.io/example/package:1
      config:
        image: quay.io/example/shop:2
        replicas: 0
        options:
          debug: true
      environment:
        kubernetes:
          version: v1.31.0
        openShift:
          version: v4.15.0
`,
  'manifest.lock.yaml': `apiVersion: manifests.package-operator.run/v1alpha1
kind: PackageManifestLock
metadata:
  creationTimestamp: "2026-01-01T00:00:00Z"
spec:
  images:
  - digest: ${DIGEST}
    image: quay.io/example/web:1.0
    name: web
  - digest: ${DIGEST}
    image: docker.io/library/tools:2
    name: tools
`,
  '_helpers.gotmpl': `{{- define "labels" -}}
app: shop
debug: {{ .config.options.debug | quote }}
{{- end }}
`,
  'deployment.yaml.gotmpl': `apiVersion: apps/v1
kind: Deployment
metadata:
  name: {{ .package.metadata.name }}
  annotations:
    package-operator.run/phase: deploy
    package-operator.run/condition-map: |
      Available => example.com/Available
  labels:
    {{- include "labels" . | nindent 4 }}
spec:
  replicas: {{ .config.replicas }}
  template:
    spec:
      containers:
      - name: web
        image: {{ index .images "web" | quote }}
        {{- if .config.options.debug }}
        args: ["--debug"]
        {{- end }}
        env:
        {{- range $index, $tag := .config.tags }}
        - name: TAG_{{ $index }}
          value: {{ $tag | quote }}
        {{- else }}
        - name: NO_TAGS
          value: "true"
        {{- end }}
`,
  'settings.yaml': `apiVersion: v1
kind: ConfigMap
metadata:
  name: settings
  labels:
    app: shop
  annotations:
    package-operator.run/phase: setup
    package-operator.run/collision-protection: IfNoController
data:
  text: |
    first line
    second: line
  flag: "yes"
---
apiVersion: v1
kind: ConfigMap
metadata:
  name: managed-settings
  annotations:
    package-operator.run/phase: setup
    package-operator.run/condition: cond.managed
data:
  number: "1"
`,
  'extra/role.yaml': `apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata:
  name: reader
  annotations:
    package-operator.run/phase: setup
rules:
- apiGroups: [""]
  resources: [pods]
  verbs: [get, list]
`,
  'README.md': '# Shop\n',
};
