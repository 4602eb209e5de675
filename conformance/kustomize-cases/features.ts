import { KustomizeCase } from './kustomize-case';
import { LAYERS } from './layers';
import { MANIFESTS, ofAll } from './manifests';

/** One case for each thing that a kustomization can say, over the same manifests. */
export function featureCases(): KustomizeCase[] {
  return [
    ...Object.entries(FIELDS).map(([name, fields]) => ({ name, folder: '.', files: { ...MANIFESTS, 'kustomization.yaml': ofAll(fields) } })),
    ...Object.entries(LAYERS).map(([name, files]) => ({
      name, folder: 'top', files: { ...inFolder('base', { ...MANIFESTS, 'kustomization.yaml': ofAll('') }), ...files },
    })),
  ];
}

function inFolder(folder: string, files: { readonly [path: string]: string }): { [path: string]: string } {
  return Object.fromEntries(Object.entries(files).map(([path, text]) => [`${folder}/${path}`, text]));
}

/** Fields beside the resources. */
const FIELDS: { readonly [name: string]: string } = {
  'nothing but resources': 'apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\n',
  'the order of the file': 'sortOptions: {order: fifo}\n',
  'an order of its own': 'sortOptions: {order: legacy, legacySortOptions: {orderFirst: [Secret, Service], orderLast: [Role, Deployment]}}\n',
  'prefix': 'namePrefix: my-\n',
  'suffix': 'nameSuffix: -one\n',
  'prefix, suffix and namespace': 'namePrefix: my-\nnameSuffix: -x\nnamespace: there\n',
  'namespace': 'namespace: there\n',
  'the namespace default': 'namespace: default\n',
  'common labels': 'commonLabels: {team: blue, "example.org/tier": "1"}\n',
  'labels': 'labels:\n- pairs: {team: blue}\n',
  'labels with selectors': 'labels:\n- pairs: {team: blue}\n  includeSelectors: true\n- pairs: {other: "true"}\n',
  'labels with templates': 'labels:\n- pairs: {team: blue}\n  includeTemplates: true\n',
  'labels with fields': 'labels:\n- pairs: {team: blue}\n  fields: [{path: spec/labels, kind: Gadget, create: true}, {path: spec/none, kind: Gadget}]\n',
  'common annotations': 'commonAnnotations: {note: "yes", "example.org/note": again}\n',
  'images': `images:
- {name: side, newName: registry.example.org:5000/side, newTag: v2}
- {name: example.org/web, digest: sha256:2222222222222222222222222222222222222222222222222222222222222222}
- {name: example.org/tools/.*, newTag: "3"}
- {name: db, tagSuffix: -alpine}
- {name: absent, newName: present}
`,
  'an image with tag and digest': 'images:\n- {name: side, newTag: v2, digest: "sha256:33"}\n- {name: example.org/web, newTag: "2"}\n',
  'replicas': 'replicas:\n- {name: web, count: 4}\n- {name: db, count: 0}\n',
  'replicas of what was renamed': 'namePrefix: my-\nreplicas:\n- {name: web, count: 4}\n- {name: my-db, count: 2}\n',
  'generators': `configMapGenerator:
- name: made
  literals: [color=blue, "quoted='a b'", 'equation=a=b', 'html=<a & b>']
- name: plain
  literals: [a=1]
  options: {disableNameSuffixHash: true, labels: {own: "1"}, annotations: {own: "2"}}
secretGenerator:
- name: hidden
  literals: [password=swordfish]
- name: typed
  type: kubernetes.io/tls
  literals: [tls.crt=${'certificate '.repeat(20)}, tls.key=key]
  namespace: elsewhere
`,
  'generator options': `configMapGenerator:
- {name: made, literals: [b=2, a=1], options: {labels: {both: local}}}
secretGenerator:
- {name: hidden, literals: [a=1]}
generatorOptions: {labels: {both: global, all: "1"}, annotations: {note: x}, immutable: true}
`,
  'generators that others refer to': `namePrefix: my-
namespace: there
configMapGenerator:
- {name: color, literals: [color=red]}
patches:
- patch: |
    apiVersion: apps/v1
    kind: Deployment
    metadata: {name: web}
    spec: {template: {spec: {volumes: [{name: config, configMap: {name: color}}], containers: [{name: main, envFrom: [{configMapRef: {name: color}}]}]}}}
`,
  'a generator that merges': 'configMapGenerator:\n- {name: settings, behavior: merge, literals: [color=red, more=1]}\n',
  'a generator that replaces': 'configMapGenerator:\n- {name: settings, behavior: replace, literals: [only=1]}\n',
  'a patch of containers': `patches:
- patch: |-
    apiVersion: apps/v1
    kind: Deployment
    metadata:
      name: web
    spec:
      replicas: null
      template:
        spec:
          securityContext: {runAsNonRoot: true}
          containers:
          - name: main
            args: [--new]
            env:
            - {name: FIRST, value: "2"}
            - {name: FROM_MAP, $patch: delete}
            - {name: THIRD, value: "3"}
            ports:
            - {containerPort: 9443, name: webhook, protocol: TCP}
            - {containerPort: 8080, name: udp, protocol: UDP}
            volumeMounts:
            - {mountPath: /data, name: data, readOnly: true}
            - {mountPath: /new, name: new}
          - name: proxy
            image: proxy
          volumes:
          - name: data
            persistentVolumeClaim: null
            emptyDir: {}
          - name: new
            emptyDir: {}
          topologySpreadConstraints:
          - {topologyKey: zone, whenUnsatisfiable: ScheduleAnyway, maxSkew: 2}
`,
  'a patch of ports without protocol': `patches:
- patch: |-
    apiVersion: apps/v1
    kind: Deployment
    metadata: {name: web}
    spec: {template: {spec: {containers: [{name: main, ports: [{containerPort: 8080, hostPort: 1}, {containerPort: 1}]}]}}}
- patch: |-
    apiVersion: v1
    kind: Service
    metadata: {name: web}
    spec: {ports: [{port: 80, nodePort: 3}, {port: 443}]}
`,
  'patches that delete and replace': `patches:
- patch: |-
    $patch: delete
    apiVersion: v1
    kind: Service
    metadata: {name: web}
- patch: |-
    apiVersion: apps/v1
    kind: Deployment
    metadata: {name: web}
    spec:
      selector: {$patch: replace, matchLabels: {only: this}}
      template:
        metadata: {labels: null}
        spec:
          volumes: [{$patch: replace}, {name: only, emptyDir: {}}]
          initContainers: [{$patch: delete}]
          affinity: {$patch: delete}
          containers: [{name: side, $patch: delete}]
`,
  'a patch of a custom resource': `patches:
- patch: |-
    apiVersion: example.org/v1
    kind: Gadget
    metadata: {name: gadget, labels: {a: b}}
    spec: {items: [{name: a, value: 5}], webName: null, more: {deep: [1, 2]}}
`,
  'a patch of webhooks': `patches:
- patch: |-
    apiVersion: admissionregistration.k8s.io/v1
    kind: ValidatingWebhookConfiguration
    metadata:
      name: checks
      annotations: {cert-manager.io/inject-ca-from: $(NAMESPACE)/serving}
    webhooks: [{name: two.example.org, failurePolicy: Ignore}]
`,
  'a patch with a target': `patches:
- target: {kind: Deployment|StatefulSet, name: (web|db)}
  patch: |-
    apiVersion: apps/v1
    kind: Whatever
    metadata: {name: ignored, labels: {a: b}, annotations: {c: d}}
    spec: {template: {spec: {nodeSelector: {disk: ssd}}}}
- target: {labelSelector: "app=web,!missing"}
  patch: '[{"op": "add", "path": "/metadata/annotations/picked", "value": "yes"}]'
- target: {annotationSelector: "example.org/note in (hello, bye)"}
  patch: |-
    - {op: replace, path: /spec/ports/0/port, value: 81}
    - {op: add, path: /spec/ports/-, value: {port: 9}}
    - {op: remove, path: /spec/ports/1}
`,
  'a patch that renames': `patches:
- patch: '[{"op": "replace", "path": "/metadata/name", "value": "renamed"}]'
  target: {kind: ConfigMap, name: settings}
- patch: |-
    apiVersion: v1
    kind: Service
    metadata: {name: also-renamed}
  target: {kind: Service}
  options: {allowNameChange: true}
`,
  'operations': `patches:
- target: {group: apps, version: v1, kind: Deployment, name: web}
  patch: |-
    - {op: test, path: /spec/replicas, value: 1}
    - {op: add, path: /spec/template/spec/containers/0/args/0, value: --first}
    - {op: add, path: /spec/template/spec/containers/0/args/-, value: --last}
    - {op: copy, from: /spec/template/metadata/labels, path: /metadata/labels}
    - {op: move, from: /spec/template/spec/imagePullSecrets, path: /spec/template/spec/moved}
    - {op: add, path: /metadata/labels/example.org~1a, value: b}
    - {op: remove, path: /spec/template/spec/containers/-1}
    - {op: replace, path: /spec/template/spec/containers/0, value: {name: other, image: other}}
    - {op: add, path: /spec/strategy, value: {type: Recreate}}
`,
  'old patches': `patchesStrategicMerge:
- |-
  apiVersion: v1
  kind: Service
  metadata: {name: web, labels: {a: b}}
  spec: {type: LoadBalancer}
patchesJson6902:
- target: {version: v1, kind: Service, name: web}
  patch: |-
    - {op: add, path: /metadata/labels/c, value: d}
`,
  'a patch of everything': `namePrefix: my-
namespace: there
commonLabels: {team: blue}
patches:
- target: {name: .*}
  patch: '[{"op": "add", "path": "/metadata/annotations/all", "value": "1"}]'
`,
  'replacements': `replacements:
- source: {kind: Service, name: web, fieldPath: metadata.name}
  targets:
  - select: {kind: Certificate}
    fieldPaths: [spec.dnsNames.0, spec.dnsNames.1]
    options: {delimiter: ., index: 0, create: true}
- source: {kind: Deployment, fieldPath: "spec.template.spec.containers.[name=main].image"}
  targets:
  - select: {kind: Gadget}
    fieldPaths: ["spec.items.[name=b].name", spec.webName, "metadata.annotations.[example.org/image]"]
    options: {create: true}
- source: {kind: Deployment, fieldPath: spec.template.spec.containers.0.ports.0.containerPort}
  targets:
  - select: {kind: Service, name: web}
    fieldPaths: [spec.ports.*.targetPort]
  - select: {kind: .*WebhookConfiguration}
    reject: [{name: changes}]
    fieldPaths: ["webhooks.[name=one.*].clientConfig.service.port"]
    options: {create: true}
- sourceValue: fixed
  targets:
  - select: {kind: ConfigMap}
    fieldPaths: [data.color]
`,
  'replacements of what was renamed': `namePrefix: my-
namespace: there
replacements:
- source: {kind: Certificate, version: v1, group: cert-manager.io, name: serving, fieldPath: .metadata.namespace}
  targets:
  - select: {kind: ValidatingWebhookConfiguration}
    fieldPaths: ['.metadata.annotations.[cert-manager.io/inject-ca-from]']
    options: {delimiter: /, index: 0, create: true}
- source: {kind: Certificate, name: serving}
  targets:
  - select: {kind: ValidatingWebhookConfiguration}
    fieldPaths: ['.metadata.annotations.[cert-manager.io/inject-ca-from]']
    options: {delimiter: /, index: 1, create: true}
- source: {kind: Service, name: web, fieldPath: spec}
  targets:
  - select: {kind: Gadget, name: gadget}
    fieldPaths: [spec.copied]
    options: {create: true}
`,
  'variables': `namePrefix: my-
namespace: there
vars:
- {name: SERVICE, objref: {kind: Service, version: v1, name: web}}
- {name: NAMESPACE, objref: {kind: Service, version: v1, name: web}, fieldref: {fieldPath: metadata.namespace}}
- {name: PEER, objref: {kind: StatefulSet, apiVersion: apps/v1, name: db}}
- {name: PORT, objref: {kind: Deployment, apiVersion: apps/v1, name: web}, fieldref: {fieldPath: 'spec.template.spec.containers[0].ports[0].containerPort'}}
patches:
- patch: |-
    apiVersion: v1
    kind: Service
    metadata: {name: web, labels: {port: $(PORT), both: $(PEER)-$(PORT)}}
`,
  'annotations that are no texts': `patches:
- patch: |-
    apiVersion: v1
    kind: Service
    metadata: {name: web, annotations: {number: 1, truth: true, nothing: null}}
- target: {kind: ConfigMap}
  patch: |-
    apiVersion: v1
    kind: ConfigMap
    metadata: {name: settings, annotations: {number: 1, truth: true}}
`,
  'words that are booleans elsewhere, and nulls': `patches:
- target: {kind: Gadget}
  patch: '[{"op": "add", "path": "/spec/nothing", "value": null}]'
- path: nulls.yaml
`,
  'objects for tools': `patches:
- target: {kind: Secret}
  patch: '[{"op": "add", "path": "/metadata/annotations", "value": {"config.kubernetes.io/local-config": "true"}}]'
`,
  'everything at once': `namePrefix: my-
nameSuffix: -v1
namespace: there
commonAnnotations: {note: all}
labels:
- pairs: {team: blue}
  includeSelectors: true
images:
- {name: side, newTag: v2}
replicas:
- {name: web, count: 3}
configMapGenerator:
- {name: settings, behavior: merge, literals: [more=1]}
- {name: made, literals: [a=1]}
`,
};
