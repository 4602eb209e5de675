import { aboutFiles, BASE, changed, manifestAnd, RuleCase, validate } from './rule-case';
import { FileTree } from '../../../../src/files/file-tree';
import { Code } from '../../../../src/pko/problem/codes';
import { validateFiles } from '../../../../src/pko/validate';

const DIGEST = `sha256:${'7'.repeat(64)}`;
const MANIFEST = BASE['manifest.yaml'];
const COMPONENTS = manifestAnd('  components: {}\n');
const phase = (name: string) => changed('manifest.yaml', '- name: last\n', `- name: last\n  - name: ${name}\n`);
const IMAGE = '  images:\n  - name: winch\n    image: quay.io/harbor/winch:v1\n';

/** A lock file of the image `winch`. */
export function lockOf(name = 'winch', image = 'quay.io/harbor/winch:v1', digest = DIGEST): string {
  return 'apiVersion: manifests.package-operator.run/v1alpha1\nkind: PackageManifestLock\nspec:\n  images:\n'
    + `  - name: ${name}\n    image: ${image}\n    digest: "${digest}"\n`;
}

const LOCK = { 'manifest.lock.yaml': lockOf() };
const schema = (property: string) => `  config:\n    openAPIV3Schema:\n      type: object\n      properties:\n        load: ${property}\n`;
const testCase = (name: string, context = '{}') => `test:\n  template:\n  - name: ${name}\n    context: ${context}\n`;

