import { configMap, manifest, packageWith } from './package-files';
import { Severity } from '../../src/findings/finding';
import { judgePackage, validatePackage } from '../../src/pko/validate';

const TEST = 'test: {template: [{name: one, context: {package: {metadata: {name: derrick, namespace: quay}}}}]}';
const refusal = (files: { [path: string]: string }) => judgePackage(packageWith(files)).refusal;

test('a package of one object per phase is fine', () => {
  const files = { 'a.yaml': configMap('a'), 'b.yaml': configMap('b', { 'package-operator.run/phase': 'first' }) };
  expect(judgePackage(packageWith(files))).toEqual({ findings: [], refusal: undefined, newFixtures: new Map() });
});

test('all that is wrong with a manifest is said in one list', () => {
  const text = manifest([
    '  availabilityProbes: [{}]',
    '  images: [{name: a}, {name: a, image: b}]',
    '  constraints: [{platformVersion: {range: latest}}]',
  ].join('\n'), 'test: {template: [{name: "a b"}], kubeconform: {}}').replace('{name: last}', '{name: first}');
  expect(refusal({ 'manifest.yaml': text })).toBe('[spec.phases[1].name: Invalid value: "first": must be unique, '
    + 'spec.availabilityProbes[0].probes: Required value, '
    + 'spec.images[0].image: Invalid value: "": must be non empty, '
    + 'spec.images[1].name: Invalid value: "a": must be unique, '
    + 'spec.constraints[0].platformVersion.name: Required value, '
    + 'spec.constraints[0].platformVersion.range: Invalid value: "latest": improper constraint, '
    + 'test.template[0].name: Invalid value: "a b": a valid config key must consist of alphanumeric characters, \'-\', \'_\' or \'.\' '
    + '(e.g. \'key.name\',  or \'KEY_NAME\',  or \'key-name\', regex used for validation is \'[-._a-zA-Z0-9]+\'), '
    + 'test.kubeconform.kubernetesVersion: Required value]\n'
    + 'Missing image in manifest.lock.yaml, but using PackageManifest.spec.images. Try running: kubectl package update in manifest.lock.yaml');
});

test('each problem is a finding with its place', () => {
  const text = manifest().replace('phases: [{name: first}, {name: last}]', 'phases:\n  - name: last\n  - name: last');
  expect(validatePackage(packageWith({ 'manifest.yaml': text, 'a.yaml': configMap('a') }))).toEqual([{
    code: 'PKO013',
    severity: Severity.ERROR,
    message: 'spec.phases[1].name: Invalid value: "last": must be unique',
    path: 'spec.phases[1].name',
    file: 'manifest.yaml',
    line: 8,
    column: 5,
  }]);
});

test.each<[string, string | undefined, string | undefined]>([
  ['the same image', 'a', undefined],
  ['another image', 'b', 'Image specified in manifest does not match with lockfile. Try running: kubectl package update: "crane": "a" vs "b"'],
])('a lock file with %s', (_, image, expected) => {
  const lock = `apiVersion: manifests.package-operator.run/v1alpha1\nkind: PackageManifestLock\nspec: {images: [{name: crane, image: ${image}, digest: x}]}`;
  expect(refusal({ 'manifest.yaml': manifest('  images: [{name: crane, image: a}]'), 'manifest.lock.yaml': lock })).toBe(expected);
});

test('images that the lock has in excess or lacks are refused', () => {
  const lock = 'apiVersion: manifests.package-operator.run/v1alpha1\nkind: PackageManifestLock\nspec: {images: [{name: b, image: b, digest: x}]}';
  expect(refusal({ 'manifest.lock.yaml': lock })).toMatch(/kubectl package update: b$/);
  expect(refusal({ 'manifest.yaml': manifest('  images: [{name: a, image: a}]'), 'manifest.lock.yaml': lock })).toMatch(/^Missing image .*update: a$/);
});

test('objects are refused by rule: twice, without kind, with bad labels, without and with an unknown phase', () => {
  const object = (fields: object, metadata: object) => JSON.stringify({
    apiVersion: 'v1', kind: 'Pod', ...fields, metadata: { annotations: { 'package-operator.run/phase': 'last' }, ...metadata },
  });
  expect(refusal({
    'a.yaml': [object({}, { name: 'a' }), object({ apiVersion: '' }, { name: 'b' }), object({}, { name: 'c', labels: { 'x y': '' } })].join('\n---\n'),
    'b.yaml': [object({ apiVersion: 'v2' }, { name: 'a' }), object({}, { name: 'd', annotations: {} })].join('\n---\n'),
    'c.yaml': object({}, { name: 'e', annotations: { 'package-operator.run/phase': 'middle' } }),
  })).toBe('loading package from files: Duplicate Object in b.yaml idx 0\n'
    + 'GroupVersionKind not set in a.yaml idx 1\n'
    + 'Labels invalid in a.yaml idx 2: metadata.labels: Invalid value: "x y": name part must consist of alphanumeric characters, \'-\', \'_\' or '
    + '\'.\', and must start and end with an alphanumeric character (e.g. \'MyName\',  or \'my.name\',  or \'123-abc\', regex used for validation is '
    + '\'([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]\')\n'
    + 'Missing package-operator.run/phase Annotation in b.yaml idx 1\n'
    + 'Phase name not found in manifest in c.yaml idx 0');
});

