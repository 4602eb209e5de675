import {
  Mutation, Mutations, contentPaths, editText, fixturePaths, lockPaths, manifestPaths, objectPaths, pickAny, templatePaths, withFile, withoutFile,
} from './mutation';
import { Random } from '../random';
import { textOf } from '../subject';

type TextEdit = (text: string, random: Random) => readonly [string, string] | undefined;

const ACTIONS: readonly string[] = [
  '{{', '{{ .config.absent }}', '{{ nope }}', '{{ .config.image', '{{ end }}', '{{ if true }}', '{{ template "absent" . }}', '{{ include "absent" . }}', '}}', '{{}}',
  '{{ .package.metadata.name.first }}', '{{ add 1 "x" }}', '{{ fail "stop" }}', '{{ getFile "absent" }}', '{{ cel "nope" }}', '{{ cel "cond.enabled" }}', '{{ index .images "absent" }}',
  '{{ range 3 }}{{ end }}', '{{ toJson . }}', '{{ "a" | upper | nope }}', '{{ required "message" "" }}', '{{ $x }}', '{{ $x := 1 }}', '{{ /* open }}', '{{- /* a comment */ -}}',
  '{{ "unclosed }}', '{{ 1.2.3 }}', '{{ (1 }}', '{{ .config | toYAML | nindent 2 }}', '{{ define "a" }}', '{{ break }}', '{{ else }}', '{{ len 3 }}', '{{ slice "abc" 5 }}',
  '{{ getFile "manifest.yaml" }}', '{{ b64dec "$" }}', '{{ fromYAML "a: [" }}', '{{ fromJson "{" }}', '{{ .environment.openShift.version }}', '{{ (getFileGlob "*").a }}',
  '{{ mustRegexMatch "[" "a" }}', '{{ semver "x" }}', '{{ toDate "2006" "x" }}', '{{ if eq 1 "a" }}{{ end }}', '{{ call .config }}', '{{ .Values.x }}', '{{ hasKey 1 "a" }}',
];
const LINES: readonly string[] = ['---', '--- ', '--- # comment', '...', '\tx: y', 'x: y: z', '- x', '  bad', '"', '&a', '*a', '? x', '%YAML 1.2', '{', '@x', '#', '<<: 1', '!!int x', '\ufeff'];

