/** Manifests of rarer kinds. */
export const MORE_MANIFESTS: { readonly [file: string]: string } = {
  'more.yaml': `apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: {name: web}
spec:
  scaleTargetRef: {apiVersion: apps/v1, kind: Deployment, name: web}
  maxReplicas: 3
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: {name: web}
spec:
  defaultBackend: {service: {name: web, port: {number: 80}}}
  rules:
  - host: example.org
    http:
      paths:
      - {path: /, pathType: Prefix, backend: {service: {name: web, port: {number: 80}}}}
  tls:
  - {hosts: [example.org], secretName: access}
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata: {name: disk}
spec: {accessModes: [ReadWriteOnce], storageClassName: fast, resources: {requests: {storage: 1Gi}}}
---
apiVersion: storage.k8s.io/v1
kind: StorageClass
metadata: {name: fast}
provisioner: example.org/disk
---
apiVersion: scheduling.k8s.io/v1
kind: PriorityClass
metadata: {name: urgent}
value: 5
---
apiVersion: batch/v1
kind: CronJob
metadata: {name: clean}
spec:
  schedule: '* * * * *'
  jobTemplate:
    spec:
      template:
        spec:
          restartPolicy: Never
          containers:
          - {name: clean, image: 'example.org/tools/clean', env: [{name: A, valueFrom: {configMapKeyRef: {name: settings, key: color}}}]}
---
apiVersion: apps/v1
kind: StatefulSet
metadata: {name: db}
spec:
  serviceName: web
  selector: {matchLabels: {app: db}}
  template:
    metadata: {labels: {app: db}}
    spec: {containers: [{name: db, image: db}]}
  volumeClaimTemplates:
  - metadata: {name: data}
    spec: {accessModes: [ReadWriteOnce]}
---
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata: {name: web}
spec: {minAvailable: 1, selector: {matchLabels: {app: web}}}
---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: {name: web}
spec:
  podSelector: {matchLabels: {app: web}}
  ingress:
  - from: [{podSelector: {matchLabels: {app: web}}}]
---
apiVersion: v1
kind: Namespace
metadata: {name: system}
---
apiVersion: example.org/v1
kind: Gadget
metadata: {name: gadget}
spec:
  containers: [{name: inner, image: side}]
  items: [{name: a, value: 1}, {name: b, value: 2}]
  webName: web
  no: [yes, "yes", Off, y, true, null-ish]
  written: null
  tilde: ~
  empty:
  deep:
    empty:
    n: on
`,
  'nulls.yaml': `apiVersion: example.org/v1
kind: Gadget
metadata: {name: gadget}
spec: {y: no}
`,
  'admission.yaml': `apiVersion: admissionregistration.k8s.io/v1
kind: ValidatingWebhookConfiguration
metadata: {name: checks, creationTimestamp: null}
webhooks:
- name: one.example.org
  clientConfig: {service: {name: web, namespace: system, path: /one}}
  sideEffects: None
- name: two.example.org
  clientConfig: {service: {name: web, namespace: system, path: /two}}
  sideEffects: None
---
apiVersion: admissionregistration.k8s.io/v1
kind: MutatingWebhookConfiguration
metadata: {name: changes}
webhooks:
- name: one.example.org
  clientConfig: {service: {name: web, namespace: elsewhere, path: /one}}
  sideEffects: None
---
apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: {name: gadgets.example.org}
spec:
  group: example.org
  names: {kind: Gadget, plural: gadgets}
  scope: Namespaced
  conversion:
    strategy: Webhook
    webhook:
      clientConfig: {service: {name: web, namespace: system, path: /convert}}
      conversionReviewVersions: [v1]
  versions:
  - name: v1
    served: true
    storage: true
    schema: {openAPIV3Schema: {type: object, properties: {spec: {type: object, properties: {containers: {type: array, items: {type: object, properties: {image: {type: string}}}}}}}}}
---
apiVersion: apiregistration.k8s.io/v1
kind: APIService
metadata: {name: v1.example.org}
spec: {group: example.org, version: v1, service: {name: web, namespace: system}}
---
apiVersion: admissionregistration.k8s.io/v1
kind: ValidatingAdmissionPolicy
metadata: {name: policy}
---
apiVersion: admissionregistration.k8s.io/v1
kind: ValidatingAdmissionPolicyBinding
metadata: {name: policy}
spec: {policyName: policy}
---
apiVersion: cert-manager.io/v1
kind: Certificate
metadata: {name: serving}
spec:
  dnsNames: [$(SERVICE).$(NAMESPACE).svc, SERVICE.NAMESPACE.svc.cluster.local]
  issuerRef: {kind: Issuer, name: issuer}
  secretName: serving
---
apiVersion: cert-manager.io/v1
kind: Issuer
metadata: {name: issuer}
spec: {selfSigned: {}}
`,
};
