import { App, Yaml } from 'cdk8s';
import { Severity } from 'cdk8s-opack';
import { parse } from 'yaml';
import { synthesize } from './synthesize';
import { MOST_LINES, piecesToReview } from '../reviewed';

const { pko, olm } = synthesize(new App());
const packageFiles = pko.toFiles();
const bundleFiles = olm.toFiles();
const csv = parse(bundleFiles['manifests/pagerduty-operator.v0.1.100-abcdef0.clusterserviceversion.yaml']);
const DIGEST = `quay.io/app-sre/pagerduty-operator@sha256:${'0'.repeat(64)}`;
const TEST_CASES = ['default', 'integration', 'empty-arrays', 'fedramp', 'orchestration-disabled'];

test.each(piecesToReview(pko, olm))('%s is as reviewed', (_piece, text) => {
  expect(text.split('\n').length).toBeLessThanOrEqual(MOST_LINES);
  expect(text).toMatchSnapshot();
});

test.each(TEST_CASES)('what changes with the configuration is as reviewed in the test case %s', testCase => {
  const reviewed = Yaml.stringify(Object.fromEntries(pko.render(testCase).filter(isConfigured).map(contentOf)));
  expect(reviewed.split('\n').length).toBeLessThanOrEqual(MOST_LINES);
  expect(reviewed).toMatchSnapshot();
});

test.each(TEST_CASES.slice(1))('everything else is as by default in the test case %s', testCase => {
  expect(pko.render(testCase).filter(object => !isConfigured(object))).toEqual(pko.render('default').filter(object => !isConfigured(object)));
});

test('neither package nor bundle has an error', () => {
  expect([...pko.check(), ...olm.check()].filter(finding => finding.severity === Severity.ERROR)).toEqual([]);
});

test('the schema has all seventeen parameters', () => {
  const { properties, required } = parse(packageFiles['manifest.yaml']).spec.config.openAPIV3Schema;
  expect(Object.keys(properties)).toHaveLength(17);
  expect(required).toEqual(['escalationPolicy', 'escalationPolicySilent', 'servicePrefix', 'scaleTestEscalationPolicy', 'scaleTestServicePrefix']);
});

test('a text becomes a boolean', () => {
  expect(integration('default', 'osd').serviceOrchestration.enabled).toBe(true);
  expect(integration('orchestration-disabled', 'osd').serviceOrchestration.enabled).toBe(false);
});

test('a number stays a number, and an empty text a text', () => {
  expect(integration('integration', 'osd')).toMatchObject({ acknowledgeTimeout: 21600, alertGroupingParameters: { type: '', config: { timeout: 0 } } });
});

test('lists of any length become the values of selectors', () => {
  expect(legalEntities('default')).toEqual([['1ep4WsPDKikDQCFLsi2yKdzH8xB'], ['1aV37K1VQv2zSStwSkdwBNOUBGI', '2Mo8exhgEA5ir1lsVypXUb9v902']]);
  expect(legalEntities('empty-arrays')).toEqual([[], []]);
});

test('a parameter is a part of a text', () => {
  expect(integration('integration', 'osd-silent').servicePrefix).toEqual('osdint-silent');
});

test('the name of an object and its reference follow a parameter, and its JSON arrives as it is', () => {
  const rules = '{\n  "path": "C:\\\\{{ .config }}",\n  "quotes": "\\"\'`"\n}\n\n';
  const other = synthesize(new App()).pko;
  const [base] = other.manifest.testCases;
  other.addTestCase('own-rules', { base, config: { serviceOrchestrationRuleConfigmap: 'own-rules', serviceOrchestrationRules: rules } });
  const objects = other.render('own-rules');
  const configMap = objects.find(({ kind }) => kind === 'ConfigMap');
  expect(configMap.metadata.name).toEqual('own-rules');
  expect(configMap.data['service-orchestration.json']).toEqual(rules);
  const osd = objects.find(({ metadata }) => metadata.name === 'osd');
  expect(osd.spec.serviceOrchestration.ruleConfigConfigMapRef).toEqual({ name: 'own-rules', namespace: 'pagerduty-operator' });
});

test('a configuration without an escalation policy is refused', () => {
  const other = synthesize(new App()).pko;
  other.addTestCase('nothing-said', { config: { image: 'pagerduty-operator:latest' } });
  expect(other.check().filter(finding => finding.severity === Severity.ERROR).map(finding => finding.message).join('\n')).toContain('escalationPolicy');
});

test('the braces in the alert are left to Prometheus', () => {
  const rule = pko.render('default').find(({ kind }) => kind === 'PrometheusRule');
  expect(rule.spec.groups[0].rules[0].annotations.message).toContain('in PagerDutyIntegration {{ $labels.pagerdutyintegration_name }}. Either');
});

test('only the package says FEDRAMP, and only the bundle OPERATOR_IMAGE', () => {
  const inBundle = environmentOf(csv.spec.install.spec.deployments[0]);
  const inPackage = environmentOf(pko.render('fedramp').find(({ kind }) => kind === 'Deployment'));
  expect(inBundle).toMatchObject({ OPERATOR_NAME: 'pagerduty-operator', OPERATOR_IMAGE: DIGEST });
  expect(inPackage).toMatchObject({ OPERATOR_NAME: 'pagerduty-operator', FEDRAMP: 'true' });
  expect(Object.keys(inBundle)).not.toContain('FEDRAMP');
  expect(Object.keys(inPackage)).not.toContain('OPERATOR_IMAGE');
});

test('the bundle has neither integrations nor the cleanup', () => {
  expect(Object.keys(bundleFiles).filter(path => path.startsWith('manifests/'))).toEqual([
    'manifests/pagerduty-operator.v0.1.100-abcdef0.clusterserviceversion.yaml',
    'manifests/pagerdutyintegrations.pagerduty.openshift.io.crd.yaml',
    'manifests/prometheus-k8s.role.yaml',
    'manifests/prometheus-k8s.rolebinding.yaml',
  ]);
});

function isConfigured({ kind }: any): boolean {
  return ['ConfigMap', 'Deployment', 'PagerDutyIntegration'].includes(kind);
}

/** What an object says, under its name; the rest of it is in the file that it is rendered from. */
function contentOf({ kind, metadata, spec, data }: any): [string, any] {
  return [`${kind} ${metadata.name}`, spec ?? data];
}

function integration(testCase: string, name: string): any {
  return pko.render(testCase).find(({ kind, metadata }) => kind === 'PagerDutyIntegration' && metadata.name === name).spec;
}

function legalEntities(testCase: string): string[][] {
  return integration(testCase, 'osd-silent').clusterDeploymentSelector.matchExpressions
    .filter(({ key }: any) => key === 'api.openshift.com/legal-entity-id')
    .map(({ values }: any) => values);
}

function environmentOf(deployment: any): { [name: string]: string } {
  return Object.fromEntries(deployment.spec.template.spec.containers[0].env.map(({ name, value }: any) => [name, value]));
}
