import { join } from 'node:path';
import { listFolders } from '../folders';
import { Files } from '../package-mutations/mutation';
import { FileContent, FileTree, Json, JsonObject, emitYaml, isJsonObject, objectAt, readDirectory, readYaml, textOf } from '../subject';

/** A bundle to be changed. */
export interface Base {
  /** Operator and version. */
  readonly name: string;
  readonly files: Files;
}

/** A bundle of the corpus, and the directory that it is in. */
export interface CorpusBundle {
  readonly name: string;
  readonly dir: string;
  readonly files: FileTree;
}

const LONGEST_TEXT = 120;
const LONGEST_LIST = 4;
const MOST_OBJECTS = 8;
/** How long a bundle may be as it is published, and shortened: what is longer says little more, and is judged a dozen times. */
const MOST_PUBLISHED = 600_000;
const MOST_SHORTENED = 16_000;

/** The bundles of the corpus that teams publish: every folder of a version with manifests/. */
export function publishedBundles(corpus: string): CorpusBundle[] {
  return bundlesBelow(join(corpus, 'corpus/olm')).filter(({ dir }) => listFolders(dir).includes('manifests'));
}

/** The bundles that the teams of pairs generate, which hold the manifests themselves: they are put into manifests/. */
export function generatedBundles(corpus: string): Omit<CorpusBundle, 'dir'>[] {
  const pairs = join(corpus, 'corpus/pairs');
  return listFolders(pairs).flatMap(operator => bundlesBelow(pairs, [join(operator, 'olm-generated')]))
    .map(({ name, files }) => ({ name: `pairs/${name}`, files: new FileTree([...files.entries()].map(([path, content]) => [`manifests/${path}`, content])) }));
}

function bundlesBelow(folder: string, operators = listFolders(folder)): CorpusBundle[] {
  return operators.flatMap(operator => listFolders(join(folder, operator)).map(version => {
    const dir = join(folder, operator, version);
    return { name: `${operator}/${version}`, dir, files: readDirectory(dir) };
  }));
}

/**
 * The smallest published bundle of every operator, shortened so that a thousand of them are read fast: schemas, long texts and long lists are
 * cut. Those without manifests/ and metadata/ are left out, and those that are still long.
 */
export function smallBases(bundles: readonly CorpusBundle[]): Base[] {
  const smallest = new Map<string, { readonly bundle: CorpusBundle; readonly size: number }>();
  for (const bundle of bundles) {
    const operator = bundle.name.split('/')[0]!;
    const size = characters(bundle.files.entries());
    const usable = bundle.files.below('manifests').paths.length > 0 && bundle.files.below('metadata').paths.length > 0;
    if (usable && size < (smallest.get(operator)?.size ?? MOST_PUBLISHED)) smallest.set(operator, { bundle, size });
  }
  return [...smallest.values()].map(({ bundle: { name, files } }) => ({ name, files: shortened(files) }))
    .filter(({ files }) => characters(files) < MOST_SHORTENED);
}

function characters(files: Iterable<readonly [string, FileContent]>): number {
  return [...files].reduce((sum, [, content]) => sum + content.length, 0);
}

function shortened(tree: FileTree): Files {
  const files = new Map<string, FileContent>();
  let objects = 0;
  for (const [path, content] of tree.entries()) {
    if (!/^(?:manifests|metadata)\//.test(path)) continue;
    const value = valueOf(content);
    if (!isJsonObject(value)) {
      files.set(path, content);
    } else if (path.startsWith('metadata/') || value.kind === 'ClusterServiceVersion' || isOwnCrd(value) || ++objects <= MOST_OBJECTS) {
      files.set(path, emitYaml(short(value)));
    }
  }
  return files;
}

function isOwnCrd(value: JsonObject): boolean {
  return value.kind === 'CustomResourceDefinition';
}

function valueOf(content: FileContent): Json {
  try {
    return readYaml(textOf(content));
  } catch {
    return null; // the file is kept as it is
  }
}

function short(object: JsonObject): JsonObject {
  if (object.kind === 'CustomResourceDefinition') return withShortSchemas(object);
  return object.kind === 'ClusterServiceVersion' ? withShortTexts(object) as JsonObject : object;
}

function withShortSchemas(crd: JsonObject): JsonObject {
  const schema = (): JsonObject => ({ openAPIV3Schema: { type: 'object', properties: { spec: { type: 'object' }, status: { type: 'object' } } } });
  const spec = { ...objectAt(crd, 'spec') };
  if (isJsonObject(spec.validation)) spec.validation = schema();
  if (Array.isArray(spec.versions)) {
    spec.versions = spec.versions.map(version => isJsonObject(version) && isJsonObject(version.schema) ? { ...version, schema: schema() } : version);
  }
  return { ...crd, spec };
}

/** Texts and lists are cut, but for the examples, whose text must stay JSON and name all that the bundle owns. */
function withShortTexts(value: Json, key = ''): Json {
  if (typeof value === 'string') return key === 'alm-examples' ? shortExamples(value) : value.slice(0, LONGEST_TEXT);
  if (Array.isArray(value)) {
    const kept = key === 'owned' || key === 'versions' ? value : value.slice(0, LONGEST_LIST);
    return kept.map(item => withShortTexts(item));
  }
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, withShortTexts(item, name)]));
}

function shortExamples(text: string): string {
  const examples = valueOf(text);
  if (!Array.isArray(examples)) return text;
  return JSON.stringify(examples.map(example => isJsonObject(example) ? { ...example, spec: {} } : example));
}
