import { join } from 'path';
import { Size } from 'cdk8s';
import { Capability, CustomResource, Image, Operator, Parameter, ParameterType } from 'cdk8s-opack';
import * as kplus from 'cdk8s-plus-27';
import { Construct } from 'constructs';

const NAME = 'example-operator';
const GROUP = 'example.thetechnick.ninja';

/** An operator that runs nginx: the one of the Package Operator guide, written once for both formats. */
export class NginxOperator extends Operator {
  /** The labels of its pods. */
  public static readonly POD_LABELS = { 'app.kubernetes.io/name': NAME };

  /** What runs the operator. */
  public readonly deployment: kplus.Deployment;
  private readonly manager: Image;
  private readonly logLevel: Parameter;

  constructor(scope: Construct, id: string) {
    super(scope, id, {
      name: NAME,
      version: '0.1.0',
      displayName: 'Example Operator',
      description: 'Runs web servers for you: an Nginx object becomes a Deployment of nginx.',
      provider: { name: 'Example', url: 'https://example.com' },
      maintainers: [{ name: 'Example Maintainers', email: 'maintainers@example.com' }],
      links: [{ name: 'Guide', url: 'https://package-operator.run/docs/guides/packaging-an-operator/' }],
      keywords: ['nginx', 'web server'],
      capability: Capability.BASIC_INSTALL,
      maturity: 'alpha',
      minKubeVersion: '1.27.0',
    });
    this.manager = this.image('manager', 'quay.io/nschieder/example-operator:v0.1.0', {
      digest: 'sha256:5a0f2d1c3e4b6978a1b2c3d4e5f60718293a4b5c6d7e8f90a1b2c3d4e5f60718',
    });
    this.logLevel = this.parameter('logLevel', {
      type: ParameterType.STRING,
      description: 'How much the operator logs',
      allowedValues: ['debug', 'info', 'error'],
      default: 'info',
    });

    CustomResource.fromFile(this, 'nginx', join(__dirname, 'crds', `nginxes.${GROUP}.yaml`), {
      displayName: 'Nginx',
      description: 'A number of web servers that serve the same content.',
      samples: [{
        apiVersion: `${GROUP}/v1alpha1`,
        kind: 'Nginx',
        metadata: { name: 'sample' },
        spec: { replicas: 2 },
      }],
    });
    const serviceAccount = new kplus.ServiceAccount(this, 'service-account', { metadata: { name: NAME }, automountToken: true });
    this.grant();
    this.deployment = this.run(serviceAccount);
  }

  /** Rules as the API server wants them; the higher constructs of cdk8s-plus write more than is needed. */
  private grant(): void {
    const metadata = { name: NAME };
    const subjects = [{ kind: 'ServiceAccount', name: NAME, namespace: NAME }];
    const apiGroup = 'rbac.authorization.k8s.io';
    const all = ['create', 'delete', 'get', 'list', 'patch', 'update', 'watch'];

    new kplus.k8s.KubeRole(this, 'role', {
      metadata,
      rules: [
        { apiGroups: ['coordination.k8s.io'], resources: ['leases'], verbs: all },
        { apiGroups: [''], resources: ['events'], verbs: ['create', 'patch'] },
      ],
    });
    new kplus.k8s.KubeRoleBinding(this, 'role-binding', { metadata, roleRef: { apiGroup, kind: 'Role', name: NAME }, subjects });

    new kplus.k8s.KubeClusterRole(this, 'cluster-role', {
      metadata,
      rules: [
        { apiGroups: [GROUP], resources: ['nginxes'], verbs: all },
        { apiGroups: [GROUP], resources: ['nginxes/finalizers', 'nginxes/status'], verbs: ['get', 'patch', 'update'] },
        { apiGroups: ['apps'], resources: ['deployments'], verbs: all },
      ],
    });
    new kplus.k8s.KubeClusterRoleBinding(this, 'cluster-role-binding', { metadata, roleRef: { apiGroup, kind: 'ClusterRole', name: NAME }, subjects });
  }

  private run(serviceAccount: kplus.ServiceAccount): kplus.Deployment {
    const labels = NginxOperator.POD_LABELS;
    const deployment = new kplus.Deployment(this, 'manager', {
      metadata: { name: NAME, labels },
      podMetadata: { labels },
      select: false, // the selector that cdk8s-plus makes changes with the path of the construct
      replicas: 1,
      serviceAccount,
      automountServiceAccountToken: true,
    });
    deployment.select(kplus.LabelSelector.of({ labels }));
    deployment.addContainer({
      name: 'manager',
      image: this.manager.ref,
      args: ['--leader-elect', `--zap-log-level=${this.logLevel.valueAsString}`],
      ports: [{ name: 'metrics', number: 8080 }],
      resources: {
        cpu: { request: kplus.Cpu.millis(100), limit: kplus.Cpu.millis(500) },
        memory: { request: Size.mebibytes(64), limit: Size.mebibytes(128) },
      },
      liveness: kplus.Probe.fromHttpGet('/healthz', { port: 8081 }),
      readiness: kplus.Probe.fromHttpGet('/readyz', { port: 8081 }),
    });
    return deployment;
  }
}
