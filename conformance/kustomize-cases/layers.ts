import { MANIFESTS } from './manifests';

/** Kustomizations over one another; `base` has all manifests. */
export const LAYERS: { readonly [name: string]: { readonly [path: string]: string } } = {
  'two layers of names': {
    'middle/kustomization.yaml': 'resources: [../base]\nnamePrefix: mid-\nnamespace: mid\n',
    'top/kustomization.yaml': 'resources: [../middle]\nnamePrefix: top-\nnamespace: top\nnameSuffix: -z\n',
  },
  'the same base twice': {
    'one/kustomization.yaml': 'resources: [../small]\nnamePrefix: one-\n',
    'two/kustomization.yaml': 'resources: [../small]\nnamePrefix: two-\n',
    'small/kustomization.yaml': 'resources: [all.yaml]\nconfigMapGenerator: [{name: settings, literals: [a=1]}]\n',
    'small/all.yaml': MANIFESTS['deployment.yaml'] + '---\n' + MANIFESTS['service.yaml'],
    'top/kustomization.yaml': 'resources: [../one, ../two]\nnameSuffix: -end\n',
  },
  'a component': {
    'part/kustomization.yaml': `apiVersion: kustomize.config.k8s.io/v1alpha1
kind: Component
resources: [extra.yaml]
namePrefix: c-
patches: [{path: patch.yaml}]
`,
    'part/extra.yaml': 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: extra}\n',
    'part/patch.yaml': 'apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web}\nspec: {replicas: 9}\n',
    'top/kustomization.yaml': 'resources: [../base]\ncomponents: [../part]\nnamespace: there\n',
  },
  'bases and other old names': {
    'top/kustomization.yml': 'bases: [../base]\nimageTags: [{name: side, newTag: old}]\nnamePrefix: my-\n',
  },
  'files of generators': {
    'top/kustomization.yaml': `configMapGenerator:
- {name: files, files: [app.properties, renamed=sub/app.conf]}
- {name: environment, envs: [app.env]}
- {name: old, env: app.env}
secretGenerator:
- {name: files, files: [app.properties], envs: [app.env]}
`,
    'top/app.properties': 'a=1\nb=<2>\n',
    'top/sub/app.conf': 'no line end',
    'top/app.env': '# comment\nONE=1\n  TWO=a=b\nEMPTY=\nNONE\n\nQUOTED="x"\n',
  },
  'a merge with the map of a base': {
    'lower/kustomization.yaml': 'configMapGenerator: [{name: made, literals: [a=1, b=2]}]\nnamePrefix: low-\nresources: [user.yaml]\n',
    'lower/user.yaml': 'apiVersion: v1\nkind: Pod\nmetadata: {name: user}\nspec: {containers: [{name: c, image: c, envFrom: [{configMapRef: {name: made}}]}]}\n',
    'top/kustomization.yaml': 'resources: [../lower]\nconfigMapGenerator: [{name: made, behavior: merge, literals: [b=3], options: {labels: {x: up}}}]\nnameSuffix: -up\n',
  },
  'a configuration': {
    'top/kustomization.yaml': `resources: [../base]
namePrefix: my-
namespace: there
commonLabels: {team: blue}
commonAnnotations: {note: x}
configurations: [kustomizeconfig.yaml]
images: [{name: side, newTag: v2}]
replicas: [{name: web, count: 2}]
vars:
- {name: SERVICE, objref: {kind: Service, version: v1, name: web}}
- {name: NAMESPACE, objref: {kind: Service, version: v1, name: web}, fieldref: {fieldPath: metadata.namespace}}
`,
    'top/kustomizeconfig.yaml': `nameReference:
- kind: Service
  version: v1
  fieldSpecs:
  - {kind: CustomResourceDefinition, version: v1, group: apiextensions.k8s.io, path: spec/conversion/webhook/clientConfig/service/name}
  - {kind: MutatingWebhookConfiguration, group: admissionregistration.k8s.io, path: webhooks/clientConfig/service/name}
  - {kind: Gadget, path: spec/webName}
- kind: Issuer
  group: cert-manager.io
  fieldSpecs:
  - {kind: Certificate, group: cert-manager.io, path: spec/issuerRef/name}
namespace:
- {kind: ValidatingWebhookConfiguration, group: admissionregistration.k8s.io, path: webhooks/clientConfig/service/namespace, create: true}
- {kind: Gadget, path: spec/home/namespace, create: true}
varReference:
- {path: metadata/annotations}
- {kind: Certificate, group: cert-manager.io, path: spec/dnsNames}
- {kind: Certificate, group: cert-manager.io, path: spec/commonName}
images:
- {kind: Gadget, path: "spec/items[]/image", create: true}
commonLabels:
- {kind: Gadget, path: spec/selector, create: true}
commonAnnotations:
- {kind: Gadget, path: spec/notes, create: true}
replicas:
- {kind: HorizontalPodAutoscaler, path: spec/minReplicas, create: true}
namePrefix:
- {kind: Gadget, path: spec/items/name}
`,
  },
  'definitions in OpenAPI': {
    'top/kustomization.yaml': 'resources: [../base]\nnamePrefix: my-\ncommonAnnotations: {note: x}\ncrds: [types.json]\n',
    'top/types.json': JSON.stringify({
      'example.org/v1.Gadget': {
        Schema: { properties: { apiVersion: {}, kind: {}, metadata: {}, spec: { $ref: 'example.org/v1.GadgetSpec' } } },
      },
      'example.org/v1.GadgetSpec': {
        Schema: {
          properties: {
            web: { 'x-kubernetes-object-ref-api-version': 'v1', 'x-kubernetes-object-ref-kind': 'Service', 'x-kubernetes-object-ref-name-key': 'serviceName' },
          },
        },
      },
    }),
  },
  'patches in files': {
    'top/kustomization.yaml': `resources: [../base, extra.yaml]
patches:
- path: patches/two.yaml
- path: patches/operations.json
  target: {kind: Service}
patchesStrategicMerge: [patches/old.yaml]
patchesJson6902:
- {path: patches/operations.yaml, target: {group: apps, version: v1, kind: StatefulSet, name: db}}
replacements:
- path: replacements.yaml
`,
    'top/extra.yaml': `apiVersion: v1
kind: List
items:
- {apiVersion: v1, kind: ConfigMap, metadata: {name: listed}}
- {apiVersion: v1, kind: ConfigMapList, items: [{apiVersion: v1, kind: ConfigMap, metadata: {name: inner}}]}
---
# nothing
---
apiVersion: v1
kind: ConfigMap
metadata: {name: last, namespace: default}
`,
    'top/patches/two.yaml': 'apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web}\nspec: {paused: true}\n---\napiVersion: v1\nkind: ConfigMap\nmetadata: {name: last}\ndata: {a: b}\n',
    'top/patches/operations.json': '[{"op": "add", "path": "/spec/type", "value": "NodePort"}]',
    'top/patches/old.yaml': 'apiVersion: v1\nkind: Secret\nmetadata: {name: access, labels: {x: null, y: z}}\nstringData: {password: other}\n',
    'top/patches/operations.yaml': '- op: replace\n  path: /spec/serviceName\n  value: other\n',
    'top/replacements.yaml': '- source: {kind: ConfigMap, name: settings, fieldPath: data.color}\n  targets: [{select: {kind: ConfigMap, name: last}, fieldPaths: [data.a]}]\n',
  },
  'lists with doubled and nameless items': {
    'odd/kustomization.yaml': 'resources: [odd.yaml]\n',
    'odd/odd.yaml': `apiVersion: v1
kind: Pod
metadata: {name: odd, finalizers: [a, b, a]}
spec:
  containers:
  - {name: c, image: one, env: [{name: A, value: "1"}, {name: B, value: "2"}, {name: A, value: "3"}], ports: [{containerPort: 1}, {containerPort: 1, protocol: UDP}, {containerPort: 2, name: x}]}
  hostAliases: []
  tolerations:
  -
  - {operator: Exists}
  volumes:
  - {name: v, emptyDir: {}}
`,
    'top/kustomization.yaml': 'resources: [../odd]\npatches: [{path: p.yaml}]\n',
    'top/p.yaml': 'apiVersion: v1\nkind: Pod\nmetadata: {name: odd, finalizers: [c, b]}\nspec: {containers: [{name: c, ports: [{containerPort: 2, name: y}]}], hostAliases: [{ip: "1", hostnames: [a]}]}\n',
  },
};
