import { textOf } from '../../../src/files/file-tree';
import { Json } from '../../../src/kube/json';
import { contextOfTestCase, testCaseNamed } from '../../../src/pko/instantiate/context';
import { fixturesOf, instantiate } from '../../../src/pko/instantiate/instantiate';
import { configMap, manifest, packageWith } from '../package-files';

const CONDITION = 'package-operator.run/condition';
const SCHEMA = '  config: {openAPIV3Schema: {type: object, properties: {size: {type: integer, default: 2}, lit: {type: boolean}}}}';

function render(files: { [path: string]: string }, context: Json = {}, spec = '') {
  const test = JSON.stringify({ template: [{ name: 'one', context }] });
  const model = packageWith({ 'manifest.yaml': manifest(`${SCHEMA}\n${spec}`, `test: ${test}`), ...files });
  return instantiate(model, contextOfTestCase(model, testCaseNamed(model, 'one')!));
}

const names = (rendered: ReturnType<typeof render>) => rendered.objects.map(({ object }) => (object.metadata as { name: string }).name);

test('templates see the package, the admitted configuration and the environment', () => {
  const { files } = render(
    { 'note.txt.gotmpl': '{{ .package.metadata.name }} {{ .config | toJson }} {{ .environment.kubernetes.version }}' },
    { package: { metadata: { name: 'derrick' } }, config: { lit: true, other: 1 }, environment: { kubernetes: { version: 1.3 } } },
  );
  expect(files.get('note.txt')).toBe('derrick {"lit":true,"size":2} 1.3');
});

test('the output of a template replaces a file of its path', () => {
  expect(names(render({ 'a.yaml': configMap('static'), 'a.yaml.gotmpl': configMap('made') }))).toEqual(['made']);
});

test('a failing template is refused with its file and the context', () => {
  expect(() => render({ 'a.yaml.gotmpl': '{{ fail "no" }}' }))
    .toThrow(/^executing template from a\.yaml\.gotmpl with context map\[config:map\[size:2\] .*error calling fail: no$/);
});

test('objects come by phase, then a folder before what shares its prefix, then by document', () => {
  const files = {
    'b.yaml': `${configMap('b1')}\n---\n${configMap('b2')}`,
    'a-x.yaml': configMap('a-x'),
    'a/z.yaml': configMap('a/z'),
    'z.yaml': configMap('early', { 'package-operator.run/phase': 'first' }),
  };
  expect(names(render(files))).toEqual(['early', 'a/z', 'a-x', 'b1', 'b2']);
});

test('an object whose condition is false is dropped', () => {
  const files = { 'a.yaml': `${configMap('no', { [CONDITION]: 'config.size > 2.0' })}\n---\n${configMap('yes', { [CONDITION]: 'cond.big' })}` };
  expect(names(render(files, {}, '  filter: {conditions: [{name: big, expression: config.size == 2.0}]}'))).toEqual(['yes']);
});

test('a file is dropped when the expression of a matching glob is false', () => {
  const spec = '  filter: {paths: [{glob: "x/**", expression: "false"}, {glob: "**", expression: "true"}]}';
  expect(names(render({ 'x/a.yaml': configMap('a'), 'b.yaml': configMap('b') }, {}, spec))).toEqual(['b']);
});

test('a broken condition names its object', () => {
  expect(() => render({ 'a.yaml': configMap('a', { [CONDITION]: '1' }) }))
    .toThrow('The CEL expression in package-operator.run/condition annotation is invalid.: invalid return type: int, expected bool\na');
});

test('helpers and other files hold no objects', () => {
  expect(names(render({ '_help.yaml': 'a: 1', 'note.txt': 'kind: A', 'a.yml': configMap('a') }))).toEqual(['a']);
});

test('a fixture is the text as it is, and what is left of it when objects are dropped', () => {
  const files = {
    'a.yaml': `# remark\n${configMap('a')}\n---\n`,
    'b.yaml': `${configMap('no', { [CONDITION]: 'false' })}\n---\n  ${configMap('yes')}`,
    'c.yaml': configMap('c', { [CONDITION]: 'false' }),
    'd.txt': 'text',
    'e.yaml': ' \n',
  };
  expect([...fixturesOf(render(files))].map(([path, content]) => [path, textOf(content)])).toEqual([
    ['a.yaml', `# remark\n${configMap('a')}\n---\n`],
    ['b.yaml', `${configMap('yes')}\n`],
  ]);
});
