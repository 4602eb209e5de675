import { problemsOf, problemsOfContainer } from './problems';
import { Json } from '../../../src/kube/json';

test('a pod has containers, each with a name and an image', () => {
  expect(problemsOf('v1', 'Pod', { spec: {} })).toEqual(['error spec.containers: Required value']);
  expect(problemsOf('v1', 'Pod', { spec: { containers: [null], initContainers: [{ name: 'a.b', image: ' x' }] } })).toEqual([
    'error spec.containers[0].name: Required value',
    'error spec.containers[0].image: Required value',
    'error spec.initContainers[0].name: Invalid value: "a.b": must not contain dots',
    'error spec.initContainers[0].image: Invalid value: " x": must not have leading or trailing whitespace',
  ]);
});

test('an init container has its own name, and no probes unless it goes on', () => {
  const init = { name: 'deck', image: 'x', livenessProbe: { exec: { command: ['true'] } } };
  expect(problemsOfContainer({}, { initContainers: [init] })).toEqual([
    'error spec.initContainers[0].name: Duplicate value: "deck"',
    'error spec.initContainers[0].livenessProbe: Forbidden: may not be set for init containers without restartPolicy=Always',
  ]);
  expect(problemsOfContainer({}, { initContainers: [{ ...init, name: 'side', restartPolicy: 'Always' }] })).toEqual([]);
});

test('letter case is offered where it is all that is wrong', () => {
  expect(problemsOfContainer({ imagePullPolicy: 'always' })).toEqual(['error ~imagePullPolicy: Unsupported value: "always": supported values: "Always", "IfNotPresent", "Never"']);
});

test('a variable has a name and one source', () => {
  expect(problemsOfContainer({ env: [{ value: 'x' }, { name: 'A=B' }, { name: 'C', valueFrom: {} }, { name: 'D', value: 'x', valueFrom: { fieldRef: { fieldPath: 'metadata.labels[\'a\']' } } }] })).toEqual([
    'error ~env[0].name: Required value',
    'error ~env[1].name: Invalid value: "A=B": a valid environment variable name must consist only of printable ASCII characters other than \'=\'',
    'error ~env[2].valueFrom: Invalid value: "": must specify one of: `fieldRef`, `resourceFieldRef`, `configMapKeyRef`, `secretKeyRef` or `fileKeyRef`',
    'error ~env[3].valueFrom: Invalid value: "": may not be specified when `value` is not empty',
  ]);
  expect(problemsOfContainer({ env: [{ name: 'A', valueFrom: { fieldRef: { fieldPath: 'spec.image' } } }] })[0]).toMatch(/^error ~env\[0\].valueFrom.fieldRef.fieldPath: Unsupported value: "spec.image"/);
  expect(problemsOfContainer({ env: [{ name: 'A', valueFrom: { secretKeyRef: { name: 's' } } }], envFrom: [{}] })).toEqual([
    'error ~env[0].valueFrom.secretKeyRef.key: Required value',
    'error ~envFrom[0]: Invalid value: {}: must specify one of: `configMapRef` or `secretRef`',
  ]);
});

test('a port has a number and a short name of its own', () => {
  expect(problemsOfContainer({ ports: [{ containerPort: 70000, name: 'http' }, { name: 'http', protocol: 'tcp' }, { containerPort: 1, name: 'A--' }] })).toEqual([
    'error ~ports[0].containerPort: Invalid value: 70000: must be between 1 and 65535, inclusive',
    'error ~ports[1].containerPort: Required value',
    'error ~ports[1].protocol: Unsupported value: "tcp": supported values: "SCTP", "TCP", "UDP"',
    'error ~ports[2].name: Invalid value: "A--": must contain only alpha-numeric characters (a-z, 0-9), and hyphens (-); must contain at least one letter (a-z); '
    + 'must not contain consecutive hyphens; must not begin or end with a hyphen',
    'error ~ports[1].name: Duplicate value: "http"',
  ]);
});

