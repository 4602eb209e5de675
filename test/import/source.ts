import { OperatorSource } from '../../src/import/operator-source';
import { JsonObject } from '../../src/kube/json';
import { readYamlDocuments } from '../../src/kube/yaml/read';

/** A source of these objects, written as YAML. */
export function sourceOf(yaml: string, more: Partial<OperatorSource> = {}): OperatorSource {
  return {
    name: 'lamp-operator',
    objects: (readYamlDocuments(yaml) as JsonObject[]).map(manifest => ({ manifest })),
    samples: [],
    notes: [],
    ...more,
  };
}

/** An operator with most of what one has. */
export const LAMPS = `
apiVersion: v1
kind: Namespace
metadata: {name: lamps, labels: {team: light}}
---
apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: {name: lamps.light.example.com}
spec:
  group: light.example.com
  names: {kind: Lamp, listKind: LampList, plural: lamps, singular: lamp}
  scope: Namespaced
  versions:
  - name: v1
    served: true
    storage: true
    schema: {openAPIV3Schema: {type: object, description: A lamp., properties: {spec: {type: object, properties: {color: {type: string, default: "on"}}}}}}
---
apiVersion: v1
kind: ServiceAccount
metadata: {name: lamp-operator, namespace: lamps}
---
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata: {name: lamp-operator}
rules:
- {apiGroups: [light.example.com], resources: [lamps], verbs: [get, list, watch]}
- {nonResourceURLs: [/metrics], verbs: [get]}
---
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRoleBinding
metadata: {name: lamp-operator}
roleRef: {apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: lamp-operator}
subjects:
- {kind: ServiceAccount, name: lamp-operator, namespace: lamps}
---
apiVersion: apps/v1
kind: Deployment
metadata: {name: lamp-operator, namespace: lamps, creationTimestamp: null}
spec:
  replicas: 1
  selector: {matchLabels: {app: lamp}}
  template:
    metadata: {labels: {app: lamp}}
    spec:
      serviceAccountName: lamp-operator
      hostIPC: false
      containers:
      - name: manager
        image: quay.io/example/lamp-operator:v0.3.0
        command: [sh, -c, "set -e\\nexec 'lamp' \\"\${LEVEL}\\"\\n"]
        env:
        - {name: RELATED_IMAGE_BULB, value: "quay.io/example/bulb:v2"}
        - {name: SELF, value: "quay.io/example/lamp-operator:v0.3.0"}
        - {name: BRACES, value: "{{ not a template }} \`\${x}\`"}
        ports: [{name: https, containerPort: 9443}]
        livenessProbe: {httpGet: {path: /healthz, port: https}}
        readinessProbe: {httpGet: {path: /readyz, port: 8081}}
        resources: {limits: {cpu: 1, memory: 64Mi}}
---
apiVersion: v1
kind: Service
metadata: {name: lamp-operator-metrics, namespace: lamps}
spec:
  clusterIP: None
  selector: {app: lamp}
  ports: [{port: 443, targetPort: https}]
status: {loadBalancer: {}}
---
apiVersion: monitoring.coreos.com/v1
kind: ServiceMonitor
metadata: {name: lamp-operator, namespace: lamps}
spec:
  selector: {matchLabels: {app: lamp}}
  endpoints: [{port: https}]
---
apiVersion: v1
kind: ConfigMap
metadata: {name: lamp-settings, namespace: lamps}
data:
  settings.yaml: |
    brightness: 3
    empty: ""
---
apiVersion: example.org/v1
kind: Lighthouse
metadata: {name: north}
spec: {lamps: 2, off: false}
`;
