import { aboutFiles, BASE, Files, manifestAnd, RuleCase } from './rule-case';
import { Severity } from '../../../../src/findings/finding';
import { Code } from '../../../../src/pko/problem/codes';

const warning = { severity: Severity.WARNING };
const info = { severity: Severity.INFO };

/** An object in a phase: its phase is line 7. */
const object = (kind: string, name: string, phase: string, rest: string) => {
  const [apiVersion, kindName] = kind.split(' ');
  return `apiVersion: ${apiVersion}\nkind: ${kindName}\nmetadata:\n  name: ${name}\n  namespace: harbor\n`
    + `  annotations:\n    package-operator.run/phase: ${phase}\n${rest}`;
};
const onCluster = (text: string) => text.replace('  namespace: harbor\n', '');

const config = (properties: string) => manifestAnd(`  config:\n    openAPIV3Schema:\n      type: object\n      properties:\n        ${properties}\n`);
const LOAD = 'properties: {weight: {type: integer, default: 5}}';
const probe = (kind: string, text: string) => `  availabilityProbes:\n  - selector: {kind: {group: ${kind.replace('/', ', kind: ')}}}\n    probes: [${text}]\n`;
const AVAILABLE = '{condition: {type: Available, status: "True"}}';
const COUNTS = '{fieldsEqual: {fieldA: .status.updatedReplicas, fieldB: .status.replicas}}';

const workload = (phase: string, replicas = '') => object('apps/v1 Deployment', 'rope', phase, `spec:
${replicas}  selector: {matchLabels: {app: rope}}
  template:
    metadata: {labels: {app: rope}}
    spec: {containers: [{name: rope, image: quay.io/harbor/rope:v1}]}
`);
const SERVICE = object('v1 Service', 'bell', 'first', 'spec: {selector: {app: rope}, ports: [{port: 443}]}\n');
const webhook = (phase: string, annotation = '', client = '') => onCluster(object('admissionregistration.k8s.io/v1 ValidatingWebhookConfiguration', 'bell', phase, `webhooks:
- name: bell.harbor.io
  clientConfig: {service: {name: bell, namespace: harbor}${client}}
  rules: [{apiGroups: [harbor.io], apiVersions: ["*"], operations: [CREATE], resources: [cargoes]}]
  sideEffects: None
  admissionReviewVersions: [v1]
`)).replace('annotations:\n', `annotations:\n${annotation}`);
const DEFINITION = onCluster(object('apiextensions.k8s.io/v1 CustomResourceDefinition', 'cargoes.harbor.io', 'first', `spec:
  group: harbor.io
  scope: Namespaced
  names: {kind: Cargo, plural: cargoes}
  versions: [{name: v1, served: true, storage: true, schema: {openAPIV3Schema: {type: object}}}]
`));
const cargo = (phase: string) => object('harbor.io/v1 Cargo', 'tea', phase, '');
const middle: Files = { 'manifest.yaml': `${BASE['manifest.yaml'].replace('- name: last', '- name: middle\n  - name: last')}${probe('apps/Deployment', AVAILABLE)}` };

const answered = (bell: string, rope: string) => ({ ...middle, 'bell.yaml': webhook(bell), 'rope.yaml': workload(rope), 'service.yaml': SERVICE });
const operated = (phase: string, rope: string) => ({ ...middle, 'crd.yaml': DEFINITION, 'tea.yaml': cargo(phase), 'rope.yaml': workload(rope) });

const counted = (replicas: string) => ({ ...manifestAnd(probe('apps/Deployment', COUNTS)), 'rope.yaml': workload('last', replicas) });
const job = (phase: string) => ({
  'rope.yaml': object('batch/v1 Job', 'rope-4f1c9a', phase, 'spec: {template: {spec: {restartPolicy: Never, containers: [{name: a, image: quay.io/harbor/rope:v1}]}}}\n'),
});
const SCALER = object('autoscaling/v2 HorizontalPodAutoscaler', 'rope', 'last', 'spec: {maxReplicas: 3, scaleTargetRef: {apiVersion: apps/v1, kind: Deployment, name: rope}}\n');
const scaled = (replicas: string) => ({ ...manifestAnd(probe('apps/Deployment', AVAILABLE)), 'rope.yaml': workload('last', replicas), 'scaler.yaml': SCALER });
const INJECTED = '    service.beta.openshift.io/inject-cabundle: "true"\n';
const classOf = (name: string) => ({ 'manifest.yaml': BASE['manifest.yaml'].replace('- name: last', `- name: last\n    class: ${name}`) });
const secret = (data: string) => ({ 'key.yaml': object('v1 Secret', 'key', 'last', data) });

