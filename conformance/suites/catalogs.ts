import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { CatalogCase, catalogCases } from '../catalog-cases/generate';
import { Context } from '../context';
import { listFolders, writeFiles } from '../folders';
import { KnownDifferences } from '../known-differences';
import { Report } from '../report';
import { jsonLines, withTemporaryFolder } from '../run-tool';
import { judgeCatalog, readCatalog, readDirectory, renderCatalog } from '../subject';

interface Verdict { readonly dir: string; readonly error?: string }

/** What Go says of a text that is neither YAML nor JSON; we say it in our own words. */
const SYNTAX = /^(?:error converting YAML to JSON: |json: offset \d+: |invalid character |unexpected EOF|yaml: )/;
const OBJECT_SYNTAX = /(convert bundle object property at index \d+ to JSON: ).*$/s;
/** Go prints the text around the place behind this. */
const EXCERPT = / at offset \d+ \(indicated by <==\)[^]*$/;

/** Catalogs, real ones, small ones and changed ones: the verdict of operator-registry and its first message, against ours. */
export async function run(report: Report, { corpus, tools }: Context): Promise<void> {
  const known = new KnownDifferences('catalogs');
  const cases = [...catalogCases(), ...corpus === undefined ? [] : corpusCatalogs(corpus)];
  const verdicts = withTemporaryFolder(folder => {
    const dirs = cases.map(({ files }, index) => {
      writeFiles(join(folder, String(index)), files);
      return join(folder, String(index));
    });
    return jsonLines<Verdict>(tools.catalogVerdict, dirs);
  });
  const differences = cases.flatMap(({ name, files }, index) => {
    const theirs = canonical(verdicts[index]!.error);
    const ours = canonical(judgeCatalog(files).refusal);
    return theirs === ours ? [] : [{ name, text: `${name}\ntheirs: ${theirs ?? 'accepted'}\nours: ${ours ?? 'accepted'}` }];
  });
  const failures = differences.filter(({ name }) => !known.covers(name)).map(({ text }) => text);
  report.add({
    name: `catalogs agreed ${cases.length - differences.length}/${cases.length}`,
    passed: cases.length - failures.length,
    failures,
    detail: `${verdicts.filter(({ error }) => error !== undefined).length} refused`,
  });
  report.one('catalogs: every known difference is there', known.unused().join('\n') || undefined);
  addRoundTrips(report, cases);
}

/** A catalog that was read and written again must mean the same: the same blobs, and the same verdict. */
function addRoundTrips(report: Report, cases: readonly CatalogCase[]): void {
  const failures = cases.filter(({ files }) => meaning(files) !== meaning(renderCatalog(readCatalog(files).model))).map(({ name }) => name);
  report.add({ name: 'catalogs: read and written again they mean the same', passed: cases.length - failures.length, failures });
}

function meaning(files: CatalogCase['files']): string {
  const { model } = readCatalog(files);
  const blobs = model.files.flatMap(({ path, metas }) => metas.map(({ blob }) => `${path} ${JSON.stringify(sorted(blob))}`)).sort();
  return JSON.stringify([blobs, model.otherFiles]);
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => a < b ? -1 : 1).map(([key, item]) => [key, sorted(item)]));
}

/** A message without what depends on the order of Go's maps or on the words of a parser. */
function canonical(message: string | undefined): string | undefined {
  if (message === undefined) return undefined;
  if (SYNTAX.test(message)) return 'a syntax error';
  const short = message.replace(EXCERPT, '').replace(OBJECT_SYNTAX, '$1');
  return short.startsWith('invalid index:') ? canonicalTree(short) : short;
}

/** The lines of a tree, those of equal depth below one line sorted. */
function canonicalTree(tree: string): string {
  const lines = tree.split('\n').map(line => {
    const [, indent, text] = /^((?:[│ ] {3}|[├└]── )*)(.*)$/s.exec(line)!;
    return { depth: indent!.length / 4, text: text!.replace(/:$/, '') };
  });
  const path: string[] = [];
  return lines.map(({ depth, text }) => {
    path.length = depth;
    path.push(text);
    return path.join(' > ');
  }).sort().join('\n');
}

/** The folders of the corpus that hold templates: they can be read as catalogs of unknown blobs. */
function corpusCatalogs(corpus: string): CatalogCase[] {
  const root = join(corpus, 'corpus/olm');
  return listFolders(root).map(name => join(root, name, 'catalog-templates')).filter(existsSync)
    .map(folder => ({ name: folder.slice(root.length + 1), files: readDirectory(folder) }));
}
