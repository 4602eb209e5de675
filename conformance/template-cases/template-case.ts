import { Condition, JsonObject } from '../subject';

/** A package's templates, one of which is executed, and what they may read. */
export interface TemplateCase {
  readonly templates: { readonly [name: string]: string };
  /** The name of the template to execute. */
  readonly execute: string;
  /** What the dot is. */
  readonly data: JsonObject;
  readonly files: { readonly [path: string]: string };
  /** What `cel` sees as `cond`. */
  readonly conditions: readonly Condition[];
}

/** The name of the template of a case with one. */
export const MAIN = 'main.yaml.gotmpl';

/** Files that getFile and getFileGlob find. */
export const FILES: { readonly [path: string]: string } = {
  'notes.txt': 'one\ntwo\n',
  'config/a.json': '{"a": [1, 2.5, true, null], "b": "x"}',
  'config/b.yaml': 'a: 1\nb:\n- x\n- y\n',
  'config/deep/c.txt': '{{ not a template }}',
  'empty': '',
  '_helpers.gotmpl': '{{ define "unused" }}{{ end }}',
};

/** Conditions that `cel` sees. */
export const CONDITIONS: readonly Condition[] = [
  { name: 'isOpenShift', expression: 'has(environment.openShift)' },
  { name: 'always', expression: 'true' },
];

/** Templates that every case can call: by name, with and without arguments, recursively. */
export const HELPERS = [
  '{{- define "labels" -}}', 'app: {{ .package.metadata.name }}', '{{- end -}}',
  '{{- define "shout" -}}', '{{ . | toString | upper }}!', '{{- end -}}',
  '{{- define "blank" }}  {{/* nothing */}} {{ end -}}',
  '{{- define "countdown" -}}', '{{ . }}{{ if and (gt . 0) (lt . 9) }} {{ include "countdown" (int (sub . 1)) }}{{ end }}', '{{- end -}}',
].join('\n');

/** What packages are rendered with: configurations of all JSON types, with and without OpenShift. */
export const CONTEXTS: readonly JsonObject[] = [
  contextOf({
    name: 'my-widget',
    replicas: 3,
    ratio: 0.25,
    debug: true,
    off: false,
    nothing: null,
    empty: '',
    big: 123456789,
    tiny: 1e-7,
    huge: 1e21,
    text: 'Hello, World',
    lines: 'first\n  second\n\nlast\n',
    quoted: 'it\'s "so" \\ \t<&>',
    unicode: 'Grüße 日本 🎉 ǅ',
    yes: 'yes',
    number: '0x1F',
    list: ['b', 'a', 'c', 'a'],
    numbers: [3, 1, 2.5, -4],
    mixed: ['x', 1, true, null, ['y'], { z: 1 }],
    none: [],
    map: { b: 2, a: 1, c: { d: 'deep', e: [1, 2] } },
    texts: { x: 'eA==', y: 'aGVsbG8=' },
    void: {},
    rows: [{ name: 'r1', port: 80 }, { name: 'r2', port: 443 }],
    url: 'https://user:pw@example.com:8443/a/b%20c?q=1&r=x#frag',
    path: '/a/../b/./c.tar.gz',
    version: 'v1.29.5+abc',
    words: 'myHTTPServer_name-v2 is here',
  }, { openShift: { version: '4.13.2', managed: { data: { 'sre-fqdn': 'sre.example.com' } } } }),
  contextOf({
    name: 'A',
    replicas: 0,
    ratio: -1.5,
    debug: false,
    off: true,
    nothing: null,
    empty: ' ',
    big: 9007199254740992,
    tiny: -0.5,
    huge: -1e300,
    text: '',
    lines: '\n',
    quoted: '{{ "x" }}',
    unicode: '\u00e9e\u0301\u2028x',
    yes: 'null',
    number: '-017',
    list: [],
    numbers: [0],
    mixed: [null],
    none: [[]],
    map: { 'a b': null, '': false, 'x.y': [] },
    texts: { bad: '%%' },
    void: { a: {} },
    rows: [],
    url: 'mailto:me@example.com',
    path: 'x',
    version: '1.2',
    words: 'ALLCAPS 42times',
  }, {}),
  contextOf({
    name: 'x-y_z',
    replicas: 1000000,
    ratio: 1e6,
    debug: true,
    off: false,
    nothing: null,
    empty: '0',
    big: -2147483649,
    tiny: 0,
    huge: 1.5e15,
    text: 'a,b,,c',
    lines: 'a\r\nb\n---\nc: d',
    quoted: '# no: comment',
    unicode: '\u00a0\u0085\ud83d\ude00ß',
    yes: 'On',
    number: '1_000',
    list: ['z'],
    numbers: [1e20, 1.1, 7],
    mixed: [1, '1', 1.5],
    none: [null],
    map: { a: { b: { c: 1 } } },
    texts: {},
    void: {},
    rows: [{ name: 'only', port: 1.5 }],
    url: 'http://[::1]:80/?a=b;c',
    path: '../../etc',
    version: '2.0.0-rc.1',
    words: 'snake_case kebab-case',
  }, { proxy: { httpProxy: 'http://proxy:3128', noProxy: '.svc,.local' } }),
];

function contextOf(config: JsonObject, environment: JsonObject): JsonObject {
  return {
    package: { metadata: { name: 'gadget', namespace: 'acme', labels: { team: 'a' }, annotations: { note: 'x' } }, image: 'quay.io/acme/gadget:v1' },
    config,
    images: { 'manager': 'quay.io/acme/manager@sha256:1111', 'side-car': 'quay.io/acme/sidecar@sha256:2222' },
    dependencies: {},
    environment: { kubernetes: { version: 'v1.29.5+abc' }, ...environment },
  };
}
