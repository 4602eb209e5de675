import { aboutFiles, BASE, changed, Files, FIXTURES, manifestAnd, RuleCase, TEST } from './rule-case';
import { FileTree } from '../../../../src/files/file-tree';
import { Finding, Severity } from '../../../../src/findings/finding';
import { Code } from '../../../../src/pko/problem/codes';
import { PackageError } from '../../../../src/pko/problem/package-error';
import { readPackage } from '../../../../src/pko/read/read-package';
import { toFinding } from '../../../../src/pko/rules/to-finding';
import { drawTree } from '../../../../src/pko/tree-view';

const TESTED = manifestAnd(TEST);
const HOOK = BASE['hook.yaml'];
const annotated = (key: string, value: string) => changed('hook.yaml', 'annotations:\n', `annotations:\n    package-operator.run/${key}: ${value}\n`);
const filter = (text: string) => manifestAnd(`  filter:\n    ${text}\n${TEST}`);
const template = (text: string) => ({ 'rope.yaml.gotmpl': `${HOOK.replace('hook', 'rope')}data:\n  length: ${text}\n` });
const SCHEMA = manifestAnd('  config:\n    openAPIV3Schema:\n      type: object\n      properties:\n        load: {type: integer}\n');

/** Why the tree of the base package with other files is not drawn. */
function draw(files: Files, options: Parameters<typeof drawTree>[1]): Finding[] {
  const model = readPackage(new FileTree(Object.entries({ ...BASE, ...files })));
  try {
    drawTree(model, options);
    return [];
  } catch (error) {
    if (!(error instanceof PackageError)) throw error;
    return error.problems.map(problem => toFinding(model, problem));
  }
}

