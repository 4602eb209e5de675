/**
 * How long it takes to judge objects as the API server does, beside what cdk8s needs to synthesize them.
 *
 * Usage: npm run bench [-- <number of Deployments>]
 */
import { ApiObject, Chart, Testing } from 'cdk8s';
import { JsonObject } from '../src/kube/json';
import { judgeObject } from '../src/kube/judge/judge-object';
import { OwnKinds } from '../src/kube/judge/own-kinds';

const RUNS = 5;

function deployment(index: number): JsonObject {
  const labels = { 'app.kubernetes.io/name': 'web', 'app.kubernetes.io/instance': `web-${index}` };
  return {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name: `web-${index}`, namespace: 'web', labels },
    spec: {
      replicas: 2,
      selector: { matchLabels: labels },
      template: {
        metadata: { labels, annotations: { 'kubectl.kubernetes.io/default-container': 'manager' } },
        spec: {
          serviceAccountName: 'web',
          securityContext: { runAsNonRoot: true },
          volumes: [{ name: 'settings', configMap: { name: 'settings' } }],
          containers: [{
            name: 'manager',
            image: 'quay.io/example/web:v1',
            args: ['--leader-elect'],
            env: [
              { name: 'LEVEL', value: 'info' },
              { name: 'POD_NAMESPACE', valueFrom: { fieldRef: { fieldPath: 'metadata.namespace' } } },
            ],
            ports: [{ name: 'http', containerPort: 8080 }, { name: 'metrics', containerPort: 8443 }],
            livenessProbe: { httpGet: { path: '/healthz', port: 'http' }, initialDelaySeconds: 15 },
            readinessProbe: { httpGet: { path: '/readyz', port: 'http' } },
            resources: { requests: { cpu: '100m', memory: '64Mi' }, limits: { cpu: '500m', memory: '128Mi' } },
            volumeMounts: [{ name: 'settings', mountPath: '/etc/web' }],
            securityContext: { allowPrivilegeEscalation: false, capabilities: { drop: ['ALL'] } },
          }],
        },
      },
    },
  };
}

function milliseconds(work: () => void): number {
  const start = process.hrtime.bigint();
  work();
  return Number(process.hrtime.bigint() - start) / 1e6;
}

function median(values: number[]): number {
  return values.sort((a, b) => a - b)[Math.floor(values.length / 2)];
}

const count = Number(process.argv[2] ?? 10_000);
const objects = Array.from({ length: count }, (_, index) => deployment(index));
const synthesized: number[] = [];
const judged: number[] = [];
for (let run = 0; run < RUNS; run++) {
  synthesized.push(milliseconds(() => {
    const app = Testing.app();
    const chart = new Chart(app, 'chart');
    objects.forEach(({ apiVersion, kind, ...props }, index) => new ApiObject(chart, `web-${index}`, { apiVersion: String(apiVersion), kind: String(kind), ...props }));
    app.synthYaml();
  }));
  judged.push(milliseconds(() => {
    const own = new OwnKinds(objects);
    for (const object of objects) if (judgeObject(object, own).length > 0) throw new Error('A Deployment of the benchmark is wrong.');
  }));
}
console.log(`${count} Deployments: synthesized by cdk8s in ${median(synthesized).toFixed(0)} ms, judged in ${median(judged).toFixed(0)} ms, ` +
  `ratio ${(median(judged) / median(synthesized)).toFixed(2)}`);
