import { join } from 'path';
import { ApiObject } from 'cdk8s';
import { CustomResource, Image, Operator, OperatorNamespace, Parameter, ParameterType, PerTarget, Target } from 'cdk8s-opack';
import { Construct } from 'constructs';
import { OlmCleanup } from './olm-cleanup';

const NAME = 'certman-operator';
const RBAC = 'rbac.authorization.k8s.io';
const READ = ['get', 'list', 'watch'];

/** Manages the certificates of OpenShift clusters. */
export class CertmanOperator extends Operator {
  /** The image of the operator. */
  public readonly manager: Image;
  /** What the package takes the image from. */
  public readonly imageParameter: Parameter;
  /** What an earlier installation by OLM leaves behind. */
  public readonly cleanup: OlmCleanup;

  constructor(scope: Construct, id: string) {
    super(scope, id, {
      name: NAME,
      version: '0.1.100-abcdef0',
      description: "Operator to Manage Let's Encrypt certificates for OpenShift Clusters.",
      provider: { name: 'Red Hat, Inc' },
      keywords: ['kubernetes', 'openshift', 'multi-cluster', 'cluster'],
      maturity: 'alpha',
      namespace: OperatorNamespace.existing(NAME),
    });
    this.manager = this.image(NAME, `quay.io/app-sre/certman-operator@sha256:${'0'.repeat(64)}`);
    this.imageParameter = this.parameter('image', {
      type: ParameterType.STRING,
      description: 'Operator image to deploy',
      default: 'None',
    });
    CustomResource.fromFile(this, 'certificate-request', join(__dirname, 'crds/certificaterequests.certman.managed.openshift.io.yaml'), {
      displayName: 'Certificate Request',
      description: "Let's Encrypt Certificate Request for OpenShift Clusters",
    });
    this.addPermissions();
    this.addPermissionInAwsAccountOperator();
    this.addMonitoring();
    this.addDeployment();
    this.cleanup = new OlmCleanup(this, 'olm-cleanup', NAME);
    PerTarget.onlyIn(this.cleanup, [Target.PKO], 'It cleans up after OLM when the package takes over.');
  }

  private addPermissions(): void {
    const allVerbs = PerTarget.value({
      pko: ['create', 'update', 'patch', 'delete', ...READ],
      olm: ['*'],
      reason: 'The bundle grants every verb, as it always did; the package lists those that are needed.',
    });
    new ApiObject(this, 'service-account', { apiVersion: 'v1', kind: 'ServiceAccount', metadata: { name: NAME } });
    new ApiObject(this, 'cluster-role', {
      apiVersion: `${RBAC}/v1`,
      kind: 'ClusterRole',
      metadata: { name: NAME },
      rules: [
        // of all namespaces: those of the clusters that Hive manages come and go
        { apiGroups: [''], resources: ['secrets'], verbs: [...READ, 'create', 'update', 'patch'] },
        { apiGroups: [''], resources: ['namespaces'], verbs: ['get'] },
        { apiGroups: ['monitoring.coreos.com'], resources: ['servicemonitors'], verbs: ['get', 'create'] },
        { apiGroups: ['certman.managed.openshift.io'], resources: ['*', 'certificaterequests'], verbs: allVerbs },
        {
          apiGroups: ['hive.openshift.io'],
          resources: ['clusterdeployments', 'clusterdeployments/finalizers', 'clusterdeployments/status'],
          verbs: [...READ, 'update', 'patch'],
        },
        { apiGroups: ['route.openshift.io'], resources: ['routes'], verbs: allVerbs },
        { apiGroups: ['aws.managed.openshift.io'], resources: ['accountclaims'], verbs: READ },
        { apiGroups: ['hive.openshift.io'], resources: ['dnszones'], verbs: READ },
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

  private addPermissionInAwsAccountOperator(): void {
    const reader = new Construct(this, 'configmap-reader');
    const metadata = { name: `${NAME}-configmap-reader`, namespace: 'aws-account-operator' };
    new ApiObject(reader, 'role', {
      apiVersion: `${RBAC}/v1`,
      kind: 'Role',
      metadata,
      rules: [{ apiGroups: [''], resources: ['configmaps'], resourceNames: ['aws-account-operator-configmap'], verbs: ['get'] }],
    });
    new ApiObject(reader, 'role-binding', {
      apiVersion: `${RBAC}/v1`,
      kind: 'RoleBinding',
      metadata,
      roleRef: { apiGroup: RBAC, kind: 'Role', name: metadata.name },
      subjects: [{ kind: 'ServiceAccount', name: NAME, namespace: NAME }],
    });
    PerTarget.onlyIn(reader, [Target.PKO, Target.PLAIN], "OLM installs a bundle's objects into the operator's namespace only.");
  }

  /** Lets the Prometheus of the cluster find what it scrapes. */
  private addMonitoring(): void {
    new ApiObject(this, 'prometheus-role', {
      apiVersion: `${RBAC}/v1`,
      kind: 'Role',
      metadata: { name: 'prometheus-k8s' },
      rules: [{ apiGroups: [''], resources: ['services', 'endpoints', 'pods'], verbs: READ }],
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
    const fedramp = this.parameter('fedramp', {
      type: ParameterType.STRING,
      description: 'Enable FedRAMP mode',
      default: 'false',
      allowedValues: ['true', 'false'],
    });
    const hostedZoneId = this.parameter('hosted_zone_id', {
      type: ParameterType.STRING,
      description: 'Hosted zone ID for FedRAMP DNS operations',
      default: '',
    });
    const labels = { name: NAME };
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
              resources: { requests: { cpu: '100m', memory: '1Gi' }, limits: { cpu: '200m', memory: '2Gi' } },
              env: [
                { name: 'WATCH_NAMESPACE', value: '' },
                { name: 'POD_NAME', valueFrom: { fieldRef: { fieldPath: 'metadata.name' } } },
                { name: 'OPERATOR_NAME', value: NAME },
                { name: 'EXTRA_RECORD', value: 'rh-api' },
                { name: 'FEDRAMP', value: fedramp.valueAsString },
                { name: 'HOSTED_ZONE_ID', value: hostedZoneId.valueAsString },
                PerTarget.item([Target.OLM], { name: 'OPERATOR_IMAGE', value: this.manager.ref }, 'Only the bundle has had it so far.'),
              ],
            }],
          },
        },
      },
    });
  }
}
