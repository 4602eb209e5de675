import { join } from 'path';
import { Size } from 'cdk8s';
import { Capability, CustomResource, Image, Operator, WebhookCertificate } from 'cdk8s-opack';
import * as kplus from 'cdk8s-plus-27';
import { Construct } from 'constructs';

const NAME = 'site-operator';
const GROUP = 'web.example.com';
const RULES = [{ apiGroups: [GROUP], apiVersions: ['v1'], operations: ['CREATE', 'UPDATE'], resources: ['sites'] }];

/** An operator of two Deployments: one brings sites into the state that is asked for, the other answers the webhooks. */
export class SiteOperator extends Operator {
  private readonly operatorImage: Image;

  constructor(scope: Construct, id: string, version: string) {
    super(scope, id, {
      name: NAME,
      version,
      displayName: 'Site Operator',
      description: 'Serves web sites: a Site object becomes servers, and names under which they are reached.',
      provider: { name: 'Example', url: 'https://example.com' },
      maintainers: [{ name: 'Example Maintainers', email: 'maintainers@example.com' }],
      links: [{ name: 'Source', url: 'https://github.com/example/site-operator' }],
      keywords: ['web', 'site'],
      capability: Capability.SEAMLESS_UPGRADES,
      maturity: 'stable',
      minKubeVersion: '1.27.0',
    });
    this.operatorImage = this.image('operator', `quay.io/example/site-operator:v${version}`, {
      digest: 'sha256:3c59dc048e8850243be8079a5c74d079e3f1a9b3c2d4e5f60718293a4b5c6d7e',
    });
    const site = CustomResource.fromFile(this, 'site', join(__dirname, 'crds', `sites.${GROUP}.yaml`), {
      displayName: 'Site',
      description: 'A web site, and how many servers serve it.',
      samples: [
        { apiVersion: `${GROUP}/v1alpha1`, kind: 'Site', metadata: { name: 'old' }, spec: { host: 'old.example.com', count: 1 } },
        { apiVersion: `${GROUP}/v1`, kind: 'Site', metadata: { name: 'home' }, spec: { hosts: ['example.com', 'www.example.com'], replicas: 2 } },
      ],
    });
    this.run('manager', '--leader-elect', [
      { apiGroups: [GROUP], resources: ['sites', 'sites/status'], verbs: ['get', 'list', 'watch', 'update', 'patch'] },
      { apiGroups: ['apps'], resources: ['deployments'], verbs: ['get', 'list', 'watch', 'create', 'update', 'patch', 'delete'] },
      { apiGroups: [''], resources: ['services'], verbs: ['get', 'list', 'watch', 'create', 'update', 'patch', 'delete'] },
    ]);
    const workload = this.run('webhooks', '--webhooks-only', [{ apiGroups: [GROUP], resources: ['sites'], verbs: ['get', 'list', 'watch'] }]);

    const server = this.webhookServer({ workload, certificate: WebhookCertificate.certManager() });
    server.addMutating({ name: `msite.${GROUP}`, path: '/mutate-web-example-com-v1-site', rules: RULES, timeoutSeconds: 5 });
    server.addValidating({ name: `vsite.${GROUP}`, path: '/validate-web-example-com-v1-site', rules: RULES });
    server.addConversion(site);
  }

  /** A Deployment with a service account that may do what the rules say, in all namespaces. */
  private run(part: string, arg: string, rules: kplus.k8s.PolicyRule[]): kplus.Deployment {
    const name = `${NAME}-${part}`;
    const labels = { 'app.kubernetes.io/name': NAME, 'app.kubernetes.io/component': part };
    const serviceAccount = new kplus.ServiceAccount(this, `${part}-account`, { metadata: { name }, automountToken: true });
    new kplus.k8s.KubeClusterRole(this, `${part}-role`, { metadata: { name }, rules });
    new kplus.k8s.KubeClusterRoleBinding(this, `${part}-role-binding`, {
      metadata: { name },
      roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'ClusterRole', name },
      subjects: [{ kind: 'ServiceAccount', name, namespace: NAME }],
    });
    const deployment = new kplus.Deployment(this, part, {
      metadata: { name, labels },
      podMetadata: { labels },
      select: false,
      replicas: 1,
      serviceAccount,
      automountServiceAccountToken: true,
    });
    deployment.select(kplus.LabelSelector.of({ labels }));
    deployment.addContainer({
      name: part,
      image: this.operatorImage.ref,
      args: [arg],
      ports: part === 'webhooks' ? [{ name: 'webhooks', number: 9443 }] : [],
      resources: {
        cpu: { request: kplus.Cpu.millis(50), limit: kplus.Cpu.millis(500) },
        memory: { request: Size.mebibytes(64), limit: Size.mebibytes(128) },
      },
      liveness: kplus.Probe.fromHttpGet('/healthz', { port: 8081 }),
      readiness: kplus.Probe.fromHttpGet('/readyz', { port: 8081 }),
    });
    return deployment;
  }
}
