import { problemsOf } from './problems';
import { JsonObject } from '../../../src/kube/json';
import { scheduleProblem } from '../../../src/kube/rules/cron';

const labels = { app: 'a' };
const template = { metadata: { labels }, spec: { containers: [{ name: 'a', image: 'a' }] } };
const spec = { selector: { matchLabels: labels }, template };
const once = { spec: { restartPolicy: 'Never', containers: [{ name: 'a', image: 'a' }] } };
const ofDeployment = (more: JsonObject) => problemsOf('apps/v1', 'Deployment', { spec: { ...spec, ...more } });
const ofJob = (more: JsonObject) => problemsOf('batch/v1', 'Job', { spec: { template: once, ...more } });

test('a workload selects its own pods', () => {
  expect(ofDeployment({})).toEqual([]);
  expect(ofDeployment({ selector: null })).toEqual(['error spec.selector: Required value']);
  expect(ofDeployment({ selector: {} })).toEqual(['error spec.selector: Invalid value: {}: empty selector is invalid for deployment']);
  expect(ofDeployment({ selector: { matchLabels: { app: 'b' } } }))
    .toEqual(['error spec.template.metadata.labels: Invalid value: {"app":"a"}: `selector` does not match template `labels`']);
  expect(ofDeployment({ selector: { matchExpressions: [{ key: 'app', operator: 'In', values: ['a', 'b'] }, { key: 'x', operator: 'DoesNotExist' }] } })).toEqual([]);
});

test('the pods of a Deployment are always restarted', () => {
  expect(ofDeployment({ template: { ...template, spec: { ...template.spec, restartPolicy: 'Never' } } }))
    .toEqual(['error spec.template.spec.restartPolicy: Unsupported value: "Never": supported values: "Always"']);
});

test('the numbers of a rolling update', () => {
  expect(ofDeployment({ replicas: -1, strategy: { rollingUpdate: { maxSurge: 0, maxUnavailable: '0%' } } })).toEqual([
    'error spec.replicas: Invalid value: -1: must be greater than or equal to 0',
    'error spec.strategy.rollingUpdate.maxUnavailable: Invalid value: "0%": may not be 0 when `maxSurge` is 0',
  ]);
  expect(ofDeployment({ strategy: { rollingUpdate: { maxSurge: '200%', maxUnavailable: '25' } } }))
    .toEqual(['error spec.strategy.rollingUpdate.maxUnavailable: Invalid value: "25": a valid percent string must be a numeric string followed by an ending \'%\'']);
  expect(ofDeployment({ strategy: { type: 'Recreate', rollingUpdate: {} } }))
    .toEqual(['error spec.strategy.rollingUpdate: Forbidden: may not be specified when strategy `type` is \'Recreate\'']);
  expect(problemsOf('apps/v1', 'DaemonSet', { spec: { ...spec, updateStrategy: { rollingUpdate: { maxSurge: 1 } } } }))
    .toEqual(['error spec.updateStrategy.rollingUpdate.maxSurge: Invalid value: 1: may not be set when maxUnavailable is non-zero']);
});

test('a StatefulSet mounts the volumes that it claims', () => {
  const mounting = { ...template, spec: { containers: [{ name: 'a', image: 'a', volumeMounts: [{ name: 'data', mountPath: '/data' }] }] } };
  const claim = { metadata: { name: 'data' }, spec: { accessModes: ['ReadWriteOnce'] } };
  expect(problemsOf('apps/v1', 'StatefulSet', { spec: { ...spec, template: mounting, volumeClaimTemplates: [claim] } }))
    .toEqual(['warning spec.volumeClaimTemplates[0].spec.resources.requests.storage: Required value: without it no volume can be claimed']);
});

test('a Job says what becomes of a container that ends', () => {
  expect(ofJob({})).toEqual([]);
  expect(ofJob({ template })).toEqual(['error spec.template.spec.restartPolicy: Required value: valid values: "OnFailure", "Never"']);
  expect(ofJob({ completionMode: 'Indexed', backoffLimit: -1, selector: { matchLabels: labels } })).toEqual([
    'error spec.backoffLimit: Invalid value: -1: must be greater than or equal to 0',
    'error spec.completions: Required value: when completion mode is Indexed',
    'error spec.selector: Invalid value: {"matchLabels":{"app":"a"}}: `selector` will be auto-generated',
  ]);
});

