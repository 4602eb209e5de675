import * as fc from 'fast-check';
import { isPrint } from '../../../src/go/unicode';
import { Json } from '../../../src/kube/json';
import { packageFunctions } from '../../../src/pko/template/package-functions';
import { TemplateError } from '../../../src/pko/template/template-error';
import { TemplateSet } from '../../../src/pko/template/template-set';
import { FunctionTable } from '../../../src/pko/template/values';

const FILES: Record<string, string> = { 'notes/a.txt': 'alpha', 'notes/b.txt': 'beta', 'top.txt': 'top' };

function render(text: string, data: Json = {}, helpers: Record<string, string> = {}): string {
  const set: TemplateSet = new TemplateSet(packageFunctions({
    file: path => FILES[path],
    filePaths: () => Object.keys(FILES),
    cel: expression => expression === 'yes',
    set: () => set,
  }));
  for (const [name, helper] of Object.entries(helpers)) set.parse(name, helper);
  set.parse('main', text);
  return set.execute('main', data);
}

function failure(text: string, data: Json = {}): string {
  try {
    render(text, data);
  } catch (error) {
    if (error instanceof TemplateError) return error.message;
    throw error;
  }
  return 'no failure';
}

test('text without actions comes out as it is', () => {
  fc.assert(fc.property(fc.string().filter(text => !text.includes('{{')), text => {
    expect(render(text)).toEqual(text);
  }));
});

test('a quoted text comes out as the text that it stands for', () => {
  // what Go does not know to be printable, it escapes as JSON does not
  const isKnown = (character: string) => /[\p{L}\p{N} \n"\\]/u.test(character) && (character === '\n' || isPrint(character));
  const printable = (text: string) => [...text].filter(isKnown).join('');
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }).map(printable), text => {
    expect(render('{{ .t | quote | fromJson }}', { t: text })).toEqual(text);
  }));
});

test('JSON that goes through toYAML and fromYAML stays the same', () => {
  fc.assert(fc.property(fc.dictionary(fc.stringMatching(/^[a-z0-9]{1,8}$/), fc.oneof(fc.integer(), fc.boolean(), fc.stringMatching(/^[ -~]*$/))), data => {
    expect(JSON.parse(render('{{ fromYAML (toYAML .) | toJson }}', data))).toEqual(data);
  }));
});

test('trim markers take the space beside an action', () => {
  expect(render('a \n{{- " b " -}} \n c')).toEqual('a b c');
});

test('range gives index and item, keys in order, and what else says for nothing', () => {
  expect(render('{{ range $i, $v := .l }}{{ $i }}{{ $v }} {{ end }}', { l: ['x', 'y'] })).toEqual('0x 1y ');
  expect(render('{{ range $k, $v := .m }}{{ $k }}={{ $v }};{{ end }}', { m: { b: 1, a: 2 } })).toEqual('a=2;b=1;');
  expect(render('{{ range .l }}x{{ else }}none{{ end }}', { l: [] })).toEqual('none');
  expect(render('{{ range 3 }}{{ . }}{{ end }}')).toEqual('012');
});

test('break and continue leave a loop and an iteration', () => {
  expect(render('{{ range .l }}{{ if eq . "b" }}{{ continue }}{{ end }}{{ if eq . "d" }}{{ break }}{{ end }}{{ . }}{{ end }}', {
    l: ['a', 'b', 'c', 'd', 'e'],
  })).toEqual('ac');
});

test('an assignment inside a block changes the variable outside, a declaration does not', () => {
  expect(render('{{ $x := 1 }}{{ if true }}{{ $x = 2 }}{{ end }}{{ if true }}{{ $x := 3 }}{{ end }}{{ $x }}')).toEqual('2');
});

test('with moves the dot, and $ stays', () => {
  expect(render('{{ with .a }}{{ .b }}{{ $.c }}{{ end }}', { a: { b: 1 }, c: 2 })).toEqual('12');
});

test('numbers of the data are floats and large ones print with an exponent', () => {
  expect(render('{{ .n }} {{ .big }} {{ toJson .big }} {{ int64 .big }}', { n: 8080, big: 1000000 })).toEqual('8080 1e+06 1000000 1000000');
});

test('a missing key names the place, counted in bytes', () => {
  expect(failure('ä {{ .config.ghost }}', { config: {} }))
    .toEqual('template: main:1:13: executing "main" at <.config.ghost>: map has no entry for key "ghost"');
});

test('a comparison of a float with an integer fails as in Go', () => {
  expect(failure('{{ eq .n 3 }}', { n: 3 }))
    .toEqual('template: main:1:3: executing "main" at <eq .n 3>: error calling eq: incompatible types for comparison: float64 and int');
});

