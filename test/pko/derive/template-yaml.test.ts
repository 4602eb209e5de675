import { ApiObject, App } from 'cdk8s';
import * as fc from 'fast-check';
import {
  Conditional, Environment, ImageBinding, Instance, Operator, OperatorNamespace, Parameter, ParameterType, PkoPackage, PkoPackageProps,
  TestCaseProps, Value,
} from '../../../src';

interface Fixture { readonly operator: Operator; readonly pkg: PkoPackage }

/** A package with one ConfigMap, whose file is the one that matters. */
function packageOf(data: (operator: Operator) => any, props: Partial<PkoPackageProps> = {}): Fixture {
  const app = new App();
  const operator = new Operator(app, 'demo', { version: '1.0.0', namespace: OperatorNamespace.existing('demo') });
  new ApiObject(operator, 'config', { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'config' }, data: data(operator) });
  return { operator, pkg: new PkoPackage(app, 'pko', { operator, ...props }) };
}

/** The file from `data:` on. */
function textOf({ pkg }: Fixture): string {
  const file = Object.entries(pkg.toFiles()).find(([path]) => path.startsWith('deploy/config.configmap.yaml'))!;
  return file[1].slice(file[1].indexOf('\ndata:') + 1);
}

function render({ pkg }: Fixture, props: TestCaseProps = {}): any {
  const { name } = pkg.addTestCase(`case-${pkg.manifest.testCases.length}`, props);
  return pkg.render(name).map(object => object.data)[0];
}

const TYPES = { type: ParameterType.STRING };

test('what is known stays a plain file, and braces in it mean themselves', () => {
  const fixture = packageOf(() => ({ message: '{{ $labels.pod }} is down' }));
  expect(Object.keys(fixture.pkg.toFiles())).toContain('deploy/config.configmap.yaml');
  expect(render(fixture)).toEqual({ message: '{{ $labels.pod }} is down' });
});

test('values are written as people would write them', () => {
  const fixture = packageOf(operator => {
    const host = operator.parameter('host', { ...TYPES, default: 'localhost' });
    const port = operator.parameter('port', { type: ParameterType.INTEGER, default: 80 });
    const hosts = operator.parameter('hosts', { type: ParameterType.LIST, default: [] });
    const tls = operator.parameter('tls', { ...TYPES, default: 'true', allowedValues: ['true', 'false'] });
    return {
      host: host.valueAsString,
      port: port.valueAsNumber,
      portText: port.valueAsString,
      url: `http://${host.valueAsString}:${port.valueAsNumber}/100%`,
      hosts: hosts.valueAsList,
      more: ['first', ...hosts.valueAsList],
      tls: tls.asBoolean(),
      literal: '{{ kept }}',
    };
  });
  expect(textOf(fixture)).toBe(`data:
  host: {{ .config.host | quote }}
  port: {{ .config.port | toJson }}
  portText: {{ .config.port | toJson | quote }}
  url: {{ printf "http://%s:%s/100%%" .config.host (.config.port | toJson) | quote }}
  hosts: [{{ range $i, $v := .config.hosts }}{{ if $i }}, {{ end }}{{ $v | quote }}{{ end }}]
  more:
  - first
  {{- range .config.hosts }}
  - {{ . | quote }}
  {{- end }}
  tls: {{ eq .config.tls "true" | toJson }}
  literal: "{{ "{{" }} kept }}"
`);
  expect(render(fixture, { config: { port: 1500000, hosts: ['a', 'b'] } })).toEqual({
    host: 'localhost',
    port: 1500000,
    portText: '1500000',
    url: 'http://localhost:1500000/100%',
    hosts: ['a', 'b'],
    more: ['first', 'a', 'b'],
    tls: true,
    literal: '{{ kept }}',
  });
});

test('an optional parameter guards its field, its variable, and the map that holds nothing else', () => {
  const fixture = packageOf(operator => {
    const name = operator.parameter('name', TYPES);
    return { name: name.valueAsString, env: [{ name: 'NAME', value: name.valueAsString }], nested: { name: name.valueAsString } };
  });
  expect(textOf(fixture)).toBe(`data:
  {{- if hasKey .config "name" }}
  name: {{ .config.name | quote }}
  {{- end }}
  {{- if hasKey .config "name" }}
  env:
  - name: NAME
    value: {{ .config.name | quote }}
  {{- else }}
  env: []
  {{- end }}
  {{- if hasKey .config "name" }}
  nested:
    name: {{ .config.name | quote }}
  {{- else }}
  nested: {}
  {{- end }}
`);
  expect(render(fixture)).toEqual({ env: [], nested: {} });
  expect(render(fixture, { config: { name: 'n' } })).toEqual({ name: 'n', env: [{ name: 'NAME', value: 'n' }], nested: { name: 'n' } });
});

