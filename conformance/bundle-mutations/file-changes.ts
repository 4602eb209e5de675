import { csvPath, manifestPaths, manifestsOf, objectOf } from './bundle-files';
import { Files, Mutation, Mutations, editText, pickAny, withFile, withoutFile } from '../package-mutations/mutation';
import { Random } from '../random';
import { emitYaml, textOf } from '../subject';

type PathOf = (files: Files, random: Random) => string | undefined;

/** What a change of a text is about. */
const FILES: { readonly [what: string]: PathOf } = {
  'csv': csvPath,
  'crd': (files, random) => pickAny(random, manifestsOf(files, kind => kind === 'CustomResourceDefinition')),
  'object': (files, random) => pickAny(random, manifestsOf(files, kind => kind !== 'CustomResourceDefinition' && kind !== 'ClusterServiceVersion')),
  'annotations file': () => 'metadata/annotations.yaml',
};

const EMPTY_OBJECT = '---\napiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: another\n';

const TEXTS: { readonly [what: string]: (text: string, random: Random) => string } = {
  'empty': () => '',
  'a blank line': () => '\n',
  'comments only': () => '# nothing\n',
  'a document marker only': () => '---\n',
  'null': () => 'null\n',
  'a text': () => 'just a text\n',
  'a list': () => '- a\n- b\n',
  'a number': () => '7\n',
  'a second document': text => text + EMPTY_OBJECT,
  'another document before': text => `${EMPTY_OBJECT}---\n${text}`,
  'an empty document before': text => `---\n---\n${text}`,
  'a comment and a document marker before': text => `# comment\n---\n${text}`,
  'a document marker behind': text => `${text}---\n`,
  'an end marker': text => `${text}...\n`,
  'a YAML directive': text => `%YAML 1.1\n---\n${text}`,
  'a tab before a key': (text, random) => atLine(text, random, line => `\t${line}`),
  'a tab behind a value': (text, random) => atLine(text, random, line => `${line}\t`),
  'a colon without space': (text, random) => atLine(text, random, line => line.replace(': ', ':')),
  'a wrong indentation': (text, random) => atLine(text, random, line => ` ${line}`),
  'a quote that does not end': (text, random) => atLine(text, random, line => line.replace(/: .*/, ': "x')),
  'an open bracket': (text, random) => atLine(text, random, line => line.replace(/: .*/, ': [x')),
  'an unknown alias': (text, random) => atLine(text, random, line => line.replace(/: .*/, ': *x')),
  'an anchor': (text, random) => atLine(text, random, line => line.replace(/: /, ': &x ')),
  'a percent sign': (text, random) => atLine(text, random, line => line.replace(/: .*/, ': %x')),
  'an at sign': (text, random) => atLine(text, random, line => line.replace(/: .*/, ': @x')),
  'a line twice': (text, random) => atLine(text, random, line => `${line}\n${line}`),
  'a line lost': (text, random) => atLine(text, random, () => ''),
  'a yes': (text, random) => atLine(text, random, line => line.replace(/: .*/, ': yes')),
  'an octal': (text, random) => atLine(text, random, line => line.replace(/: .*/, ': 0777')),
  'a date': (text, random) => atLine(text, random, line => line.replace(/: .*/, ': 2020-01-01')),
  'a float': (text, random) => atLine(text, random, line => line.replace(/: .*/, ': 1.10')),
  'a tilde': (text, random) => atLine(text, random, line => line.replace(/: .*/, ': ~')),
  'a merge key': text => `<<: {a: b}\n${text}`,
  'a key of two kinds': text => `? [a, b]\n: c\n${text}`,
  'a numeric key': text => `7: seven\n${text}`,
  'a tag': (text, random) => atLine(text, random, line => line.replace(/: /, ': !!str ')),
  'an unknown tag': (text, random) => atLine(text, random, line => line.replace(/: /, ': !x ')),
  'a byte order mark': text => `\uFEFF${text}`,
  'line ends of Windows': text => text.replaceAll('\n', '\r\n'),
  'a null character': text => `${text}# \0\n`,
  'a bell character': (text, random) => atLine(text, random, line => `${line}\u0007`),
  'cut in the middle': text => text.slice(0, text.length / 2),
  'a brace before': text => `{\n${text}`,
  'a kind more': text => `${text}kind: Other\n`,
};

const asJson: (path: PathOf, what: string, json: (value: unknown) => string) => Mutation = (pathOf, what, json) => (files, random) => {
  const path = pathOf(files, random);
  const object = path === undefined ? undefined : objectOf(files, path);
  return object === undefined ? undefined : { files: withFile(files, path!, json(object)), what: `${path} as ${what}` };
};

const JSONS: readonly (readonly [string, (value: unknown) => string])[] = [
  ['JSON', value => JSON.stringify(value)],
  ['indented JSON', value => JSON.stringify(value, null, 2)],
  ['JSON with a comma too many', value => JSON.stringify(value).replace(/\}$/, ',}')],
  ['JSON without end', value => JSON.stringify(value).slice(0, -1)],
  ['two JSON objects', value => `${JSON.stringify(value)}\n{"a":"b"}\n`],
  ['JSON with text behind it', value => `${JSON.stringify(value)}\nx`],
];

const added = (path: string, content: string): Mutation => files => ({ files: withFile(files, path, content), what: `${path} is added` });
const CONFIG_MAP = 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: a\n';

