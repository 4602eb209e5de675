import { compare } from '../../src/compare/compare';
import { readSubject } from '../../src/compare/subject';
import { FileTree } from '../../src/files/file-tree';
import { JsonObject } from '../../src/kube/json';

const POD_SPEC = { serviceAccountName: 'captain', containers: [{ name: 'engine', image: 'quay.io/sea/engine:1' }] };
const DEPLOYMENT_SPEC = { selector: { matchLabels: { app: 'ship' } }, template: { metadata: { labels: { app: 'ship' } }, spec: POD_SPEC } };
const RULES = [{ apiGroups: [''], resources: ['configmaps'], verbs: ['get'] }];
const GROUP = 'rbac.authorization.k8s.io';

function csv(spec: JsonObject = {}): JsonObject {
  return {
    apiVersion: 'operators.coreos.com/v1alpha1',
    kind: 'ClusterServiceVersion',
    metadata: { name: 'ship.v1.0.0', annotations: { capabilities: 'Basic Install' } },
    spec: {
      version: '1.0.0',
      installModes: [{ type: 'AllNamespaces', supported: true }],
      install: { strategy: 'deployment', spec: { clusterPermissions: [{ serviceAccountName: 'captain', rules: RULES }], deployments: [{ name: 'ship', spec: DEPLOYMENT_SPEC }] } },
      ...spec,
    },
  };
}

const OBJECTS: readonly JsonObject[] = [
  { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'sea' } },
  { apiVersion: 'v1', kind: 'ServiceAccount', metadata: { name: 'captain', namespace: 'sea' } },
  { apiVersion: 'apps/v1', kind: 'Deployment', metadata: { name: 'ship', namespace: 'sea' }, spec: DEPLOYMENT_SPEC },
  { apiVersion: `${GROUP}/v1`, kind: 'ClusterRole', metadata: { name: 'sail' }, rules: RULES },
  {
    apiVersion: `${GROUP}/v1`,
    kind: 'ClusterRoleBinding',
    metadata: { name: 'sail' },
    roleRef: { apiGroup: GROUP, kind: 'ClusterRole', name: 'sail' },
    subjects: [{ kind: 'ServiceAccount', name: 'captain', namespace: 'sea' }],
  },
  { apiVersion: 'batch/v1', kind: 'Job', metadata: { name: 'clean', namespace: 'sea' }, spec: { template: { spec: { containers: [{ name: 'a', image: 'quay.io/sea/engine:1' }] } } } },
];

function lines(objects: readonly JsonObject[], manifest: JsonObject): string[] {
  const bundle = readSubject('manifests', new FileTree([['csv.yaml', JSON.stringify(manifest)]]));
  return compare({ kind: 'manifests', objects }, bundle).sections.flatMap(({ id, changes }) =>
    changes.map(({ severity, subject, path, message }) => `${id} ${severity} ${subject} ${path}: ${message}`));
}

test('one operator in both formats differs in what the formats bring alone', () => {
  expect(lines(OBJECTS, csv())).toEqual([
    'images compatible quay.io/sea/engine Job sea/clean, container a: is not used any more',
    'expected compatible Annotations undefined: annotations of the ClusterServiceVersion, olm...: OLM copies them to pods',
    'expected compatible Deployment sea/ship spec.revisionHistoryLimit: is added: OLM sets it',
    'expected compatible Job sea/clean undefined: is removed: a bundle cannot have objects of this kind',
    'expected compatible Namespace sea undefined: is removed, and what is in it: OLM installs into a namespace that is there',
  ]);
});

test('what one of the two may not do asks for attention, whichever it is', () => {
  const more = OBJECTS.map(object => object.kind === 'ClusterRole' ? { ...object, rules: [{ ...RULES[0]!, verbs: ['get', 'list'] }] } : object);
  expect(lines(more, csv())[0]).toBe('rbac attention ServiceAccount sea/captain cluster-wide: may no longer list configmaps');
});

test('what OLM makes of permissions for all namespaces is brought by the format, in both directions', () => {
  const lease: JsonObject = { apiGroups: ['coordination.k8s.io'], resources: ['leases'], verbs: ['get'] };
  const roleRef = { apiGroup: GROUP, kind: 'Role', name: 'lead' };
  const objects: JsonObject[] = [
    ...OBJECTS,
    { apiVersion: `${GROUP}/v1`, kind: 'Role', metadata: { name: 'lead', namespace: 'sea' }, rules: [lease] },
    { apiVersion: `${GROUP}/v1`, kind: 'RoleBinding', metadata: { name: 'lead', namespace: 'sea' }, roleRef, subjects: [{ kind: 'ServiceAccount', name: 'captain', namespace: 'sea' }] },
  ];
  const withPermissions = (...rules: JsonObject[]): JsonObject => csv({
    install: {
      strategy: 'deployment',
      spec: {
        clusterPermissions: [{ serviceAccountName: 'captain', rules: RULES }],
        permissions: [{ serviceAccountName: 'captain', rules }],
        deployments: [{ name: 'ship', spec: DEPLOYMENT_SPEC }],
      },
    },
  });
  const told = (manifest: JsonObject): string[] => lines(objects, manifest).filter(line => line.includes('captain'));
  const reason = 'OLM makes permissions cluster-wide where the operator watches all namespaces';
  const promoted = [
    `expected compatible ServiceAccount sea/captain cluster-wide: may get leases.coordination.k8s.io: ${reason}`,
    `expected compatible ServiceAccount sea/captain cluster-wide: may get, list, watch namespaces: ${reason}`,
  ];
  expect(told(withPermissions(lease))).toEqual(promoted);
  expect(told(withPermissions(lease, { apiGroups: [''], resources: ['pods'], verbs: ['get'] }))).toEqual([
    'rbac attention ServiceAccount sea/captain cluster-wide: may now get pods', ...promoted,
  ]);
  const bundle = readSubject('manifests', new FileTree([['csv.yaml', JSON.stringify(withPermissions(lease))]]));
  expect(compare(bundle, { kind: 'manifests', objects }).sections.map(({ id }) => id)).not.toContain('rbac');
});

test('a bundle that OLM would not install cannot be compared', () => {
  expect(() => lines(OBJECTS, csv({ installModes: [] }))).toThrow('OLM would not install the bundle');
});
