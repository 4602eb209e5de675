import { validatePackage } from '../../../src/pko/validate';
import { configMap, manifest, packageWith } from '../package-files';

const said = (files: { [path: string]: string }) => validatePackage(packageWith(files))
  .filter(({ code }) => code === 'PKO057').map(({ file, line }) => `${file}:${line}`);

test('templates of a package without test cases have to parse, and their objects to have a phase that there is', () => {
  expect(said({ 'a.yaml.gotmpl': 'a: {{ if }}', 'b.yaml.gotmpl': '\n{{ nonsense }}' })).toEqual(['a.yaml.gotmpl:1', 'b.yaml.gotmpl:2']);
  expect(said({ 'a.yaml.gotmpl': configMap('{{ "a" }}', { 'package-operator.run/phase': 'never' }) })).toEqual(['a.yaml.gotmpl:1']);
});

test('filters of a package without test cases have to compile', () => {
  expect(said({ 'manifest.yaml': manifest('  filter: {conditions: [{name: a, expression: cond.b}]}') })).toEqual(['manifest.yaml:7']);
  expect(said({ 'manifest.yaml': manifest('  filter: {paths: [{glob: "*", expression: "1"}]}') })).toEqual(['manifest.yaml:7']);
});

test('what depends on values that nobody gave is not said', () => {
  const condition = (expression: string) => configMap('a', { 'package-operator.run/condition': expression });
  expect(said({ 'a.yaml.gotmpl': '{{ .config.size }}', 'b.yaml': condition('config.size > 1') })).toEqual([]);
  expect(said({ 'b.yaml': condition('config.size >') })).toEqual(['b.yaml:1']);
});

test('with a test case the same is a rule of its own', () => {
  const tested = manifest('', 'test: {template: [{name: one}]}');
  const codes = validatePackage(packageWith({ 'manifest.yaml': tested, 'a.yaml.gotmpl': '{{ nonsense }}' })).map(({ code }) => code);
  expect(codes).toContain('PKO050');
  expect(codes).not.toContain('PKO057');
});

test('a component is judged, too, by its own path', () => {
  expect(said({ 'manifest.yaml': manifest('  components: {}'), 'components/boom/manifest.yaml': manifest(), 'components/boom/a.yaml.gotmpl': '\n{{ nonsense }}' }))
    .toEqual(['components/boom/a.yaml.gotmpl:2']);
});
