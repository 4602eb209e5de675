import { ApiObject } from 'cdk8s';
import { Operator, Parameter, ParameterProps, ParameterType } from 'cdk8s-opack';
import { Construct } from 'constructs';

/** Clusters whose alerts nobody wants, wherever they would go. */
const WANTED = [
  notIn('api.openshift.com/noalerts', ['true']),
  notIn('ext-managed.openshift.io/noalerts', ['true']),
  notIn('api.openshift.com/fedramp', ['true']),
];
const MANAGED = isIn('api.openshift.com/managed', ['true']);
const NOT_NIGHTLY = notIn('api.openshift.com/channel-group', ['nightly']);
const LEGAL_ENTITY = 'api.openshift.com/legal-entity-id';

/** How the alerts of clusters reach PagerDuty: for most of them, for those that are silent, and for scale tests. */
export class Integrations extends Construct {
  constructor(private readonly operator: Operator, id: string) {
    super(operator, id);
    const timeouts = this.timeouts();
    const escalationPolicy = this.required('escalationPolicy', 'PagerDuty escalation policy ID for standard alerts');
    const silentPolicy = this.required('escalationPolicySilent', 'PagerDuty escalation policy ID for silent alerts');
    const prefix = this.required('servicePrefix', 'Prefix for PagerDuty service names').valueAsString;
    const silent = this.list('silentAlertLegalEntityIds', 'Legal entity IDs routed to silent escalation policy').valueAsList;
    const scaleTestPolicy = this.required('scaleTestEscalationPolicy', 'PagerDuty escalation policy ID for scale test alerts');
    const scaleTestPrefix = this.required('scaleTestServicePrefix', 'Prefix for scale test PagerDuty service names');
    const scaleTests = this.list('scaleTestLegalEntityIds', 'Legal entity IDs for scale test organizations').valueAsList;

    this.integration('osd', {
      ...timeouts,
      escalationPolicy: escalationPolicy.valueAsString,
      servicePrefix: prefix,
      ...this.orchestrationAndGrouping(),
    }, [MANAGED, notIn(LEGAL_ENTITY, scaleTests), notIn(LEGAL_ENTITY, silent), NOT_NIGHTLY]);
    this.integration('osd-silent', {
      ...timeouts,
      escalationPolicy: silentPolicy.valueAsString,
      servicePrefix: `${prefix}-silent`,
    }, [MANAGED, notIn(LEGAL_ENTITY, scaleTests), isIn(LEGAL_ENTITY, silent)]);
    this.integration('osd-scale-test', {
      ...timeouts,
      escalationPolicy: scaleTestPolicy.valueAsString,
      servicePrefix: scaleTestPrefix.valueAsString,
    }, [MANAGED, isIn(LEGAL_ENTITY, scaleTests), NOT_NIGHTLY]);
    this.alert();
  }

  private timeouts(): object {
    const acknowledge = this.timeout('acknowledgeTimeout', 'PagerDuty incident acknowledge timeout in seconds', 21600);
    const resolve = this.timeout('resolveTimeout', 'PagerDuty incident resolve timeout in seconds', 0);
    return { acknowledgeTimeout: acknowledge.valueAsNumber, resolveTimeout: resolve.valueAsNumber };
  }

  /** Rules in a ConfigMap say what PagerDuty makes of an alert, and several alerts become one. */
  private orchestrationAndGrouping(): object {
    const enabled = this.text('serviceOrchestrationEnabled', {
      description: 'Enable PagerDuty service orchestration',
      default: 'false',
      allowedValues: ['true', 'false'],
    });
    const configMapName = this.text('serviceOrchestrationRuleConfigmap', {
      description: 'ConfigMap name containing service orchestration rules',
      default: 'osd-serviceorchestration',
    });
    const groupingType = this.text('alertGroupingType', { description: 'PagerDuty alert grouping type', default: '' });
    const groupingTimeout = this.timeout('alertGroupingTimeout', 'PagerDuty alert grouping timeout in minutes', 0);
    const rules = this.text('serviceOrchestrationRules', {
      description: 'JSON rules for PagerDuty service orchestration',
      default: '{}',
    });
    const infraRules = this.text('rhInfraServiceOrchestrationRules', {
      description: 'JSON rules for RH infra PagerDuty service orchestration',
      default: '{}',
    });
    new ApiObject(this, 'service-orchestration', {
      apiVersion: 'v1',
      kind: 'ConfigMap',
      metadata: { name: configMapName.valueAsString, labels: { 'api.openshift.com/managed': 'true' } },
      data: {
        'service-orchestration.json': rules.valueAsString,
        'rh-infra-service-orchestration.json': infraRules.valueAsString,
      },
    });
    return {
      serviceOrchestration: {
        enabled: enabled.asBoolean(),
        ruleConfigConfigMapRef: { name: configMapName.valueAsString, namespace: this.operator.operatorNamespace.name },
      },
      alertGroupingParameters: {
        type: groupingType.valueAsString,
        config: { timeout: groupingTimeout.valueAsNumber },
      },
    };
  }

  private integration(name: string, spec: object, clusters: object[]): void {
    new ApiObject(this, name, {
      apiVersion: 'pagerduty.openshift.io/v1alpha1',
      kind: 'PagerDutyIntegration',
      metadata: { name },
      spec: {
        ...spec,
        pagerdutyApiKeySecretRef: { name: 'pagerduty-api-key', namespace: this.operator.operatorNamespace.name },
        clusterDeploymentSelector: { matchExpressions: [...clusters, ...WANTED] },
        targetSecretRef: { name: 'pd-secret', namespace: 'openshift-monitoring' },
      },
    });
  }

  private alert(): void {
    const name = 'pagerduty-integration-api-secret';
    new ApiObject(this, 'alert', {
      apiVersion: 'monitoring.coreos.com/v1',
      kind: 'PrometheusRule',
      metadata: { name },
      spec: {
        groups: [{
          name,
          rules: [{
            alert: 'PagerDutyIntegrationAPISecretError',
            expr: 'pagerdutyintegration_secret_loaded < 1',
            for: '15m',
            labels: { severity: 'warning' },
            annotations: {
              // the braces are for Prometheus
              message: 'PagerDuty Operator is failing to load PAGERDUTY_API_KEY from Secret specified in PagerDutyIntegration '
                + '{{ $labels.pagerdutyintegration_name }}. Either the Secret might be missing, or the key might be missing from within the Secret.',
            },
          }],
        }],
      },
    });
  }

  private text(name: string, props: Omit<ParameterProps, 'type'>): Parameter {
    return this.operator.parameter(name, { type: ParameterType.STRING, ...props });
  }

  private required(name: string, description: string): Parameter {
    return this.text(name, { description, required: true });
  }

  private list(name: string, description: string): Parameter {
    return this.operator.parameter(name, { type: ParameterType.LIST, description, default: [] });
  }

  private timeout(name: string, description: string, preset: number): Parameter {
    return this.operator.parameter(name, { type: ParameterType.INTEGER, description, default: preset, minimum: 0 });
  }
}

function isIn(key: string, values: string[]): object {
  return { key, operator: 'In', values };
}

function notIn(key: string, values: string[]): object {
  return { key, operator: 'NotIn', values };
}