/** The rules about objects, their rendering, and test cases. */
export const OBJECT_CASES: readonly RuleCase[] = [
  aboutFiles(Code.DUPLICATE_OBJECT, changed('hook.yaml', 'name: hook', 'name: chain'), {}, 'Duplicate Object in hook.yaml idx 0', { at: 'hook.yaml:4' }),
  aboutFiles(Code.MISSING_GVK, changed('hook.yaml', 'apiVersion: v1\n', ''), {}, 'GroupVersionKind not set in hook.yaml idx 0', { at: 'hook.yaml:1' }),
  aboutFiles(
    Code.LABELS_INVALID, changed('hook.yaml', '  name: hook\n', '  name: hook\n  labels:\n    made-by: "us!"\n'),
    changed('hook.yaml', '  name: hook\n', '  name: hook\n  labels:\n    made-by: "us"\n'),
    'Labels invalid in hook.yaml idx 0: metadata.labels: Invalid value: "us!"', { at: 'hook.yaml:5' },
  ),
  aboutFiles(
    Code.MISSING_PHASE, changed('hook.yaml', '  annotations:\n    package-operator.run/phase: last\n', ''), {},
    'Missing package-operator.run/phase Annotation', { at: 'hook.yaml:3' },
  ),
  aboutFiles(Code.UNKNOWN_PHASE, changed('hook.yaml', 'phase: last', 'phase: lsat'), {}, 'Phase name not found in manifest', { at: 'hook.yaml:7' }),
  aboutFiles(
    Code.TEMPLATE_FAILED, { ...TESTED, ...template('"{{ .config.length }}"') }, { ...TESTED, ...template('"{{ len .config }}"') },
    'map has no entry for key "length"', { at: 'rope.yaml.gotmpl:9' },
  ),
  aboutFiles(
    Code.CONDITION_INVALID, { ...TESTED, ...annotated('condition', 'config.size') }, { ...TESTED, ...annotated('condition', 'has(config.size)') },
    'package-operator.run/condition annotation is invalid', { at: 'hook.yaml:7' },
  ),
  aboutFiles(
    Code.NAMED_CONDITION_INVALID, filter('conditions: [{name: is-calm, expression: "true"}]'), filter('conditions: [{name: isCalm, expression: "true"}]'),
    'invalid CEL condition name: \'is-calm\'', { at: 'manifest.yaml:11' },
  ),
  aboutFiles(
    Code.PATH_FILTER_INVALID, filter('paths: [{glob: storm/*, expression: storm}]'), filter('paths: [{glob: storm/*, expression: "false"}]'),
    'invalid spec.conditionalPaths expression: storm/*', { at: 'manifest.yaml:11' },
  ),
  {
    code: Code.CONFIG_INVALID,
    bad: () => draw(SCHEMA, { cluster: true, config: { load: 'heavy' } }),
    good: () => draw(SCHEMA, { cluster: true, config: { load: 5 } }),
    says: 'spec.config.load: Invalid value: "string"',
    file: 'manifest.yaml',
  },
  {
    code: Code.UNSUPPORTED_SCOPE,
    bad: () => draw({}, { cluster: false }),
    good: () => draw({}, { cluster: true }),
    says: 'Package unsupported scope in manifest.yaml',
    file: 'manifest.yaml',
    line: 6,
  },
  aboutFiles(
    Code.CONDITION_MAP_INVALID, annotated('condition-map', 'Ready'), annotated('condition-map', 'Ready => harbor.io/Ready'),
    'The condition map crashes Package Operator', { at: 'hook.yaml:7' },
  ),
  aboutFiles(
    Code.CONDITION_MAP_INVALID, annotated('condition-map', 'Ready => HARBOR/Ready'), annotated('condition-map', 'Ready => harbor/Ready'),
    'both need a name, the second with a prefix', { at: 'hook.yaml:7' },
  ),
  aboutFiles(
    Code.NEVER_RENDERED, template('"{{ nonsense }}"'), template('"{{ .config.length }}"'),
    'parsing template from rope.yaml.gotmpl: template: rope.yaml.gotmpl:9: function "nonsense" not defined', { at: 'rope.yaml.gotmpl:9' },
  ),
  aboutFiles(
    Code.NEVER_RENDERED, annotated('condition', 'package.metadata.name == "crane"'), annotated('condition', 'config.size == 1'),
    'reserved identifier: package', { at: 'hook.yaml:7' },
  ),
  aboutFiles(
    Code.TEMPLATE_DEFINED_TWICE, { 'a.gotmpl': '{{ define "knot" }}a{{ end }}', 'b.gotmpl': '\n{{- define "knot" }}b{{ end }}' },
    { 'a.gotmpl': '{{ define "knot" }}a{{ end }}', 'b.gotmpl': '\n{{- define "bend" }}b{{ end }}' },
    'The template "knot" is defined in a.gotmpl, too', { at: 'b.gotmpl:2', severity: Severity.WARNING },
  ),
  aboutFiles(
    Code.FIXTURE_DIFFERS, { ...TESTED, ...FIXTURES, '.test-fixtures/calm/hook.yaml': BASE['chain.yaml'] }, { ...TESTED, ...FIXTURES },
    'File mismatch against fixture in hook.yaml: Testcase "calm"', { at: '.test-fixtures/calm/hook.yaml' },
  ),
  aboutFiles(
    Code.FIXTURE_UNEXPECTED, { ...TESTED, ...FIXTURES, '.test-fixtures/calm/README.md': '' }, { ...TESTED, ...FIXTURES },
    'file README.md should not exist', { at: '.test-fixtures/calm/README.md' },
  ),
  aboutFiles(
    Code.FIXTURE_MISSING, { ...TESTED, '.test-fixtures/calm/chain.yaml': BASE['chain.yaml'] }, { ...TESTED, ...FIXTURES },
    'hook.yaml not found in fixtures folder', { at: '.test-fixtures/calm/hook.yaml' },
  ),
  aboutFiles(Code.FIXTURES_ABSENT, TESTED, { ...TESTED, ...FIXTURES }, 'has no fixtures: nothing is compared', { severity: Severity.WARNING }),
];
