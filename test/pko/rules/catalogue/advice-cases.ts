import { lockOf } from './manifest-cases';
import { aboutFiles, BASE, changed, Files, manifestAnd, RuleCase } from './rule-case';
import { Severity } from '../../../../src/findings/finding';
import { Code } from '../../../../src/pko/problem/codes';

const warning = { severity: Severity.WARNING };

/** A file of an object in the phase `last`: its annotations are lines 4 and 5, then metadata, and what follows it. */
function object(apiVersion: string, kind: string, metadata: string, rest = ''): Files {
  const annotations = '  annotations:\n    package-operator.run/phase: last\n';
  return { 'rope.yaml': `apiVersion: ${apiVersion}\nkind: ${kind}\nmetadata:\n${annotations}${metadata.replace(/^/gm, '  ')}\n${rest}` };
}

const phases = (...entries: string[]) => changed('manifest.yaml', '- name: last\n', ['- name: last\n', ...entries.map(entry => `  - ${entry}\n`)].join(''));
const inScope = (scope: string) => changed('manifest.yaml', 'Cluster', scope);
const atHome: Files = { ...inScope('Namespaced'), 'chain.yaml': BASE['chain.yaml'].replace('  namespace: harbor\n', '') };
const home = (text: string) => ({ ...atHome, 'hook.yaml': BASE['hook.yaml'].replace('  namespace: harbor\n', text) });
const probe = (text: string, kind = '{kind: {kind: ConfigMap}}') => manifestAnd(`  availabilityProbes:\n  - selector: ${kind}\n    probes: [${text}]\n`);
const WET = '{condition: {type: Wet, status: "True"}}';
const testCase = (context: string) => `test:\n  template:\n  - name: calm\n    context: ${context}\n`;
const LOAD = '  config:\n    openAPIV3Schema:\n      type: object\n      properties:\n        load: {type: integer}\n';
const constraint = (text: string) => manifestAnd(`  constraints:\n  - ${text}\n`);
const image = (reference: string) => ({
  ...manifestAnd(`  images:\n  - name: winch\n    image: ${reference}\n`), 'manifest.lock.yaml': lockOf('winch', reference),
});
const boom = (files: Files): Files => ({
  ...manifestAnd('  components: {}\n'),
  'components/boom/manifest.yaml': BASE['manifest.yaml'] + '  images:\n  - name: winch\n    image: quay.io/harbor/winch:v1\n',
  ...files,
});
const SET = '{kind: {group: apps, kind: StatefulSet}}';
const workload = (kind: string) => object('apps/v1', kind, 'name: rope\nnamespace: harbor', `spec:
  selector: {matchLabels: {app: rope}}
  template:
    metadata: {labels: {app: rope}}
    spec: {containers: [{name: rope, image: quay.io/harbor/rope:v1}]}
${kind === 'StatefulSet' ? '  serviceName: rope\n' : ''}`);
const JOB_SPEC = 'spec: {template: {spec: {restartPolicy: Never, containers: [{name: a, image: quay.io/harbor/rope:v1}]}}}\n';