/** The rules about the structure of a package, its manifest and its lock file. */
export const MANIFEST_CASES: readonly RuleCase[] = [
  {
    code: Code.MANIFEST_NOT_FOUND,
    bad: () => validateFiles(new FileTree([['chain.yaml', BASE['chain.yaml']]])),
    good: () => validate({}),
    says: 'PackageManifest not found',
  },
  aboutFiles(Code.MANIFEST_DUPLICATED, { 'manifest.yml': MANIFEST }, {}, 'present multiple times', { at: 'manifest.yml' }),
  aboutFiles(Code.UNKNOWN_GVK, changed('manifest.yaml', 'v1alpha1', 'v1'), {}, 'unknown GVK', { at: 'manifest.yaml' }),
  aboutFiles(Code.INVALID_YAML, changed('hook.yaml', 'name: hook', 'name: [hook'), {}, 'Invalid YAML in hook.yaml idx 0', { at: 'hook.yaml' }),
  aboutFiles(
    Code.LOCK_DUPLICATED, { ...manifestAnd(IMAGE), ...LOCK, 'manifest.lock.yml': lockOf() }, { ...manifestAnd(IMAGE), ...LOCK },
    'PackageManifestLock present multiple times', { at: 'manifest.lock.yml' },
  ),
  aboutFiles(
    Code.FILE_IN_COMPONENTS, { ...COMPONENTS, 'components/README.md': '' }, { ...COMPONENTS, 'components/.README.md': '' },
    'may only contain folders and dot files', { at: 'components/README.md' },
  ),
  aboutFiles(
    Code.NESTED_COMPONENTS, { ...COMPONENTS, 'components/boom/manifest.yaml': COMPONENTS['manifest.yaml'] },
    { ...COMPONENTS, 'components/boom/manifest.yaml': MANIFEST }, 'Nesting multi-component packages not allowed', { at: 'components/boom/manifest.yaml' },
  ),
  aboutFiles(Code.NAME_MISSING, changed('manifest.yaml', 'name: crane', 'name: ""'), {}, 'metadata.name: Required value', { at: 'manifest.yaml:4' }),
  aboutFiles(Code.SCOPES_MISSING, changed('manifest.yaml', '[Cluster]', '[]'), {}, 'spec.scopes: Required value', { at: 'manifest.yaml:6' }),
  aboutFiles(
    Code.PHASES_MISSING, changed('manifest.yaml', '\n  - name: first\n  - name: last', ' []'), {}, 'spec.phases: Required value', { at: 'manifest.yaml:7' },
  ),
  aboutFiles(Code.PHASE_NAME_TWICE, phase('last'), phase('next'), 'spec.phases[2].name: Invalid value: "last": must be unique', { at: 'manifest.yaml:10' }),
  aboutFiles(
    Code.PROBES_MISSING, manifestAnd('  availabilityProbes:\n  - selector: {kind: {kind: ConfigMap}}\n'),
    manifestAnd('  availabilityProbes:\n  - selector: {kind: {kind: ConfigMap}}\n    probes: [{condition: {type: Wet, status: "True"}}]\n'),
    'spec.availabilityProbes[0].probes: Required value', { at: 'manifest.yaml:11' },
  ),
  aboutFiles(
    Code.IMAGE_INVALID, { ...manifestAnd('  images:\n  - name: winch\n'), ...LOCK }, { ...manifestAnd(IMAGE), ...LOCK },
    'spec.images[0].image: Invalid value: "": must be non empty', { at: 'manifest.yaml:11' },
  ),
  aboutFiles(
    Code.CONSTRAINT_INVALID, manifestAnd('  constraints:\n  - platformVersion: {name: OpenShift, range: "4.12"}\n'),
    manifestAnd('  constraints:\n  - platformVersion: {name: OpenShift, range: "=4.12"}\n'), 'improper constraint', { at: 'manifest.yaml:11' },
  ),
  aboutFiles(
    Code.CONFIG_SCHEMA_INVALID, manifestAnd(schema('{type: tonne}')), manifestAnd(schema('{type: integer}')), 'Unsupported value: "tonne"',
    { at: 'manifest.yaml:14' },
  ),
  aboutFiles(Code.TEST_NAME_INVALID, manifestAnd(testCase('a/b')), manifestAnd(testCase('a-b')), 'Invalid value: "a/b"', { at: 'manifest.yaml:12' }),
  aboutFiles(
    Code.TEST_CONFIG_INVALID, manifestAnd(schema('{type: integer}') + testCase('calm', '{config: {load: heavy}}')),
    manifestAnd(schema('{type: integer}') + testCase('calm', '{config: {load: 5}}')),
    'test.template[0].context.config.load: Invalid value: "string"', { at: 'manifest.yaml:18' },
  ),
  aboutFiles(
    Code.KUBECONFORM_VERSION_MISSING, manifestAnd('test:\n  kubeconform: {}\n'), manifestAnd('test:\n  kubeconform: {kubernetesVersion: v1.30.0}\n'),
    'test.kubeconform.kubernetesVersion: Required value', { at: 'manifest.yaml:11' },
  ),
  aboutFiles(
    Code.DEPENDENCY_WITHOUT_IMAGE, manifestAnd(`  dependencies:\n  - {}\n${testCase('calm')}`),
    manifestAnd(`  dependencies:\n  - image: {name: rope, package: rope.harbor, range: ">=1.0.0"}\n${testCase('calm')}`),
    'spec.dependencies[0].image: Required value', { at: 'manifest.yaml:11' },
  ),
  aboutFiles(
    Code.LOCK_ENTRY_INVALID, { ...manifestAnd(IMAGE), 'manifest.lock.yaml': lockOf('winch', 'quay.io/harbor/winch:v1', '') },
    { ...manifestAnd(IMAGE), ...LOCK }, 'spec.images[0].digest: Invalid value: "": must be non empty', { at: 'manifest.lock.yaml:7' },
  ),
  aboutFiles(Code.LOCK_MISSING, manifestAnd(IMAGE), { ...manifestAnd(IMAGE), ...LOCK }, 'Missing image in manifest.lock.yaml', { at: 'manifest.yaml:10' }),
  aboutFiles(
    Code.LOCK_DIFFERS, { ...manifestAnd(IMAGE), 'manifest.lock.yaml': lockOf('winch', 'quay.io/harbor/winch:v2') }, { ...manifestAnd(IMAGE), ...LOCK },
    '"winch": "quay.io/harbor/winch:v1" vs "quay.io/harbor/winch:v2"', { at: 'manifest.lock.yaml:4' },
  ),
];
