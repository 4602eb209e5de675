import { join } from 'path';
import { ApiObject } from 'cdk8s';
import { CustomResource, Image, Operator, OperatorNamespace, Parameter, ParameterType, PerTarget, Target } from 'cdk8s-opack';
import { Construct } from 'constructs';
import { Integrations } from './integrations';
import { OlmCleanup } from './olm-cleanup';

const NAME = 'pagerduty-operator';
const RBAC = 'rbac.authorization.k8s.io';

/** Connects OpenShift clusters to PagerDuty. */
export class PagerDutyOperator extends Operator {
  /** The image of the operator. */
  public readonly manager: Image;
  /** What the package takes the image from. */
  public readonly imageParameter: Parameter;
  /** How alerts reach PagerDuty. */
  public readonly integrations: Integrations;
  /** What an earlier installation by OLM leaves behind. */
  public readonly cleanup: OlmCleanup;

  constructor(scope: Construct, id: string) {
    super(scope, id, {
      name: NAME,
      version: '0.1.100-abcdef0',
      description: 'SRE operator - pagerduty-operator',
      provider: { name: 'Red Hat, Inc' },
      keywords: ['kubernetes', 'openshift', 'multi-cluster', 'cluster'],
      maturity: 'alpha',
      namespace: OperatorNamespace.existing(NAME),
    });
    this.manager = this.image(NAME, `quay.io/app-sre/pagerduty-operator@sha256:${'0'.repeat(64)}`);
    this.imageParameter = this.parameter('image', {
      type: ParameterType.STRING,
      description: 'Operator image to deploy',
      default: '',
    });
    CustomResource.fromFile(this, 'integration', join(__dirname, 'crds/pagerdutyintegrations.pagerduty.openshift.io.yaml'), {
      description: 'PagerDutyIntegration',
    });
    this.addPermissions();
    this.addMonitoring();
    this.addDeployment();
    this.integrations = new Integrations(this, 'integrations');
    PerTarget.onlyIn(this.integrations, [Target.PKO, Target.PLAIN],
      'A bundle cannot hold custom resources; with OLM, these objects come with the Subscription.');
    this.cleanup = new OlmCleanup(this, 'olm-cleanup', NAME);
    PerTarget.onlyIn(this.cleanup, [Target.PKO], 'It cleans up after OLM when the package takes over.');
  }

  private addPermissions(): void {
    new ApiObject(this, 'service-account', { apiVersion: 'v1', kind: 'ServiceAccount', metadata: { name: NAME } });
    new ApiObject(this, 'cluster-role', {
      apiVersion: `${RBAC}/v1`,
      kind: 'ClusterRole',
      metadata: { name: NAME },
      rules: [
        {
          apiGroups: ['pagerduty.openshift.io'],
          resources: ['pagerdutyintegrations', 'pagerdutyintegrations/status', 'pagerdutyintegrations/finalizers'],
          verbs: ['get', 'list', 'watch', 'update'],
        },
        {
          apiGroups: [''],
          resources: ['pods', 'services', 'endpoints', 'persistentvolumeclaims', 'events', 'configmaps', 'secrets'],
          verbs: ['*'],
        },
        { apiGroups: [''], resources: ['namespaces'], verbs: ['get'] },
        { apiGroups: ['apps'], resources: ['deployments', 'daemonsets', 'replicasets', 'statefulsets'], verbs: ['*'] },
        { apiGroups: ['monitoring.coreos.com'], resources: ['servicemonitors'], verbs: ['get', 'create'] },
        {
          apiGroups: ['hive.openshift.io'],
          resources: ['clusterdeployments', 'clusterdeployments/finalizers', 'clusterdeployments/status', 'syncsets'],
          verbs: ['get', 'list', 'watch', 'update', 'patch'],
        },
        { apiGroups: ['hive.openshift.io'], resources: ['syncsets'], verbs: ['create', 'delete'] },
        { apiGroups: ['route.openshift.io'], resources: ['routes'], verbs: ['*'] },
      ],
    });
    new ApiObject(this, 'cluster-role-binding', {
      apiVersion: `${RBAC}/v1`,
      kind: 'ClusterRoleBinding',
      metadata: { name: NAME },
      roleRef: { apiGroup: RBAC, kind: 'ClusterRole', name: NAME },
      subjects: [{ kind: 'ServiceAccount', name: NAME, namespace: NAME }],
    });
  }

  /** Lets the Prometheus of the cluster find what it scrapes. */
  private addMonitoring(): void {
    new ApiObject(this, 'prometheus-role', {
      apiVersion: `${RBAC}/v1`,
      kind: 'Role',
      metadata: { name: 'prometheus-k8s' },
      rules: [{ apiGroups: [''], resources: ['services', 'endpoints', 'pods'], verbs: ['get', 'list', 'watch'] }],
    });
    new ApiObject(this, 'prometheus-role-binding', {
      apiVersion: `${RBAC}/v1`,
      kind: 'RoleBinding',
      metadata: { name: 'prometheus-k8s' },
      roleRef: { apiGroup: RBAC, kind: 'Role', name: 'prometheus-k8s' },
      subjects: [{ kind: 'ServiceAccount', name: 'prometheus-k8s', namespace: 'openshift-monitoring' }],
    });
  }

  private addDeployment(): void {
    const fedramp = this.parameter('fedramp', { type: ParameterType.STRING, description: 'FedRAMP mode flag', default: 'false' });
    const labels = { name: NAME };
    const resources = { memory: '2G', cpu: '100m' };
    const probe = (path: string, initialDelaySeconds: number, periodSeconds: number) => ({
      httpGet: { path, port: 8081 }, initialDelaySeconds, periodSeconds,
    });
    const field = (fieldPath: string) => ({ fieldRef: { fieldPath } });
    new ApiObject(this, 'deployment', {
      apiVersion: 'apps/v1',
      kind: 'Deployment',
      metadata: { name: NAME },
      spec: {
        replicas: 1,
        selector: { matchLabels: labels },
        template: {
          metadata: { labels },
          spec: {
            serviceAccountName: NAME,
            containers: [{
              name: NAME,
              image: this.manager.ref,
              imagePullPolicy: 'Always',
              command: [NAME],
              livenessProbe: probe('/healthz', 15, 20),
              readinessProbe: probe('/readyz', 5, 10),
              resources: { requests: resources, limits: resources },
              env: [
                { name: 'WATCH_NAMESPACE', valueFrom: field('metadata.namespace') },
                { name: 'POD_NAME', valueFrom: field('metadata.name') },
                { name: 'OPERATOR_NAME', value: NAME },
                PerTarget.item([Target.PKO, Target.PLAIN], { name: 'FEDRAMP', value: fedramp.valueAsString },
                  'The bundle has never had it: Subscriptions set it.'),
                PerTarget.item([Target.OLM], { name: 'OPERATOR_IMAGE', value: this.manager.ref }, 'Only the bundle has had it so far.'),
              ],
            }],
          },
        },
      },
    });
  }
}