test('an optional parameter in a text needs a condition that says it is set', () => {
  const unguarded = packageOf(operator => ({ a: `x-${operator.parameter('name', TYPES).valueAsString}` }));
  expect(unguarded.pkg.check().map(finding => finding.message)).toEqual([
    expect.stringContaining("the parameter 'name' may have no value, but is a part of a text"),
  ]);
  const fixture = packageOf(operator => {
    const name = operator.parameter('name', TYPES);
    return { a: Value.when(name.isSet(), `x-${name.valueAsString}`, 'none'), b: Value.when(name.isEmpty().not(), `y-${name.valueAsString}`) };
  });
  expect(fixture.pkg.check()).toEqual([]);
  expect(render(fixture)).toEqual({ a: 'none' });
  expect(render(fixture, { config: { name: 'n' } })).toEqual({ a: 'x-n', b: 'y-n' });
});

test('a short choice is one line, a long one a block', () => {
  const fixture = packageOf(operator => {
    const big = operator.parameter('big', { type: ParameterType.BOOLEAN, default: false });
    return { limits: Value.when(big.isTrue(), { cpu: '4', note: 'a\nb\n' }, {}), size: Value.when(big.isTrue(), 10, 1) };
  });
  expect(textOf(fixture)).toBe(`data:
  {{- if .config.big }}
  limits:
    cpu: "4"
    note: |
      a
      b
  {{- else }}
  limits: {}
  {{- end }}
  size: {{ if .config.big }}10{{ else }}1{{ end }}
`);
  expect(render(fixture)).toEqual({ size: 1, limits: {} });
  expect(render(fixture, { config: { big: true } })).toEqual({ size: 10, limits: { cpu: '4', note: 'a\nb\n' } });
});

test('the environment is asked for before it is used', () => {
  const fixture = packageOf(() => ({
    env: [{ name: 'A', value: 'b' }, { name: 'HTTP_PROXY', value: Environment.httpProxy }],
    openShift: Value.when(Environment.isOpenShift(), 'yes it is', 'no'),
    where: Instance.name,
  }));
  expect(render(fixture)).toEqual({ env: [{ name: 'A', value: 'b' }], openShift: 'no', where: 'demo' });
  expect(render(fixture, { environment: { httpProxy: 'http://p', openShiftVersion: '4.15.0' }, package: { name: 'x' } }))
    .toEqual({ env: [{ name: 'A', value: 'b' }, { name: 'HTTP_PROXY', value: 'http://p' }], openShift: 'yes it is', where: 'x' });
});

test('whole objects depend on a condition by CEL, or by an if where CEL cannot ask', () => {
  const app = new App();
  const operator = new Operator(app, 'demo', { version: '1.0.0', namespace: OperatorNamespace.existing('demo') });
  const mode = operator.parameter('mode', { ...TYPES, default: 'a' });
  const size = operator.parameter('size', { type: ParameterType.INTEGER });
  const configMap = (name: string, data: any) => new ApiObject(operator, name, { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name }, data });
  Conditional.object(configMap('by-cel', {}), mode.isEqualTo('b').or(Environment.isOpenShift()));
  Conditional.object(configMap('by-if', { size: `${size.valueAsString}` }), size.isSet().and(Instance.isClusterScoped()));
  const pkg = new PkoPackage(app, 'pko', { operator });
  const files = pkg.toFiles();
  expect(files['deploy/by-cel.configmap.yaml']).toContain('package-operator.run/condition: config.mode == "b" || has(environment.openShift)\n');
  expect(files['deploy/by-if.configmap.yaml.gotmpl']).toMatch(/^\{\{- if and \(hasKey .config "size"\) \(eq .package.metadata.namespace ""\) \}\}\n/);
  const names = (props: TestCaseProps) => pkg.render(pkg.addTestCase(`c${pkg.manifest.testCases.length}`, props).name).map(object => object.metadata.name);
  expect(names({})).toEqual([]);
  expect(names({ config: { mode: 'b', size: 1 } })).toEqual(['by-cel', 'by-if']);
  expect(names({ environment: { openShiftVersion: '4.15.0' }, config: { size: 1 }, package: { namespace: 'x' } })).toEqual(['by-cel']);
});

