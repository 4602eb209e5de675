import { moduleText } from '../code/module';

/** The names in the template of an operator. */
export interface TemplateNames {
  /** Of the operator. */
  readonly name: string;
  /** Of its class. */
  readonly className: string;
  /** Of its custom resource. */
  readonly kind: string;
  /** Of its custom resource. */
  readonly plural: string;
  /** Of its API. */
  readonly group: string;
  /** Reference of its image, with a tag. */
  readonly image: string;
}

/** The module of the template's operator. */
export function templateOperator({ name, className, kind, plural, group, image }: TemplateNames): string {
  return moduleText(`const NAME = '${name}';
const GROUP = '${group}';
const LABELS = { 'app.kubernetes.io/name': NAME };
const RBAC = 'rbac.authorization.k8s.io';
const ALL_VERBS = ['create', 'delete', 'get', 'list', 'patch', 'update', 'watch'];

/** Brings each ${kind} into the state that it asks for. */
export class ${className} extends Operator {
  private readonly manager: Image;
  private readonly logLevel: Parameter;

  constructor(scope: Construct, id: string) {
    super(scope, id, {
      name: NAME,
      version: '0.1.0',
      displayName: '${kind} Operator',
      description: 'Brings each ${kind} into the state that it asks for.',
      provider: { name: 'Example', url: 'https://example.com' },
      maintainers: [{ name: 'Example Maintainers', email: 'maintainers@example.com' }],
      links: [{ name: 'Home', url: 'https://example.com/${name}' }],
      keywords: ['${kind.toLowerCase()}'],
      capability: Capability.BASIC_INSTALL,
      maturity: 'alpha',
      minKubeVersion: '1.27.0',
      imageLock: ImageLock.fromFile(join(__dirname, '../images.lock.yaml')),
    });
    this.manager = this.image('manager', '${image}');
    this.logLevel = this.parameter('logLevel', {
      type: ParameterType.STRING,
      description: 'How much the operator logs',
      allowedValues: ['debug', 'info', 'error'],
      default: 'info',
    });
    CustomResource.fromFile(this, '${kind.toLowerCase()}', join(__dirname, '../crds', \`${plural}.\${GROUP}.yaml\`), {
      displayName: '${kind}',
      description: 'What the operator brings into the state that its spec asks for.',
      samples: [{ apiVersion: \`\${GROUP}/v1alpha1\`, kind: '${kind}', metadata: { name: 'sample' }, spec: { replicas: 2 } }],
    });
    this.addPermissions();
    this.addDeployment();
  }

  /** Who runs the operator, and what they may do: all about its custom resource, and elect a leader. */
  private addPermissions(): void {
    const metadata = { name: NAME };
    const subjects = [{ kind: 'ServiceAccount', name: NAME, namespace: this.operatorNamespace.name }];
    new k8s.KubeServiceAccount(this, 'service-account', { metadata });
    new k8s.KubeClusterRole(this, 'cluster-role', {
      metadata,
      rules: [
        { apiGroups: [GROUP], resources: ['${plural}'], verbs: ALL_VERBS },
        { apiGroups: [GROUP], resources: ['${plural}/finalizers', '${plural}/status'], verbs: ['get', 'patch', 'update'] },
        { apiGroups: ['apps'], resources: ['deployments'], verbs: ALL_VERBS },
      ],
    });
    new k8s.KubeClusterRoleBinding(this, 'cluster-role-binding', {
      metadata,
      roleRef: { apiGroup: RBAC, kind: 'ClusterRole', name: NAME },
      subjects,
    });
    new k8s.KubeRole(this, 'leader-election-role', {
      metadata,
      rules: [
        { apiGroups: ['coordination.k8s.io'], resources: ['leases'], verbs: ALL_VERBS },
        { apiGroups: [''], resources: ['events'], verbs: ['create', 'patch'] },
      ],
    });
    new k8s.KubeRoleBinding(this, 'leader-election-role-binding', {
      metadata,
      roleRef: { apiGroup: RBAC, kind: 'Role', name: NAME },
      subjects,
    });
  }

  /** What runs the operator, and where its metrics are read. */
  private addDeployment(): void {
    const probe = (path: string): k8s.Probe => ({ httpGet: { path, port: k8s.IntOrString.fromString('health') } });
    new k8s.KubeDeployment(this, 'deployment', {
      metadata: { name: NAME, labels: LABELS },
      spec: {
        replicas: 1,
        selector: { matchLabels: LABELS },
        template: {
          metadata: { labels: LABELS },
          spec: {
            serviceAccountName: NAME,
            securityContext: { runAsNonRoot: true, seccompProfile: { type: 'RuntimeDefault' } },
            containers: [{
              name: 'manager',
              image: this.manager.ref,
              args: ['--leader-elect', '--metrics-bind-address=:8443', \`--zap-log-level=\${this.logLevel.valueAsString}\`],
              ports: [{ name: 'metrics', containerPort: 8443 }, { name: 'health', containerPort: 8081 }],
              livenessProbe: probe('/healthz'),
              readinessProbe: probe('/readyz'),
              resources: {
                requests: { cpu: k8s.Quantity.fromString('10m'), memory: k8s.Quantity.fromString('64Mi') },
                limits: { cpu: k8s.Quantity.fromString('500m'), memory: k8s.Quantity.fromString('128Mi') },
              },
              securityContext: { allowPrivilegeEscalation: false, readOnlyRootFilesystem: true, capabilities: { drop: ['ALL'] } },
            }],
          },
        },
      },
    });
    new k8s.KubeService(this, 'metrics-service', {
      metadata: { name: \`\${NAME}-metrics\`, labels: LABELS },
      spec: { selector: LABELS, ports: [{ name: 'metrics', port: 8443, targetPort: k8s.IntOrString.fromString('metrics') }] },
    });
  }
}
`);
}