test('an object is found in its file behind empty documents', () => {
  const findings = validatePackage(packageWith({ 'a.yaml': '# x\n---\nkind: Pod\napiVersion: v1\nmetadata:\n  name: a\n' }));
  expect(findings.filter(({ code }) => code === 'PKO043')).toEqual([expect.objectContaining({ object: 'v1 Pod a', file: 'a.yaml', line: 5, column: 1 })]);
});

test('text that is no YAML is found by its line', () => {
  const findings = validatePackage(packageWith({ 'a.yaml': '---\nkind: Pod\n---\na: 1\nb: [\nc: 2\n' }));
  expect(findings[0]).toMatchObject({ code: 'PKO004', file: 'a.yaml', line: expect.any(Number) });
  expect(findings[0].line).toBeGreaterThan(4);
});

test('a template that fails is found by line and column', () => {
  const findings = validatePackage(packageWith({ 'manifest.yaml': manifest('', TEST), 'a.yaml.gotmpl': 'a: 1\nb: {{ .nothing }}\n' }));
  expect(findings[0]).toMatchObject({ code: 'PKO050', file: 'a.yaml.gotmpl', line: 2 });
});

test('without test cases nothing is rendered: only static files are judged', () => {
  expect(refusal({ 'a.yaml.gotmpl': '{{ nonsense' })).toBeUndefined();
});

test('a package with test cases has the fixtures that its test cases render to', () => {
  const files = { 'manifest.yaml': manifest('', TEST), 'a.yaml': configMap('a') };
  const { newFixtures, refusal: first, findings } = judgePackage(packageWith(files));
  expect([...newFixtures]).toEqual([['.test-fixtures/one/a.yaml', configMap('a')]]);
  expect([first, findings.map(({ code }) => code)]).toEqual([undefined, ['PKO073', 'PKO063']]);
  const again = judgePackage(packageWith({ ...files, ...Object.fromEntries(newFixtures) as { [path: string]: string } }));
  expect([again.refusal, again.newFixtures.size]).toEqual([undefined, 0]);
});

test.each<[string, { [path: string]: string }, string]>([
  ['differs', { '.test-fixtures/one/a.yaml': 'x\n' },
    `File mismatch against fixture in a.yaml: Testcase "one"\n--- FIXTURE/a.yaml\n+++ ACTUAL/a.yaml\n@@ -1 +1 @@\n-x\n+${configMap('a')}\n`
    + '\\ No newline at end of file'],
  ['is too many', { '.test-fixtures/one/a.yaml': configMap('a'), '.test-fixtures/one/README.md': '' },
    'file README.md should not exist, filtered or empty after template render'],
  ['is missing', { '.test-fixtures/one/.keep': '' }, 'file .test-fixtures/one/a.yaml not found in fixtures folder'],
])('a fixture that %s is refused', (_, fixtures, expected) => {
  expect(refusal({ 'manifest.yaml': manifest('', TEST), 'a.yaml': configMap('a'), ...fixtures })).toBe(expected);
});

test('an error of a component names it, and its findings are in its folder', () => {
  const { refusal: text, findings } = judgePackage(packageWith({
    'manifest.yaml': manifest('  components: {}'),
    'components/hook/manifest.yaml': manifest().replace('scopes: [Cluster]', 'scopes: []'),
  }));
  expect(text).toBe('component "hook": spec.scopes: Required value');
  expect(findings[0]).toMatchObject({ code: 'PKO011', file: 'components/hook/manifest.yaml', line: 5 });
});

test('the same files in another order are judged the same', () => {
  const files = { 'manifest.yaml': manifest(), 'a.yaml': configMap('a', {}, ''), 'b.yaml': configMap('a', {}, '') };
  const reversed = Object.fromEntries(Object.entries(files).reverse());
  expect(validatePackage(packageWith(reversed))).toEqual(validatePackage(packageWith(files)));
});

