import { App, Yaml } from 'cdk8s';
import { parse } from 'yaml';
import { synthesize } from './synthesize';
import { MOST_LINES, piecesToReview } from '../reviewed';

const { pko, monitoring, olm } = synthesize(new App());
const manifest = parse(pko.toFiles()['manifest.yaml']);

test.each(piecesToReview(pko, olm))('%s is as reviewed', (_piece, text) => {
  expect(text.split('\n').length).toBeLessThanOrEqual(MOST_LINES);
  expect(text).toMatchSnapshot();
});

test.each(['default', 'debug'])('the Deployment is as reviewed in the test case %s', testCase => {
  expect(Yaml.stringify(pko.render(testCase).find(({ kind }) => kind === 'Deployment'))).toMatchSnapshot();
});

test('the objects are applied in the order of the guide', () => {
  const applied = pko.render('default').map(({ kind, metadata }) => `${metadata.annotations['package-operator.run/phase']}: ${kind} ${metadata.name}`);
  expect(applied).toEqual([
    'crds: CustomResourceDefinition nginxes.example.thetechnick.ninja',
    'namespace: Namespace example-operator',
    'rbac: ServiceAccount example-operator',
    'rbac: Role example-operator',
    'rbac: RoleBinding example-operator',
    'rbac: ClusterRole example-operator',
    'rbac: ClusterRoleBinding example-operator',
    'deploy: Deployment example-operator',
  ]);
  expect(manifest.spec.phases).toEqual([{ name: 'crds' }, { name: 'namespace' }, { name: 'rbac' }, { name: 'deploy' }]);
});

test('the probes are those of the guide', () => {
  expect(manifest.spec.availabilityProbes).toEqual([
    {
      probes: [{ condition: { type: 'Available', status: 'True' } }, { fieldsEqual: { fieldA: '.status.updatedReplicas', fieldB: '.status.replicas' } }],
      selector: { kind: { group: 'apps', kind: 'Deployment' } },
    },
    {
      probes: [{ condition: { type: 'Established', status: 'True' } }],
      selector: { kind: { group: 'apiextensions.k8s.io', kind: 'CustomResourceDefinition' } },
    },
  ]);
});

test('the component is a package of its own, whose alerts can be left out', () => {
  expect(monitoring.tree()).toBe([
    'monitoring',
    'ClusterPackage /monitoring',
    '└── Phase deploy',
    '    └── monitoring.coreos.com/v1, Kind=PodMonitor example-operator/example-operator',
    '    └── monitoring.coreos.com/v1, Kind=PrometheusRule example-operator/example-operator',
    '',
  ].join('\n'));
  expect(monitoring.render('silent').map(({ kind }) => kind)).toEqual(['PodMonitor']);
});

test('the pods that are monitored are those of the operator, at a port that they have', () => {
  const { spec } = pko.render('default').find(({ kind }) => kind === 'Deployment');
  const [{ spec: monitor }] = monitoring.render('default');
  expect(spec.template.metadata.labels).toMatchObject(monitor.selector.matchLabels);
  expect(spec.template.spec.containers[0].ports).toContainEqual(expect.objectContaining({ name: monitor.podMetricsEndpoints[0].port }));
});

test('neither package nor bundle has a finding', () => {
  expect([...pko.check(), ...olm.check()]).toEqual([]);
});