test('a CronJob has a schedule, in a zone that there is', () => {
  const ofCronJob = (more: JsonObject) => problemsOf('batch/v1', 'CronJob', { spec: { schedule: '@hourly', jobTemplate: { spec: { template: once } }, ...more } });
  expect(ofCronJob({ timeZone: 'Europe/Berlin' })).toEqual([]);
  expect(ofCronJob({ schedule: '* * * *', timeZone: 'Moon/Base', concurrencyPolicy: 'Maybe' })).toEqual([
    'error spec.schedule: Invalid value: "* * * *": expected exactly 5 fields, found 4: "* * * *"',
    'error spec.timeZone: Invalid value: "Moon/Base": unknown time zone Moon/Base',
    'error spec.concurrencyPolicy: Unsupported value: "Maybe": supported values: "Allow", "Forbid", "Replace"',
  ]);
  expect(ofCronJob({ schedule: null })).toEqual(['error spec.schedule: Required value']);
});

test.each([
  '*/5 0 1 1 0', '0 0 * * mon-FRI', '0,30 1-5/2 ? jan *', '@every 1h30m', '@weekly',
])('%s is a schedule', (schedule) => {
  expect(scheduleProblem(schedule)).toBeUndefined();
});

test.each([
  ['60 * * * *', 'end of range (60) above maximum (59): 60'],
  ['* * 0 * *', 'beginning of range (0) below minimum (1): 0'],
  ['* * * * 7', 'end of range (7) above maximum (6): 7'],
  ['5-1 * * * *', 'beginning of range (5) beyond end of range (1): 5-1'],
  ['*/0 * * * *', 'the step of */0 must be a positive number'],
  ['x * * * *', 'failed to parse the minute "x"'],
  ['1-2-3 * * * *', 'too many hyphens: 1-2-3'],
  ['1/2/3 * * * *', 'too many slashes: 1/2/3'],
  ['@never', 'unrecognized descriptor: @never'],
  ['CRON_TZ=UTC 0 0 * * *', 'cannot use TZ or CRON_TZ in schedule, use timeZone field instead'],
])('%s is no schedule', (schedule, problem) => {
  expect(scheduleProblem(schedule)).toBe(problem);
});

test('a disruption budget has one limit', () => {
  const ofBudget = (budget: JsonObject) => problemsOf('policy/v1', 'PodDisruptionBudget', { spec: budget });
  expect(ofBudget({ minAvailable: 1 })).toEqual([]);
  expect(ofBudget({ minAvailable: 1, maxUnavailable: '150%' })).toEqual([
    'error spec: Invalid value: {"minAvailable":1,"maxUnavailable":"150%"}: minAvailable and maxUnavailable cannot be both set',
    'error spec.maxUnavailable: Invalid value: "150%": must not be greater than 100%',
  ]);
  expect(ofBudget({ maxUnavailable: 0 })).toEqual(['warning spec: The budget never allows an eviction: nodes that run such a pod cannot be drained.']);
});

test('an autoscaler has bounds, a target and metrics', () => {
  const ofAutoscaler = (more: JsonObject) => problemsOf('autoscaling/v2', 'HorizontalPodAutoscaler', { spec: { scaleTargetRef: { kind: 'Deployment', name: 'a' }, maxReplicas: 3, ...more } });
  const cpu = { type: 'Resource', resource: { name: 'cpu', target: { type: 'Utilization', averageUtilization: 80 } } };
  expect(ofAutoscaler({ metrics: [cpu] })).toEqual([]);
  expect(ofAutoscaler({ minReplicas: 4, scaleTargetRef: { kind: 'Deployment' }, metrics: [{ type: 'Pods' }, { ...cpu, external: {} }] })).toEqual([
    'error spec.maxReplicas: Invalid value: 3: must be greater than or equal to `minReplicas`',
    'error spec.scaleTargetRef.name: Required value',
    'error spec.metrics[0].pods: Required value: must populate the given metric source: its type is Pods',
    'error spec.metrics[1].external: Forbidden: must populate the given metric source only: its type is Resource',
  ]);
});
