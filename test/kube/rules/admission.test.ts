import { problemsOf } from './problems';
import { JsonObject } from '../../../src/kube/json';

const GROUP = 'admissionregistration.k8s.io/v1';
const rule = { apiGroups: ['apps'], apiVersions: ['v1'], operations: ['CREATE'], resources: ['deployments'] };
const webhook = {
  name: 'a.example.com', sideEffects: 'None', admissionReviewVersions: ['v1'], rules: [rule], clientConfig: { service: { name: 'a', namespace: 'n' } },
};
const ofWebhook = (more: JsonObject) => problemsOf(GROUP, 'ValidatingWebhookConfiguration', { webhooks: [{ ...webhook, ...more }] }).map((line) => line.replace('webhooks[0].', '~'));

test('a webhook has a domain for a name, and says what it does', () => {
  expect(ofWebhook({})).toEqual([]);
  expect(ofWebhook({ name: 'a.b', sideEffects: 'Some', failurePolicy: 'fail', timeoutSeconds: 31, admissionReviewVersions: [] })).toEqual([
    'error ~name: Invalid value: "a.b": should be a domain with at least three segments separated by dots',
    'error ~failurePolicy: Unsupported value: "fail": supported values: "Fail", "Ignore"',
    'error ~sideEffects: Unsupported value: "Some": supported values: "None", "NoneOnDryRun"',
    'error ~timeoutSeconds: Invalid value: 31: must be between 1 and 30, inclusive',
    'error ~admissionReviewVersions: Required value: must specify one of v1, v1beta1',
  ]);
  expect(ofWebhook({ admissionReviewVersions: ['v2'] })).toEqual(['error ~admissionReviewVersions: Invalid value: ["v2"]: must include at least one of v1, v1beta1']);
});

test('a webhook is reached by a service or by a URL', () => {
  expect(ofWebhook({ clientConfig: {} })).toEqual(['error ~clientConfig: Required value: exactly one of url or service is required']);
  expect(ofWebhook({ clientConfig: { service: { namespace: 'n', path: 'a', port: 0 }, caBundle: 'YWJj' } })).toEqual([
    'error ~clientConfig.service.name: Required value',
    'error ~clientConfig.service.path: Invalid value: "a": must start with a \'/\'',
    'error ~clientConfig.service.port: Invalid value: 0: must be between 1 and 65535, inclusive',
    'warning ~clientConfig.caBundle: caBundle holds no certificate in PEM: the webhook cannot be called unless something replaces it.',
  ]);
  expect(ofWebhook({ clientConfig: { url: 'http://a/b?c', caBundle: 'Cg==' } })).toEqual([
    'error ~clientConfig.url: Invalid value: "http://a/b?c": \'https\' is the only allowed URL scheme; desired format: https://host[/path]',
    'error ~clientConfig.url: Invalid value: "http://a/b?c": query parameters are not permitted in the URL',
  ]);
});

test('a rule of a webhook is complete', () => {
  expect(ofWebhook({ rules: [{ apiGroups: ['*', 'apps'], operations: ['create'] }] })).toEqual([
    'error ~rules[0].operations[0]: Unsupported value: "create": supported values: "*", "CONNECT", "CREATE", "DELETE", "UPDATE"',
    'error ~rules[0].apiGroups: Invalid value: ["*","apps"]: if \'*\' is present, must not specify other values',
    'error ~rules[0].apiVersions: Required value',
    'error ~rules[0].resources: Required value',
  ]);
});

test('a policy has something to match and to say; its binding an action', () => {
  const spec = { matchConstraints: { resourceRules: [rule] }, validations: [{ expression: 'true' }] };
  expect(problemsOf(GROUP, 'ValidatingAdmissionPolicy', { spec })).toEqual([]);
  expect(problemsOf(GROUP, 'ValidatingAdmissionPolicy', { spec: {} })).toEqual([
    'error spec.matchConstraints: Required value',
    'error spec.validations: Required value: validations or auditAnnotations must contain at least one item',
  ]);
  expect(problemsOf(GROUP, 'ValidatingAdmissionPolicyBinding', { spec: { validationActions: ['Deny', 'Warn'] } })).toEqual([
    'error spec.policyName: Required value',
    'error spec.validationActions: Invalid value: ["Deny","Warn"]: must not contain both Deny and Warn',
  ]);
});
