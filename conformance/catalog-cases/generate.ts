import { BASES, type Catalog } from './bases';
import { mutate } from './mutate';
import { Random } from '../random';
import { FileTree, type JsonObject, catalogJson, emitYaml } from '../subject';

/** A catalog to be judged. */
export interface CatalogCase { readonly name: string; readonly files: FileTree }

const SEED = 3161;
const CHANGED_BLOBS = 1000;
const CHANGED_TEXTS = 200;

/** The catalogs of BASES, and changed ones. */
export function catalogCases(): CatalogCase[] {
  const random = new Random(SEED);
  return [
    ...BASES.map((base, index) => ({ name: `base ${index}`, files: filesOf(base) })),
    ...Array.from({ length: CHANGED_BLOBS }, (_, index) => withChangedBlobs(index, random)),
    ...Array.from({ length: CHANGED_TEXTS }, (_, index) => withChangedText(index, random)),
  ];
}

function withChangedBlobs(index: number, random: Random): CatalogCase {
  const base = structuredClone(random.pick(BASES)) as Map<string, JsonObject[]>;
  const changes = random.some(1, 2, () => mutate(random.pick([...base.values()].filter(blobs => blobs.length > 0)), random));
  return { name: `blobs ${index}: ${changes.join(', ')}`, files: filesOf(base) };
}

/** A change of the text of a file, or another file. */
const TEXT_CHANGES: { readonly [name: string]: (text: string, random: Random) => string } = {
  'a comment before the first separator': text => `# License\n${text}`,
  'a separator twice': text => text.replace(/---\n/, '---\n---\n'),
  'a separator at the end': text => `${text}---\n`,
  'a separator with a word': text => text.replace(/\n---\n/, '\n--- word\n'),
  'a separator with a comment': text => text.replace(/\n---\n/, '\n--- # next\n'),
  'an empty document': text => `${text}---\n# nothing\n`,
  'a line less': (text, random) => withoutLine(text, random),
  'a line indented': (text, random) => changeLine(text, random, line => `  ${line}`),
  'a line twice': (text, random) => changeLine(text, random, line => `${line}\n${line}`),
  'a tab': (text, random) => changeLine(text, random, line => `\t${line}`),
  'the end cut off': (text, random) => text.slice(0, random.int(1, text.length)),
  'another line end': text => text.replaceAll('\n', '\r\n'),
  'space before': text => `\n  \n${text}`,
};

function withChangedText(index: number, random: Random): CatalogCase {
  const files = new Map(filesOf(random.pick(BASES)).entries());
  const path = random.pick([...files.keys()]);
  if (random.chance(0.3)) {
    const [extra, content] = random.pick(EXTRA_FILES);
    files.set(extra, content);
    if (random.chance(0.6)) files.set(random.pick(['.indexignore', 'widgets/.indexignore']), random.pick(IGNORES));
    return { name: `text ${index}: a file ${extra}`, files: new FileTree(files) };
  }
  const change = random.pick(Object.keys(TEXT_CHANGES));
  files.set(path, TEXT_CHANGES[change]!(String(files.get(path)), random));
  return { name: `text ${index}: ${change}`, files: new FileTree(files) };
}

const EXTRA_FILES: readonly (readonly [string, string])[] = [
  ['README.md', '# About\n'], ['widgets/README.md', 'just text\n'], ['empty', ''], ['widgets/empty.txt', '\n'], ['notes/list.yaml', '- a\n'],
  ['notes/other.yaml', 'schema: example.com.other\n'], ['notes/no-schema.yaml', 'name: a\n'], ['a.json', '{"schema": "x"} []'], ['b.json', '{"schema": "x"}{"schema": "y"} nonsense'],
];
const IGNORES = [
  '*.md\n', 'README.md', '/README.md', '*.txt\n!empty.txt\n', '# only a comment\n', 'notes/', '/notes/*.yaml', '**/*.md\nnotes/**\n', 'notes\n!no-schema.yaml\n', 'widgets', '[ab].json', '?.json\nempty\n',
  '!README.md', 'widgets/*.md', '/empty*', '\\*.md', '*',
];

function filesOf(catalog: Catalog): FileTree {
  return new FileTree([...catalog].map(([path, blobs]) => [path, path.endsWith('.json') ? catalogJson(blobs) : blobs.map(blob => emitYaml(blob)).join('---\n')]));
}

function withoutLine(text: string, random: Random): string {
  const lines = text.split('\n');
  lines.splice(random.int(0, lines.length - 1), 1);
  return lines.join('\n');
}

function changeLine(text: string, random: Random, change: (line: string) => string): string {
  const lines = text.split('\n');
  const index = random.int(0, lines.length - 1);
  lines[index] = change(lines[index]!);
  return lines.join('\n');
}
