import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { BUNDLES } from '../catalog-cases/bundles';
import { Context } from '../context';
import { writeFiles } from '../folders';
import { Report } from '../report';
import { jsonLines, withTemporaryFolder } from '../run-tool';
import { BundleError, FileTree, JsonObject, isJsonObject, listAt, readDirectory, renderBundleBlob, textAt } from '../subject';

interface Answer { readonly blob?: string; readonly error?: string }
interface Rendering { readonly dir: string; readonly name: string; readonly migrate: boolean }

const LEVELS = [false, true];
const IMAGE = 'registry.example.com/{{.Package}}:v{{.Version}}-{{.Name}}';
/** Decoders say where and what in their own words; of what Go's types refuse, the step counts. */
const DECODING = /(json: |cannot |couldn't find |strconv|expected ).*$/s;

/** Every bundle of the corpus, of the examples, and small ones: its olm.bundle as operator-registry renders it, against ours. */
export async function run(report: Report, { corpus, examples, tools }: Context): Promise<void> {
  withTemporaryFolder(folder => {
    BUNDLES.forEach(({ files }, index) => writeFiles(join(folder, String(index)), files));
    const bundles = [
      ...BUNDLES.map(({ name }, index) => ({ dir: join(folder, String(index)), name })),
      ...examples.flatMap(example => example.bundles).map(dir => ({ dir, name: dir })),
      ...corpus === undefined ? [] : bundleFolders(join(corpus, 'corpus')).map(dir => ({ dir, name: dir.slice(corpus.length + 1) })),
    ];
    const renderings = bundles.flatMap(bundle => LEVELS.map((migrate): Rendering => ({ ...bundle, migrate })));
    const requests = renderings.map(({ dir, migrate }) => ({ dir, image: IMAGE, migrate: migrate ? 'bundle-object-to-csv-metadata' : 'none' }));
    const answers = jsonLines<Answer>(tools.renderBundles, [], { input: requests.map(request => JSON.stringify(request)).join('\n') });
    const failures = renderings.flatMap((rendering, index) => differenceOf(rendering, answers[index]!) ?? []);
    report.add({
      name: `catalog entries rendered ${renderings.length - failures.length}/${renderings.length}`,
      passed: renderings.length - failures.length,
      failures,
      detail: `${bundles.length} bundles, with their objects and with olm.csv.metadata; ${answers.filter(({ error }) => error !== undefined).length} refused`,
    });
  });
}

/** The folders below which `manifests/` and `metadata/` stand. */
function bundleFolders(root: string): string[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isDirectory() && entry.name === 'manifests').map(entry => dirname(join(entry.parentPath, entry.name))).sort();
}

function differenceOf({ dir, name, migrate }: Rendering, { blob, error }: Answer): string | undefined {
  const ours = render(readDirectory(dir), migrate);
  const title = `${name}${migrate ? ', migrated' : ''}`;
  if (blob === undefined && error === undefined) return typeof ours === 'string' ? undefined : `${title}\ntheirs: nothing\nours: rendered`;
  if (error !== undefined || typeof ours === 'string') {
    const theirs = error?.replace(/^render reference "[^"]*": /, '');
    const same = theirs !== undefined && typeof ours === 'string' && theirs.replace(DECODING, '') === ours.replace(DECODING, '');
    return same ? undefined : `${title}\ntheirs: ${theirs ?? 'rendered'}\nours: ${typeof ours === 'string' ? ours : 'rendered'}`;
  }
  const theirs = canonical(JSON.parse(blob!) as JsonObject);
  const mine = canonical(ours);
  return isDeepStrictEqual(theirs, mine) ? undefined : `${title}\n${firstDifference(theirs, mine)}`;
}

function render(files: FileTree, migrate: boolean): JsonObject | string {
  try {
    return renderBundleBlob(files, { migrate, image: bundle => `registry.example.com/${bundle.package}:v${bundle.version}-${bundle.name}` }).blob;
  } catch (error) {
    if (!(error instanceof BundleError)) throw error;
    return error.message;
  }
}

/** A blob whose images of one reference are in the order of their names: Go's sort leaves that order to chance. */
function canonical(blob: JsonObject): JsonObject {
  const images = listAt(blob, 'relatedImages').filter(isJsonObject);
  const key = (image: JsonObject) => `${textAt(image, 'image')}\n${textAt(image, 'name')}`;
  return { ...blob, relatedImages: images.sort((a, b) => key(a) < key(b) ? -1 : 1) };
}

function firstDifference(theirs: JsonObject, ours: JsonObject): string {
  const [a, b] = [theirs, ours].map(value => JSON.stringify(value, (_, item: unknown) => isJsonObject(item)
    ? Object.fromEntries(Object.entries(item).sort(([one], [other]) => one < other ? -1 : 1)) : item)) as [string, string];
  const index = [...a].findIndex((character, at) => character !== b[at]);
  const from = Math.max(0, index - 60);
  return `theirs: ${a.slice(from, index + 120)}\nours: ${b.slice(from, index + 120)}`;
}