/** Files that are added, each with what may be wrong with it. */
const ADDED: readonly (readonly [string, string])[] = [
  ['manifests/sub/a.yaml', CONFIG_MAP], ['manifests/.hidden.yaml', CONFIG_MAP], ['manifests/.gitkeep', ''], ['manifests/README.md', '# title\n'], ['manifests/README.md', 'A text: with a colon\n'],
  ['manifests/README.md', 'text\n'], ['manifests/README.md', '# title\n\n* a\n* b: c\n'], ['manifests/notes.txt', ''], ['manifests/a.yml', CONFIG_MAP], ['manifests/a', CONFIG_MAP], ['manifests/a.json', '{}'],
  ['manifests/annotations.yaml', CONFIG_MAP], ['manifests/annotations.txt', 'a: [\n'], ['annotations.yaml', 'annotations: 7\n'], ['README.md', '# title\n'], ['Dockerfile', 'FROM scratch\n'],
  ['tests/scorecard/config.yaml', 'kind: Configuration\n'], ['metadata/README.md', '# title\n'], ['metadata/sub/a.yaml', 'annotations: {a: b}\n'], ['metadata/.hidden', 'x'], ['.hidden/a.yaml', CONFIG_MAP],
  ['metadata/a.yaml', 'x: [\n'], ['manifests/Chart.yaml', 'name: a\nversion: 1.0.0\n'], ['manifests/Chart.yaml', 'version: 1.0.0\n'], ['manifests/Chart.yaml', 'x'], ['other/a.yaml', CONFIG_MAP],
  ['other/csv.yaml', 'apiVersion: operators.coreos.com/v1alpha1\nkind: ClusterServiceVersion\nmetadata:\n  name: other.v1.0.0\n'],
  ['manifests/0.yaml', 'apiVersion: operators.coreos.com/v1alpha1\nkind: ClusterServiceVersion\nmetadata:\n  name: other.v1.0.0\n'],
  ['manifests/z.yaml', 'apiVersion: operators.coreos.com/v1alpha1\nkind: ClusterServiceVersion\nmetadata:\n  name: other.v1.0.0\n'],
  ['manifests/z.yaml', 'kind: ClusterServiceVersion\n'], ['manifests/z.yaml', 'apiVersion: a/v1\nkind: ClusterServiceVersion\nspec: 7\n'],
];

const removed: Mutation = (files, random) => {
  const path = pickAny(random, [...files.keys()]);
  return path === undefined ? undefined : { files: withoutFile(files, path), what: `no ${path}` };
};

const without = (what: string, gone: (path: string, csv: string | undefined) => boolean): Mutation => files => {
  const csv = csvPath(files);
  return { files: new Map([...files].filter(([path]) => !gone(path, csv))), what };
};

/** Changes of texts and of which files there are. */
export const FILE_MUTATIONS: Mutations = {
  ...Object.fromEntries(Object.entries(FILES).flatMap(([about, pathOf]) => Object.entries(TEXTS).map(([what, change]): [string, Mutation] =>
    [`${about}: ${what}`, (files, random) => editText(files, pathOf(files, random), text => [change(text, random), what])]))),
  ...Object.fromEntries(Object.entries(FILES).flatMap(([about, pathOf]) => JSONS.map(([what, json]) => [`${about} as ${what}`, asJson(pathOf, what, json)]))),
  ...Object.fromEntries(ADDED.map(([path, content], index) => [`file ${index}: ${path}`, added(path, content)])),
  'file: one removed': removed,
  'file: no csv': without('no ClusterServiceVersion', (path, csv) => path === csv),
  'file: no manifests': without('no manifests/', path => path.startsWith('manifests/')),
  'file: no metadata': without('no metadata/', path => path.startsWith('metadata/')),
  'file: no annotations file': without('no annotations file', path => path === 'metadata/annotations.yaml'),
  'file: csv only': without('nothing but a ClusterServiceVersion and metadata/', (path, csv) => path !== csv && !path.startsWith('metadata/')),
  'file: csv twice': files => {
    const path = csvPath(files);
    return path === undefined ? undefined : { files: withFile(files, 'manifests/second.yaml', files.get(path)!), what: 'the ClusterServiceVersion twice' };
  },
  'file: csv of another name': files => {
    const path = csvPath(files);
    return path === undefined ? undefined : { files: withFile(withoutFile(files, path), 'manifests/csv', files.get(path)!), what: 'the ClusterServiceVersion in manifests/csv' };
  },
  'file: all in one': files => {
    const paths = manifestPaths(files);
    const all = paths.map(path => textOf(files.get(path)!).replace(/^---\n/, '')).join('\n---\n');
    const rest = new Map([...files].filter(([path]) => !paths.includes(path)));
    return { files: withFile(rest, 'manifests/all.yaml', all), what: 'all objects in manifests/all.yaml' };
  },
  ...Object.fromEntries([0.5, 0.8, 0.9, 0.97, 1.03, 1.2].map(share => [`size: ${share}`, ofSize(share)])),
};

/** A file that cannot be compressed: digits of base 64 grow back to their length when they are compressed and encoded again. */
function ofSize(share: number): Mutation {
  return (files, random) => {
    const bytes = Uint8Array.from({ length: Math.round(share * 2 ** 20 * 0.75) }, () => random.int(0, 255));
    const object = { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'big' }, binaryData: { a: Buffer.from(bytes).toString('base64') } };
    return { files: withFile(files, 'manifests/big.yaml', emitYaml(object)), what: `an object of ${share} MiB compressed` };
  };
}

function atLine(text: string, random: Random, change: (line: string) => string): string {
  const lines = text.split('\n');
  const candidates = lines.flatMap((line, index) => /^[ -]*[\w./-]+: \S/.test(line) ? [index] : []);
  if (candidates.length === 0) return `${text}x`;
  const index = random.pick(candidates);
  lines[index] = change(lines[index]!);
  return lines.join('\n');
}