/** The rules about good practice. */
export const PRACTICE_CASES: readonly RuleCase[] = [
  aboutFiles(
    Code.CONFIG_DEFAULT_UNREACHED, config(`load: {type: object, ${LOAD}}`), config(`load: {type: object, default: {}, ${LOAD}}`),
    'load has no default: where it is absent, the defaults inside it are not applied', { at: 'manifest.yaml:14', ...warning },
  ),
  aboutFiles(
    Code.CONFIG_NAME_RESERVED, config('kind: {type: string}'), config('sort: {type: string}'), 'The configuration has a value kind',
    { at: 'manifest.yaml:14', ...warning },
  ),
  aboutFiles(
    Code.STATUS_DROPPED, { 'tea.yaml': `${cargo('last')}status: {weight: 5}\n` }, { 'tea.yaml': `${cargo('last')}status: {weight: null, crew: []}\n` },
    'has a status, which Package Operator drops', { at: 'tea.yaml:8', ...info },
  ),
  aboutFiles(
    Code.WEBHOOK_BEFORE_SERVER, answered('first', 'middle'), answered('last', 'middle'),
    'The webhook bell.harbor.io is there before apps/v1 Deployment harbor/rope', { at: 'bell.yaml:6', ...warning },
  ),
  aboutFiles(
    Code.WEBHOOK_BEFORE_SERVER, { ...answered('middle', 'middle'), 'crd.yaml': DEFINITION, 'tea.yaml': cargo('middle') },
    { ...answered('middle', 'middle'), 'crd.yaml': DEFINITION, 'tea.yaml': cargo('last') },
    'The webhook bell.harbor.io is asked about harbor.io/v1 Cargo harbor/tea', { at: 'bell.yaml:6', ...warning },
  ),
  aboutFiles(
    Code.RESOURCE_BEFORE_OPERATOR, operated('middle', 'last'), operated('last', 'middle'), 'in an earlier phase than every workload',
    { at: 'tea.yaml:7', ...warning },
  ),
  aboutFiles(
    Code.PROBE_COUNTER_ABSENT, counted('  replicas: 0\n'), counted('  replicas: 1\n'), 'for apps/v1 Deployment harbor/rope, which has no replicas',
    { at: 'manifest.yaml:12', ...warning },
  ),
  aboutFiles(
    Code.JOB_NOT_PROBED, job('first'), { ...job('first'), ...manifestAnd(probe('batch/Job', '{condition: {type: Complete, status: "True"}}')) },
    'the next phases do not wait until the Job is done', { at: 'rope.yaml:7', ...warning },
  ),
  aboutFiles(Code.JOB_NOT_PROBED, job('first'), job('last'), 'No probe looks at the kind Job', { at: 'rope.yaml:7', ...warning }),
  aboutFiles(
    Code.FIELD_OF_CONTROLLER, scaled('  replicas: 2\n'), scaled(''), 'A HorizontalPodAutoscaler of the package scales the object, and the package sets replicas',
    { at: 'rope.yaml:9', ...warning },
  ),
  aboutFiles(
    Code.FIELD_OF_CONTROLLER, { 'bell.yaml': webhook('last', INJECTED, ', caBundle: Y2hlc3Q=') }, { 'bell.yaml': webhook('last', INJECTED) },
    'and the package sets caBundle', { at: 'bell.yaml:10', ...warning },
  ),
  aboutFiles(
    Code.PHASE_CLASS_INVALID, classOf('Hosted_Cluster'), classOf('hosted-cluster'), 'No class of phases is called "Hosted_Cluster"',
    { at: 'manifest.yaml:10', ...warning },
  ),
  aboutFiles(
    Code.SECRET_LITERAL, secret('stringData: {anchor: rust}\n'), secret('data: {}\n'), 'whoever can read the package reads them', { at: 'key.yaml:8', ...info },
  ),
  aboutFiles(
    Code.SECRET_LITERAL, secret('data: {anchor: cnVzdA==}\n'), { 'key.yaml.gotmpl': secret('stringData: {anchor: "{{ .package.metadata.name }}"}\n')['key.yaml'] },
    'The values of the Secret are in the package', { at: 'key.yaml:8', ...info },
  ),
];
