// An operator of the size that real ones have: real-operator.js <folder of CRDs> <output folder>
const { readdirSync } = require('node:fs');
const { join } = require('node:path');
const { ApiObject } = require('cdk8s');
const { CustomResource, OlmBundle, Operator, OperatorApp, PkoPackage } = require('../..');
const { container } = require('./objects');

const OBJECTS = 60;
const NAME = 'vault-operator';

const [crds, outdir] = process.argv.slice(2);
const app = new OperatorApp({ outdir });
const operator = new Operator(app, NAME, {
  version: '1.4.0', description: 'Keeps secrets.', provider: { name: 'Example' }, minKubeVersion: '1.27.0',
});
const manager = operator.image('manager', 'quay.io/example/vault-operator:v1.4.0', { digest: `sha256:${'5a'.repeat(32)}` });
const level = operator.parameter('logLevel', { type: 'string', default: 'info', description: 'How much is logged' });

const files = readdirSync(crds).sort();
files.forEach((file, index) => CustomResource.fromFile(operator, `crd-${index}`, join(crds, file), { description: 'Something that is kept.' }));

const names = ['controller', 'webhook', 'rotator', 'exporter'];
for (const name of names) addComponent(`vault-${name}`);
for (let index = 0; operator.apiObjects.length < OBJECTS; index++) {
  new ApiObject(operator, `settings-${index}`, {
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: { name: `vault-settings-${index}` },
    data: { 'config.yaml': `backend: backend-${index}\nttl: 30m\nretries: 3\n`, 'level': level.valueAsString },
  });
}
new PkoPackage(app, 'pko', { operator }).addTestCase('default');
new OlmBundle(app, 'olm', { operator, channels: ['stable'] });
app.synth();

function addComponent(name) {
  const labels = { 'app.kubernetes.io/name': name };
  const roleRef = { apiGroup: 'rbac.authorization.k8s.io', name };
  const subjects = [{ kind: 'ServiceAccount', name, namespace: NAME }];
  const add = (kind, apiVersion, fields) => new ApiObject(operator, `${name}-${kind.toLowerCase()}`, { apiVersion, kind, metadata: { name }, ...fields });
  add('ServiceAccount', 'v1', {});
  add('ClusterRole', 'rbac.authorization.k8s.io/v1', {
    rules: [
      { apiGroups: ['example.com'], resources: ['*'], verbs: ['get', 'list', 'watch', 'update', 'patch'] },
      { apiGroups: [''], resources: ['configmaps', 'events'], verbs: ['get', 'list', 'watch', 'create'] },
    ],
  });
  add('ClusterRoleBinding', 'rbac.authorization.k8s.io/v1', { roleRef: { ...roleRef, kind: 'ClusterRole' }, subjects });
  add('Role', 'rbac.authorization.k8s.io/v1', { rules: [{ apiGroups: ['coordination.k8s.io'], resources: ['leases'], verbs: ['get', 'create', 'update'] }] });
  add('RoleBinding', 'rbac.authorization.k8s.io/v1', { roleRef: { ...roleRef, kind: 'Role' }, subjects });
  add('Service', 'v1', { spec: { selector: labels, ports: [{ name: 'metrics', port: 8443, targetPort: 'metrics' }] } });
  add('Deployment', 'apps/v1', {
    spec: {
      replicas: 1,
      selector: { matchLabels: labels },
      template: {
        metadata: { labels },
        spec: {
          serviceAccountName: name,
          securityContext: { runAsNonRoot: true },
          containers: [container(name, manager.ref, ['--leader-elect', `--log-level=${level.valueAsString}`])],
        },
      },
    },
  });
}