/** Templates, YAML texts and bytes that are broken. */
export const TEXT_MUTATIONS: Mutations = {
  'templates: an action added': inText(templatePaths, (text, random) => {
    const [lines, at] = lineOf(text, random);
    const action = random.pick(ACTIONS);
    const asComment = random.chance(0.5);
    lines.splice(at, 0, asComment ? `# ${action}` : action);
    return [lines.join('\n'), `${JSON.stringify(action)}${asComment ? ' in a comment' : ''} as line ${at + 1}`];
  }),
  'templates: an action in a value': inText(templatePaths, (text, random) => {
    const lines = text.split('\n');
    const at = pickAny(random, lines.flatMap((line, index) => /: \S/.test(line) ? [index] : []));
    if (at === undefined) return undefined;
    const action = random.pick(ACTIONS);
    lines[at] = lines[at]!.replace(/: .*/, () => `: ${action}`);
    return [lines.join('\n'), `${JSON.stringify(action)} as the value of line ${at + 1}`];
  }),
  'templates: an action broken': inText(templatePaths, (text, random) => {
    const action = pickAny(random, [...text.matchAll(/\{\{.*?\}\}/gs)]);
    if (action === undefined) return undefined;
    const offset = random.int(0, action[0].length - 1);
    const at = action.index + offset;
    const insert = random.pick(['', '', ' ', '(', ')', '"', '|', '.', '$', '}', '-', 'x', '1']);
    const where = `character ${offset + 1} of ${JSON.stringify(action[0].slice(0, 40))}`;
    return [text.slice(0, at) + insert + text.slice(at + 1), `${JSON.stringify(insert)} for ${where}`];
  }),
  'templates: an action dropped': inText(templatePaths, (text, random) => {
    const action = pickAny(random, [...text.matchAll(/\{\{.*?\}\}/gs)]);
    if (action === undefined) return undefined;
    return [text.slice(0, action.index) + text.slice(action.index + action[0].length), `no ${JSON.stringify(action[0].slice(0, 40))}`];
  }),
  'templates: a file made one': (files, random) => {
    const path = pickAny(random, objectPaths(files));
    if (path === undefined) return undefined;
    const action = random.pick(ACTIONS);
    const template = withFile(withoutFile(files, path), `${path}.gotmpl`, `${textOf(files.get(path)!)}# ${action}\n`);
    return { files: template, what: `${path} is a template that ends with ${JSON.stringify(action)}` };
  },
  'yaml: a line added': inText(yamlPaths, (text, random) => {
    const [lines, at] = lineOf(text, random);
    const line = random.pick(LINES);
    lines.splice(at, 0, line);
    return [lines.join('\n'), `${JSON.stringify(line)} as line ${at + 1}`];
  }),
  'yaml: another indentation': inText(yamlPaths, (text, random) => {
    const [lines, at] = lineOf(text, random);
    const [name, indent] = random.pick([['a tab', (line: string) => `\t${line}`], ['a space more', (line: string) => ` ${line}`],
      ['no indentation', (line: string) => line.trimStart()], ['a tab for two spaces', (line: string) => line.replace('  ', '\t')]] as const);
    lines[at] = indent(lines[at]!);
    return [lines.join('\n'), `${name} on line ${at + 1}`];
  }),
  'yaml: a line twice': inText(yamlPaths, (text, random) => {
    const [lines, at] = lineOf(text, random);
    lines.splice(at, 0, lines[at]!);
    return [lines.join('\n'), `line ${at + 1} twice`];
  }),
  'yaml: a line dropped': inText(yamlPaths, (text, random) => {
    const [lines, at] = lineOf(text, random);
    lines.splice(at, 1);
    return [lines.join('\n'), `no line ${at + 1}`];
  }),
  'yaml: truncated': inText(yamlPaths, (text, random) => {
    const length = random.int(0, text.length);
    return [text.slice(0, length), `only ${length} characters`];
  }),
  'yaml: a character': inText(yamlPaths, (text, random) => {
    const at = random.int(0, text.length);
    const insert = random.pick(['', ':', '"', '\'', '-', '#', '[', '}', '|', '>', '&', '*', '!', '%', '@', '`', '\t', '\n', '\\', ',', '?']);
    return [text.slice(0, at) + insert + text.slice(at + 1), `${JSON.stringify(insert)} for character ${at + 1}`];
  }),
  'bytes: a byte order mark': inText(allPaths, text => [`\ufeff${text}`, 'a byte order mark']),
  'bytes: line ends of Windows': inText(allPaths, text => [text.replaceAll('\n', '\r\n'), 'CRLF']),
  'bytes: line ends of the old Macintosh': inText(allPaths, text => [text.replaceAll('\n', '\r'), 'CR']),
  'bytes: trailing white space': inText(allPaths, (text, random) => {
    const end = random.pick([' ', '\n\n\n', '-', '\n---\n', '\t', '\n--\n', '\u00a0', '\u2028']);
    return [text.trimEnd() + end, `${JSON.stringify(end)} as its end`];
  }),
  'bytes: a control or foreign character': inText(allPaths, (text, random) => {
    const at = random.int(0, text.length);
    const insert = random.pick(['\0', '\u0007', '\u0085', '\u2028', '\u2029', '\ufffe', '\u{1f600}', 'é', '\ufeff', '\u00a0', '\u007f']);
    return [text.slice(0, at) + insert + text.slice(at), `${JSON.stringify(insert)} as character ${at + 1}`];
  }),
  'bytes: no text': (files, random) => {
    const path = pickAny(random, allPaths(files));
    if (path === undefined) return undefined;
    const text = Buffer.from(textOf(files.get(path)!));
    const [name, content] = random.pick([
      ['an invalid byte at its end', Buffer.concat([text, Buffer.from([0xff])])], ['random bytes', Buffer.from([0, 255, 254, 128, 10, 58, 32])],
      ['an invalid byte in it', Buffer.concat([text.subarray(0, text.length / 2), Buffer.from([0xc3]), text.subarray(text.length / 2)])],
      ['UTF-16', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text.toString('utf8'), 'utf16le')])], ['nothing', Buffer.alloc(0)],
    ] as const);
    return { files: withFile(files, path, new Uint8Array(content)), what: `${name} in ${path}` };
  },
  'fixtures: one changed': inText(fixturePaths, (text, random) => {
    const [lines, at] = lineOf(text, random);
    const [name, edit] = random.pick([['another', () => lines.splice(at, 1, 'other')], ['one more', () => lines.splice(at, 0, 'more')],
      ['no', () => lines.splice(at, 1)]] as const);
    edit();
    return [lines.join('\n'), `${name} line ${at + 1}`];
  }),
};

function allPaths(files: Parameters<Mutation>[0]): string[] {
  return [...files.keys()];
}

function yamlPaths(files: Parameters<Mutation>[0]): string[] {
  return [...manifestPaths(files), ...lockPaths(files), ...contentPaths(files).filter(path => /\.ya?ml(?:\.gotmpl)?$/.test(path))];
}

function inText(paths: (files: Parameters<Mutation>[0]) => string[], edit: TextEdit): Mutation {
  return (files, random) => editText(files, pickAny(random, paths(files)), text => edit(text, random));
}

function lineOf(text: string, random: Random): [string[], number] {
  const lines = text.split('\n');
  return [lines, random.int(0, Math.max(0, lines.length - 2))];
}
