import { PkoPackage } from 'cdk8s-opack';

const suppressWarnings = { actions: { suppress: true }, conditions: [{ expression: "event.severity matches 'Warning'" }] };
const raisePriority = { actions: { priority: 'PDPJP5Q' }, conditions: [] };

/** What the operator is rendered with: the configurations that its clusters have. */
export function addTestCases(pko: PkoPackage): void {
  const base = pko.addTestCase('default', {
    config: {
      image: 'quay.io/example/pagerduty-operator:test',
      fedramp: 'false',
      acknowledgeTimeout: 21600,
      resolveTimeout: 0,
      escalationPolicy: 'PTEST123',
      escalationPolicySilent: 'PSILENT1',
      servicePrefix: 'osd',
      silentAlertLegalEntityIds: ['1aV37K1VQv2zSStwSkdwBNOUBGI', '2Mo8exhgEA5ir1lsVypXUb9v902'],
      scaleTestEscalationPolicy: 'PSCALE01',
      scaleTestServicePrefix: 'osd-scale-test',
      scaleTestLegalEntityIds: ['1ep4WsPDKikDQCFLsi2yKdzH8xB'],
      serviceOrchestrationEnabled: 'true',
      serviceOrchestrationRuleConfigmap: 'osd-serviceorchestration',
      alertGroupingType: 'time',
      alertGroupingTimeout: 300,
      serviceOrchestrationRules: orchestration(suppressWarnings),
      rhInfraServiceOrchestrationRules: orchestration(suppressWarnings, raisePriority),
    },
  });
  pko.addTestCase('integration', {
    base,
    config: {
      escalationPolicy: 'PA2GM5L',
      escalationPolicySilent: 'PNCPMTV',
      servicePrefix: 'osdint',
      silentAlertLegalEntityIds: [],
      scaleTestEscalationPolicy: 'PKCHC7O',
      alertGroupingType: '',
      alertGroupingTimeout: 0,
    },
  });
  const plain = {
    alertGroupingType: '',
    alertGroupingTimeout: 0,
    serviceOrchestrationRules: '{}',
    rhInfraServiceOrchestrationRules: '{}',
  };
  const emptyArrays = pko.addTestCase('empty-arrays', {
    base,
    config: { ...plain, silentAlertLegalEntityIds: [], scaleTestLegalEntityIds: [] },
  });
  pko.addTestCase('fedramp', { base: emptyArrays, config: { fedramp: 'true', serviceOrchestrationEnabled: 'false' } });
  pko.addTestCase('orchestration-disabled', {
    base,
    config: { ...plain, silentAlertLegalEntityIds: ['1aV37K1VQv2zSStwSkdwBNOUBGI'], serviceOrchestrationEnabled: 'false' },
  });
}

function orchestration(...rules: object[]): string {
  return JSON.stringify({ orchestration_path: { catch_all: { actions: {} }, sets: [{ id: 'start', rules }], type: 'service' } });
}