test('images are locked, taken from a parameter, or written as they are; a fixed parameter disappears', () => {
  const image = new Parameter('image', { ...TYPES, required: true });
  const digest = `sha256:${'b'.repeat(64)}`;
  const fixture = packageOf(operator => ({
    locked: operator.image('my-locked', 'quay.io/a/b:v1', { digest }).ref,
    given: operator.image('given', 'quay.io/a/c:v1').ref,
    literal: operator.image('literal', 'quay.io/a/d:v1').ref,
    fixed: `${operator.parameter('level', { ...TYPES, default: 'info' }).valueAsString}!`,
  }), { images: { given: ImageBinding.parameter(image) }, parameters: [image], fixed: { level: 'debug' } });
  const files = fixture.pkg.toFiles();
  expect(textOf(fixture)).toBe(`data:
  locked: {{ index .images "my-locked" | quote }}
  given: {{ .config.image | quote }}
  literal: quay.io/a/d:v1
  fixed: debug!
`);
  expect(files['manifest.yaml']).toContain(`  config:
    openAPIV3Schema:
      type: object
      required:
      - image
      properties:
        image:
          type: string
  images:
  - name: my-locked
    image: quay.io/a/b:v1
`);
  expect(files['manifest.lock.yaml']).toContain(digest);
});

test('an image has any name, also one that is no identifier', () => {
  const fixture = packageOf(operator => ({ image: operator.image('2nd', 'quay.io/a/b:v1', { digest: `sha256:${'b'.repeat(64)}` }).ref }));
  expect(textOf(fixture)).toBe('data:\n  image: {{ index .images "2nd" | quote }}\n');
});

test('an object is written value by value, by a helper that only packages with one have', () => {
  const open = { type: ParameterType.OBJECT, default: {}, schema: { 'x-kubernetes-preserve-unknown-fields': true } };
  const fixture = packageOf(operator => ({ limits: operator.parameter('limits', open).value }));
  expect(textOf(fixture)).toBe('data:\n  limits: {{ include "opack.value" .config.limits }}\n');
  expect(Object.keys(fixture.pkg.toFiles())).toContain('_values.gotmpl');
  expect(Object.keys(packageOf(() => ({ a: 'b' })).pkg.toFiles())).not.toContain('_values.gotmpl');
  expect(render(fixture, { config: { limits: { 'cpu': 2, 'a b': ['\u0085', null] } } })).toEqual({ limits: { 'cpu': 2, 'a b': ['\u0085', null] } });
});

const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.stringMatching(/^[-:{}[\]"'\\#&*!|>%@` \n\t,?~$.]{0,12}$/),
  fc.constantFrom('{{', '}}', '{{ .config }}', '---', ': ', 'a: b', 'yes', 'null', '~', '0x10', '1e3', '2001-01-01', '\u0085', '\u2028', '\u007f', '\ufeff', '<<', '=', ' ', '\n', '\r\n', '%'),
).map(text => text.toString().replace(/[\ud800-\udfff]/g, ''));

test('no value changes the structure of the document, whatever it holds', () => {
  const fixture = packageOf(operator => {
    const text = operator.parameter('text', { ...TYPES, default: '' });
    const list = operator.parameter('list', { type: ParameterType.LIST, default: [] });
    return {
      text: text.valueAsString,
      inside: `a${text.valueAsString}: {{ b`,
      [`key-${text.valueAsString}`]: 'x',
      list: list.valueAsList,
      items: ['first', ...list.valueAsList],
      env: [{ name: 'A', value: text.valueAsString }],
      script: `#!/bin/sh\necho ${text.valueAsString}\n`,
    };
  });
  const files = fixture.pkg.toFiles();
  expect(files['manifest.yaml']).toContain('text');
  fc.assert(fc.property(hostile, fc.array(hostile, { maxLength: 3 }), (text, list) => {
    expect(render(fixture, { config: { text, list } })).toEqual({
      text, inside: `a${text}: {{ b`, [`key-${text}`]: 'x', list, items: ['first', ...list], env: [{ name: 'A', value: text }], script: `#!/bin/sh\necho ${text}\n`,
    });
  }), { numRuns: 300 });
});

test('the end of a text survives the reader, which cuts off what a document ends in', () => {
  const fixture = packageOf(operator => {
    const name = operator.parameter('name', TYPES);
    return { a: 'one\n', b: 'two\n', c: name.valueAsString };
  });
  expect(textOf(fixture)).toContain('a: |\n    one\n  b: "two\\n"\n');
  expect(render(fixture)).toEqual({ a: 'one\n', b: 'two\n' });
  expect(render(packageOf(() => ({ a: 'one\n', b: 'two\n' })))).toEqual({ a: 'one\n', b: 'two\n' });
  expect(render(packageOf(() => ({ a: '-' })))).toEqual({ a: '-' });
});
