import { ApiObject } from 'cdk8s';
import { Conditional, Operator, OperatorNamespace, ParameterType } from 'cdk8s-opack';
import { Construct } from 'constructs';
import { NginxOperator } from './nginx-operator';

const MONITORING = 'monitoring.coreos.com/v1';

/** Has Prometheus watch the operator. Not every cluster has the Prometheus Operator, so this is installed by itself, where it is wanted. */
export class NginxMonitoring extends Operator {
  constructor(scope: Construct, id: string, operator: NginxOperator) {
    super(scope, id, { version: '0.1.0', namespace: OperatorNamespace.existing(operator.operatorNamespace.name) });
    const interval = this.parameter('interval', {
      type: ParameterType.STRING,
      description: 'How often the metrics are read',
      pattern: '^[0-9]+(ms|s|m)$',
      default: '30s',
    });
    const alerts = this.parameter('alerts', { type: ParameterType.BOOLEAN, description: 'Whether failures raise an alert', default: true });

    new ApiObject(this, 'pod-monitor', {
      apiVersion: MONITORING,
      kind: 'PodMonitor',
      metadata: { name: operator.name },
      spec: {
        selector: { matchLabels: NginxOperator.POD_LABELS },
        podMetricsEndpoints: [{ port: 'metrics', interval: interval.valueAsString }],
      },
    });
    const rule = new ApiObject(this, 'alerts', {
      apiVersion: MONITORING,
      kind: 'PrometheusRule',
      metadata: { name: operator.name },
      spec: {
        groups: [{
          name: operator.name,
          rules: [{
            alert: 'NginxReconcileErrors',
            expr: 'sum(increase(controller_runtime_reconcile_errors_total{controller="nginx"}[10m])) > 0',
            for: '10m',
            labels: { severity: 'warning' },
            annotations: { summary: 'The operator fails to bring Nginx objects into the state that is asked for.' },
          }],
        }],
      },
    });
    Conditional.object(rule, alerts.isTrue());
  }
}
