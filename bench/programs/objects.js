const { ApiObject } = require('cdk8s');

/** Adds objects such as operators have: components of a Deployment, its service account, what it may do, and a Service. */
exports.addObjects = (scope, count) => {
  const makers = [deployment, serviceAccount, clusterRole, clusterRoleBinding, service];
  for (let index = 0; index < count; index++) {
    const component = `part-${Math.floor(index / makers.length)}`;
    new ApiObject(scope, `object-${index}`, makers[index % makers.length](component));
  }
};

function deployment(name) {
  const labels = { 'app.kubernetes.io/name': name };
  return {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name, namespace: 'many', labels },
    spec: {
      replicas: 1,
      selector: { matchLabels: labels },
      template: {
        metadata: { labels },
        spec: {
          serviceAccountName: name,
          securityContext: { runAsNonRoot: true },
          containers: [{
            ...container('manager', `quay.io/example/manager@sha256:${'5a'.repeat(32)}`, ['--leader-elect']),
            env: [{ name: 'POD_NAMESPACE', valueFrom: { fieldRef: { fieldPath: 'metadata.namespace' } } }],
          }],
        },
      },
    },
  };
}

function serviceAccount(name) {
  return { apiVersion: 'v1', kind: 'ServiceAccount', metadata: { name, namespace: 'many' } };
}

function clusterRole(name) {
  return {
    apiVersion: 'rbac.authorization.k8s.io/v1',
    kind: 'ClusterRole',
    metadata: { name },
    rules: [{ apiGroups: ['example.com'], resources: [`things-${name}`], verbs: ['get', 'list', 'watch', 'update'] }],
  };
}

function clusterRoleBinding(name) {
  return {
    apiVersion: 'rbac.authorization.k8s.io/v1',
    kind: 'ClusterRoleBinding',
    metadata: { name },
    roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'ClusterRole', name },
    subjects: [{ kind: 'ServiceAccount', name, namespace: 'many' }],
  };
}

function service(name) {
  return {
    apiVersion: 'v1',
    kind: 'Service',
    metadata: { name, namespace: 'many' },
    spec: { selector: { 'app.kubernetes.io/name': name }, ports: [{ name: 'metrics', port: 8443, targetPort: 'metrics' }] },
  };
}

/** A container as those of operators are. */
function container(name, image, args) {
  return {
    name,
    image,
    args,
    ports: [{ name: 'metrics', containerPort: 8443 }],
    livenessProbe: { httpGet: { path: '/healthz', port: 8081 } },
    readinessProbe: { httpGet: { path: '/readyz', port: 8081 } },
    resources: { requests: { cpu: '100m', memory: '64Mi' }, limits: { cpu: '500m', memory: '128Mi' } },
    securityContext: { allowPrivilegeEscalation: false, capabilities: { drop: ['ALL'] } },
  };
}
exports.container = container;