test('an argument of the wrong type is refused before the call', () => {
  expect(failure('{{ upper .x }}', { x: null })).toContain('<.x>: wrong type for value; expected string; got interface {}');
  expect(failure('{{ trunc 1.5 "a" }}')).toContain('<1.5>: expected integer; found 1.5');
});

test.each([
  ['{{ shout "x" }}', 'template: main:1: function "shout" not defined'],
  ['a\n{{ if true }}', 'template: main:2: unexpected EOF'],
  ['{{ end }}', 'template: main:1: unexpected {{end}}'],
  ['{{ "open }}', 'template: main:1: unterminated quoted string'],
  ['{{ (upper "a" }}', 'template: main:1: unclosed left paren'],
  ['{{ upper\n', 'template: main:2: unclosed action started at main:1'],
  ['{{ .a-b }}', 'template: main:1: bad character U+002D \'-\''],
  ['{{ break }}', 'template: main:1: {{break}} outside {{range}}'],
  ['{{ $x }}', 'template: main:1: undefined variable "$x"'],
])('%j does not parse', (text, message) => {
  expect(failure(text)).toEqual(message);
});

test('definitions are shared by all templates, and include gives their output to a pipeline', () => {
  expect(render('{{ include "h" . | upper }}{{ template "h" . }}', { a: 'x' }, { _h: '{{ define "h" }}{{ .a }}{{ end }}' })).toEqual('Xx');
});

test('a blank definition does not replace one with content', () => {
  expect(render('{{ define "h" }} {{ end }}{{ template "h" }}', {}, { _h: '{{ define "h" }}kept{{ end }}' })).toEqual('kept');
});

test('the error of an included template stands inside that of the caller', () => {
  expect(failure('{{ define "h" }}{{ fail "no" }}{{ end }}{{ include "h" . }}')).toEqual(
    'template: main:1:43: executing "main" at <include "h" .>: error calling include: '
    + 'template: main:1:19: executing "h" at <fail "no">: error calling fail: no');
});

test('endless recursion of template and of include ends with an error', () => {
  expect(failure('{{ define "h" }}{{ template "h" }}{{ end }}{{ template "h" }}')).toContain('exceeded maximum template depth (100000)');
  expect(failure('{{ define "h" }}{{ include "h" . }}{{ end }}{{ include "h" . }}'))
    .toMatch(/exceeded max include recursion depth$/);
});

test('files are read by path and by glob', () => {
  expect(render('{{ getFile "top.txt" }} {{ range $p, $t := getFileGlob "notes/*" }}{{ $p }}={{ $t }};{{ end }}'))
    .toEqual('top notes/a.txt=alpha;notes/b.txt=beta;');
  expect(failure('{{ getFile "ghost" }}')).toContain('error calling getFile: file not found');
});

test('cel hands the expression to the host', () => {
  expect(render('{{ if cel "yes" }}a{{ end }}{{ if cel "no" }}b{{ end }}')).toEqual('a');
});

test('text that is cut inside a character can be put together again', () => {
  expect(render('{{ trunc 1 .t }}{{ trunc -1 .t }}', { t: 'é' })).not.toEqual('é');
  expect(render('{{ print (trunc 1 .t) (trunc -1 .t) | b64enc | b64dec }}', { t: 'é' })).toEqual('é');
});

test('break behind the else of a loop ends that loop alone, as Go has it', () => {
  expect(render('{{ range 2 }}a{{ range 0 }}{{ else }}{{ break }}{{ end }}b{{ end }}')).toEqual('abab');
});

test('JSON that ends within a token is told to end with a space', () => {
  expect(failure('{{ mustFromJson "nul" }}')).toContain('error calling mustFromJson: invalid character \' \' in literal null (expecting \'l\')');
  expect(failure('{{ mustFromJson "[1" }}')).toContain('error calling mustFromJson: unexpected end of JSON input');
});

test('fromYAML tells about text that is no YAML as Kubernetes does', () => {
  expect(failure('{{ fromYAML "a: b: c" }}')).toContain('error calling fromYAML: error converting YAML to JSON: yaml: line 1: ');
});

test('a set can be executed with the functions of another package', () => {
  const functionsFor = (text: string): FunctionTable => packageFunctions({ file: () => text, filePaths: () => [], cel: () => false, set: () => set });
  const set: TemplateSet = new TemplateSet(functionsFor('one'));
  set.parse('main', '{{ getFile "x" }}');
  expect(set.withFunctions(functionsFor('two')).execute('main', {})).toEqual('two');
});