test('a port of the node is taken once', () => {
  const ports: Json[] = [{ containerPort: 80, hostPort: 80 }, { containerPort: 81, hostPort: 80, protocol: 'TCP' }, { containerPort: 82, hostPort: 80, protocol: 'UDP' }];
  expect(problemsOfContainer({ ports })).toEqual(['error ~ports[1].hostPort: Duplicate value: 80']);
  expect(problemsOfContainer({ ports: [{ containerPort: 80, hostPort: 8080 }] }, { hostNetwork: true }))
    .toEqual(['error ~ports[0].containerPort: Invalid value: 80: must match `hostPort` when `hostNetwork` is true']);
});

test('a probe has one handler, on a port that there is', () => {
  expect(problemsOfContainer({ livenessProbe: {}, readinessProbe: { exec: { command: ['true'] }, grpc: { port: 1 } }, startupProbe: { tcpSocket: { port: 'a b' } } })).toEqual([
    'error ~livenessProbe: Required value: must specify a handler type',
    'error ~readinessProbe.grpc: Forbidden: may not specify more than 1 handler type',
    'error ~startupProbe.tcpSocket.port: Invalid value: "a b": must contain only alpha-numeric characters (a-z, 0-9), and hyphens (-)',
  ]);
  const probe = { livenessProbe: { httpGet: { port: 'health' }, successThreshold: 2, periodSeconds: -1 } };
  expect(problemsOfContainer(probe)).toEqual([
    'warning ~livenessProbe.httpGet.port: The container has no port of the name \'health\'.',
    'error ~livenessProbe.periodSeconds: Invalid value: -1: must be greater than or equal to 0',
    'error ~livenessProbe.successThreshold: Invalid value: 2: must be 1',
  ]);
  expect(problemsOfContainer({ ports: [{ containerPort: 1, name: 'health' }], livenessProbe: { httpGet: { port: 'health' } } })).toEqual([]);
});

test('a request is at most its limit, of a resource that there is', () => {
  expect(problemsOfContainer({ resources: { requests: { cpu: '0.2', memory: '1Gi' }, limits: { cpu: '200m', memory: '1000Mi' } } }))
    .toEqual(['error ~resources.requests.memory: Invalid value: "1Gi": must be less than or equal to memory limit of 1000Mi']);
  expect(problemsOfContainer({ resources: { requests: { 'memoyr': '1', 'example.com/gpu': '1' } } })).toEqual([
    'error ~resources.requests.memoyr: Invalid value: "memoyr": must be a standard resource for containers',
    'error ~resources.requests.example.com/gpu: Required value: Limit must be set for non overcommitable resources',
  ]);
});

test('a security context does not contradict itself', () => {
  expect(problemsOfContainer({ securityContext: { privileged: true, allowPrivilegeEscalation: false, runAsNonRoot: true, runAsUser: 0, seccompProfile: { type: 'Localhost' } } })).toEqual([
    'warning ~securityContext.runAsUser: The user is root, but runAsNonRoot forbids that: the container never starts.',
    'error ~securityContext.seccompProfile.localhostProfile: Required value: must be set when the type is Localhost',
    'error ~securityContext.allowPrivilegeEscalation: Invalid value: false: cannot set `allowPrivilegeEscalation` to false and `privileged` to true',
  ]);
});

test('a mount is of a volume of the pod', () => {
  const volumeMounts: Json[] = [{ name: 'certs', mountPath: '/certs' }, { name: 'hold', subPath: '../x', mountPropagation: 'Bidirectional' }];
  expect(problemsOfContainer({ volumeMounts }, { volumes: [{ name: 'hold', emptyDir: {} }] })).toEqual([
    'error ~volumeMounts[0].name: Not found: "certs"',
    'error ~volumeMounts[1].mountPath: Required value',
    'error ~volumeMounts[1].subPath: Invalid value: "../x": must not contain \'..\'',
    'error ~volumeMounts[1].mountPropagation: Forbidden: Bidirectional mount propagation is available only to privileged containers',
  ]);
});
