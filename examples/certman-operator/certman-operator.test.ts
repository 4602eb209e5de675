import { App, Yaml } from 'cdk8s';
import { Severity } from 'cdk8s-opack';
import { parse } from 'yaml';
import { synthesize } from './synthesize';
import { MOST_LINES, piecesToReview } from '../reviewed';

const { pko, olm } = synthesize(new App());
const bundleFiles = olm.toFiles();
const csv = parse(bundleFiles['manifests/certman-operator.v0.1.100-abcdef0.clusterserviceversion.yaml']);
const DIGEST = `quay.io/app-sre/certman-operator@sha256:${'0'.repeat(64)}`;

test.each(piecesToReview(pko, olm))('%s is as reviewed', (_piece, text) => {
  expect(text.split('\n').length).toBeLessThanOrEqual(MOST_LINES);
  expect(text).toMatchSnapshot();
});

test.each(['default', 'fedramp'])('what changes with the configuration is as reviewed in the test case %s', testCase => {
  expect(Yaml.stringify(...pko.render(testCase).filter(isConfigured))).toMatchSnapshot();
});

test('only the Deployment changes with the configuration', () => {
  expect(pko.render('fedramp').filter(object => !isConfigured(object))).toEqual(pko.render('default').filter(object => !isConfigured(object)));
});

test('neither package nor bundle has an error', () => {
  expect([...pko.check(), ...olm.check()].filter(finding => finding.severity === Severity.ERROR)).toEqual([]);
});

test('the parameters become variables of the operator', () => {
  expect(environmentOf(containerIn('fedramp'))).toMatchObject({ FEDRAMP: 'true', HOSTED_ZONE_ID: 'Z0123456789ABCDEFGHIJ' });
  expect(environmentOf(containerIn('default'))).toMatchObject({ FEDRAMP: 'false', HOSTED_ZONE_ID: '' });
  expect(environmentOf(containerInBundle())).toMatchObject({ FEDRAMP: 'false', HOSTED_ZONE_ID: '' });
});

test('the package takes the image from a parameter, the bundle names its digest', () => {
  expect(containerIn('default').image).toEqual('certman-operator:latest');
  expect(containerInBundle().image).toEqual(DIGEST);
  expect(csv.spec.relatedImages).toEqual([{ name: 'certman-operator', image: DIGEST }]);
});

test('only the bundle tells the operator its image', () => {
  expect(environmentOf(containerInBundle()).OPERATOR_IMAGE).toEqual(DIGEST);
  expect(Object.keys(environmentOf(containerIn('default')))).not.toContain('OPERATOR_IMAGE');
});

test('the bundle grants every verb where the package lists them', () => {
  const routes = (rules: any[]) => rules.find(rule => rule.resources.includes('routes')).verbs;
  const role = pko.render('default').find(({ kind }) => kind === 'ClusterRole');
  expect(routes(role.rules)).toEqual(['create', 'update', 'patch', 'delete', 'get', 'list', 'watch']);
  expect(routes(csv.spec.install.spec.clusterPermissions[0].rules)).toEqual(['*']);
});

test('what is in another namespace, and what cleans up after OLM, is in the package only', () => {
  const names = pko.render('default').map(({ kind, metadata }) => `${kind} ${metadata.namespace}/${metadata.name}`);
  expect(names).toEqual(expect.arrayContaining([
    'Role aws-account-operator/certman-operator-configmap-reader',
    'RoleBinding aws-account-operator/certman-operator-configmap-reader',
    'Job certman-operator/olm-cleanup',
  ]));
  expect(Object.keys(bundleFiles).filter(path => path.startsWith('manifests/'))).toEqual([
    'manifests/certificaterequests.certman.managed.openshift.io.crd.yaml',
    'manifests/certman-operator.v0.1.100-abcdef0.clusterserviceversion.yaml',
    'manifests/prometheus-k8s.role.yaml',
    'manifests/prometheus-k8s.rolebinding.yaml',
  ]);
});

function isConfigured({ kind }: any): boolean {
  return kind === 'Deployment';
}

function containerIn(testCase: string): any {
  return pko.render(testCase).find(({ kind }) => kind === 'Deployment').spec.template.spec.containers[0];
}

function containerInBundle(): any {
  return csv.spec.install.spec.deployments[0].spec.template.spec.containers[0];
}

function environmentOf(container: any): { [name: string]: string } {
  return Object.fromEntries(container.env.map(({ name, value }: any) => [name, value]));
}
