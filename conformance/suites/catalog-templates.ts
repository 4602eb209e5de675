import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { rangeCases, versionsOf } from '../catalog-cases/ranges';
import { TemplateCase, templateCases } from '../catalog-cases/templates';
import { Context } from '../context';
import { listFiles, listFolders } from '../folders';
import { Report } from '../report';
import { jsonLines } from '../run-tool';
import { BlangError, Json, JsonObject, TemplateError, isJsonObject, parseRange, parseVersion, readYaml, renderCatalogTemplate, textAt } from '../subject';

interface Answer { readonly catalog?: string; readonly error?: string }
interface RangeAnswer { readonly contains?: (boolean | null)[]; readonly error?: string }

/** Templates of catalogs, real ones, by hand and by chance: what operator-registry renders, against ours; and version ranges, which are a part of them. */
export async function run(report: Report, { corpus, tools }: Context): Promise<void> {
  const cases = [...templateCases(), ...corpus === undefined ? [] : corpusTemplates(corpus)];
  const requests = cases.map(({ template, bundles }) => JSON.stringify({ template, bundles: blobsOf(bundles) }));
  const answers = jsonLines<Answer>(tools.renderTemplate, [], { input: requests.join('\n') });
  const failures = cases.flatMap((one, index) => templateDifference(one, answers[index]!) ?? []);
  report.add({
    name: `catalog templates rendered ${cases.length - failures.length}/${cases.length}`,
    passed: cases.length - failures.length,
    failures,
    detail: `${answers.filter(({ error }) => error !== undefined).length} refused`,
  });
  addRanges(report, tools.versionRanges);
}

function blobsOf(bundles: TemplateCase['bundles']): JsonObject {
  return Object.fromEntries(Object.entries(bundles).map(([image, { blob }]) => [image, blob]));
}

function templateDifference({ name, template, bundles }: TemplateCase, { catalog, error }: Answer): string | undefined {
  const ours = render(template, bundles);
  const theirs = error ?? blobsIn(catalog ?? '');
  return isDeepStrictEqual(ours, theirs) ? undefined : `${name}\ntheirs: ${JSON.stringify(theirs)}\nours: ${JSON.stringify(ours)}`;
}

function render(template: string, bundles: TemplateCase['bundles']): Json {
  try {
    return renderCatalogTemplate(template, new Map(Object.entries(bundles)));
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error;
    return error.message;
  }
}

/** The blobs that operator-registry writes: indented JSON, one after the other. */
function blobsIn(text: string): Json[] {
  return text === '' ? [] : JSON.parse(`[${text.trim().replace(/^\}\n\{/gm, '},{')}]`) as Json[];
}

/** Every template of the corpus, with a bundle made up for each image: the real ones are not at hand. */
function corpusTemplates(corpus: string): TemplateCase[] {
  const root = join(corpus, 'corpus/olm');
  return listFolders(root).map(name => join(root, name, 'catalog-templates')).filter(existsSync).flatMap(folder => listFiles(folder).map(file => {
    const template = readFileSync(join(folder, file), 'utf8');
    const bundles = imagesIn(readYaml(template)).map((image, index) => [image, madeUp(image, index)]);
    return { name: join(folder, file).slice(root.length + 1), template, bundles: Object.fromEntries(bundles) as TemplateCase['bundles'] };
  })).filter(({ template }) => /olm\.(semver|template\.basic)/.test(template));
}

function imagesIn(value: Json): string[] {
  if (Array.isArray(value)) return value.flatMap(imagesIn);
  if (!isJsonObject(value)) return [];
  const image = textAt(value, 'image') ?? textAt(value, 'Image');
  return [...image === undefined ? [] : [image], ...Object.values(value).flatMap(imagesIn)];
}

function madeUp(image: string, index: number): { blob: JsonObject; csv: JsonObject } {
  const version = `${Math.floor(index / 12)}.${Math.floor(index / 4) % 3}.${index % 4}`;
  const properties = [{ type: 'olm.package', value: { packageName: 'p', version } }];
  return { blob: { schema: 'olm.bundle', name: `p.v${version}`, package: 'p', image, properties }, csv: {} };
}

function addRanges(report: Report, tool: string): void {
  const cases = rangeCases();
  const answers = jsonLines<RangeAnswer>(tool, [], { input: cases.map(one => JSON.stringify(one)).join('\n') });
  const isPanic = (index: number) => answers[index]!.error?.startsWith('panic: ') === true; // where nothing is left between two bars
  const panics = cases.filter((_, index) => isPanic(index)).length;
  const failures = cases.flatMap(({ range, versions }, index) => {
    if (isPanic(index)) return [];
    const ours = readRange(range, versions);
    return isDeepStrictEqual(ours, answers[index]) ? [] : `${range}\ntheirs: ${JSON.stringify(answers[index])}\nours: ${JSON.stringify(ours)}`;
  });
  const compared = cases.length - panics;
  report.add({
    name: `version ranges agreed ${compared - failures.length}/${compared}`,
    passed: compared - failures.length,
    failures,
    detail: `blang/semver panics at ${panics} more`,
  });
}

function readRange(range: string, versions: readonly string[]): RangeAnswer {
  try {
    const contains = parseRange(range);
    return { contains: versionsOf(versions, parseVersion).map(version => version === undefined ? null : contains(version)) };
  } catch (error) {
    if (!(error instanceof BlangError)) throw error;
    return { error: error.message };
  }
}