test('an error hides no other: files, templates and test cases are judged on', () => {
  const codes = (files: { [path: string]: string }) => validatePackage(packageWith(files)).map(({ code, file }) => `${code} ${file}`).sort();
  const used = configMap('used', { 'package-operator.run/phase': 'first' });
  expect(codes({ 'used.yaml': used, 'a.yaml': 'a: [', 'b.yaml': 'b: [', 'c.yaml': configMap('C') }))
    .toEqual(['PKO004 a.yaml', 'PKO004 b.yaml', 'PKO078 c.yaml']);
  expect(codes({ 'manifest.yaml': manifest('', TEST), 'a.yaml.gotmpl': '{{ .a.b }}', 'b.yaml.gotmpl': '{{ .b.c }}' }))
    .toEqual(['PKO050 a.yaml.gotmpl', 'PKO050 b.yaml.gotmpl']);
  const schema = '  config: {openAPIV3Schema: {type: object, properties: {size: {type: integer}}}}';
  const tests = 'test: {template: [{name: one, context: {config: {size: 1}}}, {name: two, context: {config: {size: 2}}}]}';
  const template = (line: string) => `{{ if eq .config.size 1.0 }}{{ .a.b }}{{ else }}\n${line}\n{{ end }}`;
  expect(codes({ 'manifest.yaml': manifest(schema, tests), 'a.yaml.gotmpl': template('{{ .c.d }}') })).toEqual(['PKO050 a.yaml.gotmpl', 'PKO050 a.yaml.gotmpl']);
});

test('the same fault in another test case is told once', () => {
  const tests = 'test: {template: [{name: one, context: {package: {metadata: {name: a}}}}, {name: two, context: {package: {metadata: {name: b}}}}]}';
  const findings = validatePackage(packageWith({ 'manifest.yaml': manifest('', tests), 'a.yaml.gotmpl': '{{ .a.b }}' }));
  expect(findings.map(({ code }) => code)).toEqual(['PKO050']);
});

test('a pattern that is wrong does not hide defaults that are', () => {
  const properties = '{a: {type: string, pattern: "("}, b: {type: string, default: 1}, c: {type: integer, minimum: 2, default: 1}}';
  const files = { 'manifest.yaml': manifest(`  config: {openAPIV3Schema: {type: object, properties: ${properties}}}`) };
  expect(validatePackage(packageWith(files)).filter(({ code }) => code === 'PKO017').map(({ path }) => path!.replace('spec.config.openAPIV3Schema.properties.', '')))
    .toEqual(['a.pattern', 'b.default', 'c.default']);
  expect(refusal(files)).not.toContain('default');
});

test('a phase among annotations that are no text is not called missing', () => {
  const object = { apiVersion: 'v1', kind: 'Pod', metadata: { name: 'a', namespace: 'b', annotations: { 'package-operator.run/phase': 'last', 'x': 1 } } };
  const files = { 'a.yaml': JSON.stringify(object) };
  expect(validatePackage(packageWith(files)).map(({ code }) => code)).toContain('PKO077');
  expect(validatePackage(packageWith(files)).map(({ code }) => code)).not.toContain('PKO043');
  expect(refusal(files)).toContain('Missing package-operator.run/phase Annotation');
});

test('a template that fails in a component is named with the folder of the component and its line', () => {
  const nested = manifest('', TEST);
  const findings = validatePackage(packageWith({
    'manifest.yaml': manifest('  components: {}'),
    'components/hook/manifest.yaml': nested,
    'components/hook/chain.yaml.gotmpl': '# links\n\n{{ .config.absent }}\n',
    'components/rope/manifest.yaml': nested,
    'components/rope/knot.yaml.gotmpl': '# turns\n{{ if }}\n',
  }));
  expect(findings.filter(({ code }) => code === 'PKO050').map(({ file, line, column }) => [file, line, column])).toEqual([
    ['components/hook/chain.yaml.gotmpl', 3, 11],
    ['components/rope/knot.yaml.gotmpl', 2, 1],
  ]);
});

test('fixtures that should not be there and fixtures that differ are all told', () => {
  const files = {
    'manifest.yaml': manifest('', TEST),
    'a.yaml': configMap('a'),
    '.test-fixtures/one/a.yaml': 'other\n',
    '.test-fixtures/one/notes.md': 'why',
  };
  expect(refusal(files)?.split('\n').slice(0, 3)).toEqual([
    'file notes.md should not exist, filtered or empty after template render',
    'File mismatch against fixture in a.yaml: Testcase "one"',
    '--- FIXTURE/a.yaml',
  ]);
});

test('a schema that Kubernetes cannot read is told again by each test case, in other words than by the tree', () => {
  const text = manifest('  config: {openAPIV3Schema: {type: object, properties: {load: {type: array, items: [{type: string}]}}}}', TEST);
  expect(refusal({ 'manifest.yaml': text })?.split('\n').at(-1)).toBe('OpenAPIV3Schema \'items\' must be a schema, but is an array');
});
