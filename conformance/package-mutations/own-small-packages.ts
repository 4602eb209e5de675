import { DIGEST } from './own-packages';

const PART_MANIFEST = `apiVersion: manifests.package-operator.run/v1alpha1
kind: PackageManifest
metadata:
  name: part
spec:
  scopes:
  - Namespaced
  phases:
  - name: deploy
  images:
  - name: part
    image: quay.io/example/part:1
  config:
    openAPIV3Schema:
      type: object
      properties:
        text:
          type: string
          default: hello
  filter:
    conditions:
    - name: long
      expression: size(config.text) > 5
test:
  template:
  - name: defaults
    context:
      package:
        metadata:
          name: part
          namespace: ns
  - name: long
    context:
      package:
        metadata:
          name: part
          namespace: ns
      config:
        text: a long text
`;

/** A package with components. */
export const PARTS: { readonly [path: string]: string } = {
  'manifest.yaml': `apiVersion: manifests.package-operator.run/v1alpha1
kind: PackageManifest
metadata:
  name: parts
spec:
  scopes:
  - Cluster
  phases:
  - name: packages
  - name: deploy
  components: {}
test:
  template:
  - name: one
    context:
      package:
        metadata:
          name: parts
        image: quay.io/example/parts:1
`,
  'packages.yaml.gotmpl': `{{- range list "left" "right" }}
---
apiVersion: package-operator.run/v1alpha1
kind: ClusterPackage
metadata:
  name: {{ $.package.metadata.name }}-{{ . }}
  annotations:
    package-operator.run/phase: packages
spec:
  image: {{ $.package.image }}
  component: {{ . }}
{{- end }}
`,
  'components/left/manifest.yaml': PART_MANIFEST,
  'components/left/manifest.lock.yaml': `apiVersion: manifests.package-operator.run/v1alpha1
kind: PackageManifestLock
spec:
  images:
  - name: part
    image: quay.io/example/part:1
    digest: ${DIGEST}
`,
  'components/left/text.yaml.gotmpl': `apiVersion: v1
kind: ConfigMap
metadata:
  name: text
  namespace: {{ .package.metadata.namespace }}
  annotations:
    package-operator.run/phase: deploy
data:
  text: {{ .config.text | quote }}
  image: {{ .images.part }}
  long: {{ cel "cond.long" | quote }}
`,
  'components/left/long.yaml': `apiVersion: v1
kind: ConfigMap
metadata:
  name: long
  annotations:
    package-operator.run/phase: deploy
    package-operator.run/condition: cond.long
`,
  'components/right/manifest.yaml': `apiVersion: manifests.package-operator.run/v1alpha1
kind: PackageManifest
metadata:
  name: right
spec:
  scopes:
  - Cluster
  phases:
  - name: deploy
`,
  'components/right/service.yaml': `apiVersion: v1
kind: Service
metadata:
  name: right
  annotations:
    package-operator.run/phase: deploy
spec:
  ports:
  - port: 80
`,
};

/** The least that a package can be, without test cases. */
export const PLAIN: { readonly [path: string]: string } = {
  'manifest.yml': `apiVersion: manifests.package-operator.run/v1alpha1
kind: PackageManifest
metadata: {name: plain}
spec:
  scopes: [Cluster]
  phases: [{name: deploy}]
`,
  'a.yaml': `apiVersion: v1
kind: Namespace
metadata:
  name: a
  labels: {app: plain}
  annotations: {package-operator.run/phase: deploy}
`,
  'b.yml': `apiVersion: v1
kind: Secret
metadata:
  name: b
  namespace: a
  annotations: {package-operator.run/phase: deploy}
stringData:
  key: |-
    text
`,
};