/** The rules about what Package Operator accepts, and what hurts later. */
export const ADVICE_CASES: readonly RuleCase[] = [
  aboutFiles(Code.UNKNOWN_KEY, manifestAnd('  filters: {}\n'), manifestAnd('  filter: {}\n'), 'spec.filters is no known field', { at: 'manifest.yaml:10' }),
  aboutFiles(
    Code.UNKNOWN_KEY, manifestAnd('  Filter: {}\n'), manifestAnd('  filter: {}\n'), 'spec.Filter is taken for filter', { at: 'manifest.yaml:10', ...warning },
  ),
  aboutFiles(Code.SCOPE_UNKNOWN, inScope('Cluster, cluster'), {}, '"cluster" is no scope', { at: 'manifest.yaml:6' }),
  aboutFiles(Code.PHASE_NAME_INVALID, phases('name: A\n    class: default'), phases('name: a\n    class: default'), 'cannot be part', { at: 'manifest.yaml:10' }),
  aboutFiles(Code.PHASE_NAME_INVALID, phases('name: A'), phases('name: a'), 'could not be part', { at: 'manifest.yaml:10', ...warning }),
  aboutFiles(Code.PHASE_UNUSED, phases('name: next'), {}, 'No object is in the phase next.', { at: 'manifest.yaml:10', ...warning }),
  aboutFiles(Code.PROBE_WITHOUT_KIND, probe(WET, '{}'), probe(WET), 'names no kind', { at: 'manifest.yaml:11' }),
  aboutFiles(Code.PROBE_TYPE, probe('{}'), probe(WET), 'A probe has no type and is ignored', { at: 'manifest.yaml:12' }),
  aboutFiles(Code.PROBE_WITHOUT_STATUS, probe('{condition: {type: Wet}}'), probe(WET), 'has no status', { at: 'manifest.yaml:12' }),
  aboutFiles(
    Code.METADATA_NOT_TEXT, changed('hook.yaml', 'annotations:\n', 'annotations:\n    load: 5\n'),
    changed('hook.yaml', 'annotations:\n', 'annotations:\n    load: "5"\n'), 'metadata.annotations[load] is 5, which is no text', { at: 'hook.yaml:7' },
  ),
  aboutFiles(Code.OBJECT_NAME_INVALID, changed('hook.yaml', 'name: hook', 'name: Hook'), {}, 'metadata.name: Invalid value: "Hook"', { at: 'hook.yaml:4' }),
  aboutFiles(
    Code.COLLISION_PROTECTION_UNKNOWN, changed('hook.yaml', 'annotations:\n', 'annotations:\n    package-operator.run/collision-protection: Never\n'),
    changed('hook.yaml', 'annotations:\n', 'annotations:\n    package-operator.run/collision-protection: None\n'),
    '"Never" is no collision protection', { at: 'hook.yaml:7' },
  ),
  aboutFiles(Code.NAMESPACE_MISSING, changed('hook.yaml', '  namespace: harbor\n', ''), {}, 'The object has no namespace', { at: 'hook.yaml:3' }),
  aboutFiles(
    Code.NAMESPACE_ON_CLUSTER_OBJECT, object('v1', 'Namespace', 'name: rope\nnamespace: harbor'), object('v1', 'Namespace', 'name: rope'),
    'belongs to the cluster, but names the namespace harbor', { at: 'rope.yaml:7', ...warning },
  ),
  aboutFiles(
    Code.CLUSTER_OBJECT_IN_NAMESPACED_PACKAGE, { ...home(''), ...object('v1', 'Namespace', 'name: rope') }, object('v1', 'Namespace', 'name: rope'),
    'which a Package in a namespace cannot own', { at: 'rope.yaml:1', ...warning },
  ),
  aboutFiles(
    Code.PHASE_ORDER, object('v1', 'Namespace', 'name: harbor'),
    { ...phases('name: next'), ...object('v1', 'Namespace', 'name: harbor'), 'chain.yaml': BASE['chain.yaml'].replace('first', 'next'), 'hook.yaml': '' },
    'needs the Namespace harbor, which is not in an earlier phase: on a fresh cluster the phase last never passes', { at: 'hook.yaml:7', ...warning },
  ),
  aboutFiles(
    Code.JOB_NOT_REPEATABLE, object('batch/v1', 'Job', 'name: rope\nnamespace: harbor', JOB_SPEC),
    object('batch/v1', 'Job', 'name: rope-4f1c9a\nnamespace: harbor', JOB_SPEC), 'The template of a Job cannot be changed', { at: 'rope.yaml:6', ...warning },
  ),
  aboutFiles(
    Code.METADATA_FORBIDDEN, changed('hook.yaml', 'name: hook\n', 'name: hook\n  generation: 2\n'), {}, 'metadata.generation belongs to the cluster',
    { at: 'hook.yaml:5', ...warning },
  ),
  aboutFiles(
    Code.NAMESPACE_FOREIGN, { ...home('  namespace: bay\n'), 'manifest.yaml': atHome['manifest.yaml'] + testCase('{package: {metadata: {namespace: sea}}}') },
    { ...home('  namespace: bay\n'), 'manifest.yaml': atHome['manifest.yaml'] + testCase('{package: {metadata: {namespace: bay}}}') },
    'The object is in the namespace bay, the Package in sea', { at: 'hook.yaml:5' },
  ),
  aboutFiles(Code.NAMESPACE_FOREIGN, home('  namespace: bay\n'), home(''), 'always in the namespace bay', { at: 'hook.yaml:5', ...warning }),
  aboutFiles(
    Code.TEST_WITHOUT_NAMESPACE, { ...home(''), 'manifest.yaml': atHome['manifest.yaml'] + testCase('{}') },
    { ...home(''), 'manifest.yaml': atHome['manifest.yaml'] + testCase('{package: {metadata: {namespace: sea}}}') },
    'The test case calm has no namespace', { at: 'manifest.yaml:13', ...warning },
  ),
  aboutFiles(
    Code.TEST_CONFIG_UNKNOWN, manifestAnd(LOAD + testCase('{config: {laod: 5}}')), manifestAnd(LOAD + testCase('{config: {load: 5}}')),
    'test.template[0].context.config.laod is not in the schema', { at: 'manifest.yaml:18' },
  ),
  aboutFiles(
    Code.PROBE_INVALID, probe('{cel: {rule: self.status.wet, message: dry}}'), probe('{cel: {rule: self.status.wet == true, message: dry}}'),
    'The rule of a probe is wrong', { at: 'manifest.yaml:12' },
  ),
  aboutFiles(
    Code.PROBE_INVALID, probe('{fieldsEqual: {fieldA: status.a, fieldB: .status.b}}'), probe('{fieldsEqual: {fieldA: .status.a, fieldB: .status.b}}'),
    'does not begin with a dot', { at: 'manifest.yaml:12', ...warning },
  ),
  aboutFiles(Code.PROBE_UNUSED, probe(WET, '{kind: {kind: Service}}'), probe(WET), 'No object is a Service', { at: 'manifest.yaml:11', ...warning }),
  aboutFiles(
    Code.CONSTRAINT_HARMFUL, constraint('platformVersion: {name: Kubernetes, range: ">=1.30.x"}'),
    constraint('platformVersion: {name: OpenShift, range: ">=4.16.x"}'), 'the package is never installed', { at: 'manifest.yaml:11' },
  ),
  aboutFiles(
    Code.CONSTRAINT_HARMFUL, { ...home(''), 'manifest.yaml': `${atHome['manifest.yaml']}  constraints:\n  - uniqueInScope: {}\n` }, home(''),
    'counts all packages', { at: 'manifest.yaml:11', ...warning },
  ),
  aboutFiles(
    Code.CONSTRAINT_NOT_ENFORCED, constraint('platform: [OpenShift]'), {}, 'not enforced', { at: 'manifest.yaml:10', severity: Severity.INFO },
  ),
  aboutFiles(Code.PLATFORM_UNKNOWN, constraint('platform: [Openshift]'), constraint('platform: [OpenShift]'), 'is no platform', { at: 'manifest.yaml:11' }),
  aboutFiles(
    Code.IMAGE_REFERENCE_INVALID, image('quay.io/harbor/Winch:v1'), image('localhost:5000/harbor/winch:v1'), 'is no reference of an image',
    { at: 'manifest.yaml:12' },
  ),
  aboutFiles(
    Code.IMAGE_REFERENCE_INVALID, { ...image('quay.io/winch:v1'), 'manifest.lock.yaml': lockOf('winch', 'quay.io/winch:v1', 'sha256:7') },
    image('quay.io/winch:v1'), 'is no digest', { at: 'manifest.lock.yaml:7' },
  ),
  aboutFiles(
    Code.COMPONENT_NOT_LOCKED, boom({}), boom({ 'components/boom/manifest.lock.yaml': lockOf() }), 'Missing image in manifest.lock.yaml',
    { at: 'components/boom/manifest.yaml:10' },
  ),
  aboutFiles(
    Code.TEST_NAME_TWICE, manifestAnd(`${testCase('{}')}  - name: calm\n`), manifestAnd(`${testCase('{}')}  - name: storm\n`),
    'Another test case has the name "calm"', { at: 'manifest.yaml:14', ...warning },
  ),
  aboutFiles(
    Code.WORKLOAD_NOT_PROBED, workload('Deployment'),
    { ...workload('Deployment'), ...probe('{condition: {type: Available, status: "True"}}', '{kind: {group: apps, kind: Deployment}}') },
    'No probe looks at the kind Deployment', { at: 'manifest.yaml:5', ...warning },
  ),
  aboutFiles(
    Code.PROBE_CONDITION_ABSENT, { ...workload('StatefulSet'), ...probe('{condition: {type: Available, status: "True"}}', SET) },
    { ...workload('StatefulSet'), ...probe('{cel: {rule: self.status.readyReplicas == 1, message: not ready}}', SET) },
    'A StatefulSet never has the condition Available', { at: 'manifest.yaml:12' },
  ),
  aboutFiles(
    Code.OBJECT_TOO_LARGE, object('harbor.io/v1', 'Cargo', 'name: rope\nnamespace: harbor', `load: "${'x'.repeat(1100000)}"\n`),
    object('harbor.io/v1', 'Cargo', 'name: rope\nnamespace: harbor', `load: "${'x'.repeat(1000000)}"\n`), 'more than 1 MiB', { at: 'rope.yaml:1', ...warning },
  ),
];
