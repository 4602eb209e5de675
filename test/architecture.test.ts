import { readdirSync, readFileSync } from 'fs';
import { dirname, join, relative } from 'path';

const SRC = join(__dirname, '..', 'src');
const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter(path => path.endsWith('.ts')).map(path => path.split('\\').join('/')).sort();

/** Each file to the files of ours that it imports, for types or for more; lazy imports included. */
const imports = new Map(files.map(file => {
  const text = readFileSync(join(SRC, file), 'utf8');
  const specifiers = [...text.matchAll(/(?:from|require\(|import\()\s*'(\.[^']*)'/g)].map(match => match[1]);
  return [file, specifiers.map(specifier => `${relative(SRC, join(SRC, dirname(file), specifier))}.ts`)];
}));

function importsFrom(from: RegExp, to: RegExp): string[] {
  return [...imports].filter(([file]) => from.test(file)).flatMap(([file, targets]) => targets.filter(target => to.test(target)).map(target => `${file} -> ${target}`));
}

test('every import is of a file that exists', () => {
  const known = new Set(files);
  expect([...imports].flatMap(([file, targets]) => targets.filter(target => !known.has(target)).map(target => `${file} -> ${target}`))).toEqual([]);
  expect([...imports.values()].flat().length).toBeGreaterThan(200);
});

test('the two formats do not know each other', () => {
  expect(importsFrom(/^pko\//, /^olm\//)).toEqual([]);
  expect(importsFrom(/^olm\//, /^pko\//)).toEqual([]);
});

test('what is true of Kubernetes and of Go, and files, import nothing above them', () => {
  expect(importsFrom(/^kube\//, /^(?!kube\/|findings\/)/)).toEqual([]);
  expect(importsFrom(/^files\//, /^(?!files\/|findings\/|kube\/json\.ts$)/)).toEqual([]);
  expect(importsFrom(/^findings\//, /^(?!findings\/)/)).toEqual([]);
  expect(importsFrom(/^go\//, /^(?!go\/|kube\/)/)).toEqual([]);
  expect(importsFrom(/^cel\//, /^(?!cel\/|go\/|kube\/)/)).toEqual([]);
  expect(importsFrom(/^operator\//, /^(?!operator\/|kube\/|findings\/)/)).toEqual([]);
});

test('the index is export lines only, and nothing imports it', () => {
  expect(readFileSync(join(SRC, 'index.ts'), 'utf8')).toMatch(/^(export \* from '\.\/[^']+';\n)+$/);
  expect(importsFrom(/./, /^index\.ts$/).filter(line => !line.startsWith('index.ts'))).toEqual([]);
});

test('no line of the library is bound to a line of cdk8s-plus', () => {
  expect(files.filter(file => /from 'cdk8s-plus|require\('cdk8s-plus/.test(readFileSync(join(SRC, file), 'utf8')))).toEqual([]);
});

test('the import graph has no cycle', () => {
  const done = new Set<string>();
  const cycles: string[] = [];
  const visit = (file: string, path: string[]): void => {
    if (path.includes(file)) {cycles.push([...path.slice(path.indexOf(file)), file].join(' -> '));} else if (!done.has(file)) {
      for (const target of imports.get(file) ?? []) visit(target, [...path, file]);
      done.add(file);
    }
  };
  for (const file of files) visit(file, []);
  expect(cycles).toEqual([]);
});
