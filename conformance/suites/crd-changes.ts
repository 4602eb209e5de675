import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Context } from '../context';
import { CrdPair, asOnCluster, mutatedPairs } from '../crd-cases/mutate';
import { CrdifyAnswer, pairDifferences } from '../crd-cases/verdicts';
import { listFiles, listFolders } from '../folders';
import { Random } from '../random';
import { Report } from '../report';
import { jsonLines } from '../run-tool';
import { JsonObject, isJsonObject, readYamlDocuments, textAt } from '../subject';

const SEED = 20_261_121;
const MUTANTS = 1000;
/** Larger definitions take their time, and have nothing in them that smaller ones have not. */
const LARGEST = 40_000;
/** How many pairs the program is asked about at a time. */
const BATCH = 200;

/** What changes of CustomResourceDefinitions break, against crdify: between releases of the corpus, and in mutants of their definitions. */
export async function run(report: Report, { corpus, tools }: Context): Promise<void> {
  if (corpus === undefined) {
    report.notRun('crd-changes', 'no corpus');
    return;
  }
  const series = releasesIn(join(corpus, 'corpus', 'olm'));
  const definitions = [...new Map(series.flatMap(({ releases }) => releases.flatMap(release => [...release.values()]))
    .map(definition => [JSON.stringify(definition), definition])).values()];
  const small = definitions.filter(definition => JSON.stringify(definition).length <= LARGEST);
  compare(report, tools.crdChanges, 'between releases of one package', series.flatMap(consecutivePairs));
  compare(report, tools.crdChanges, 'in mutants', mutatedPairs(small, MUTANTS, new Random(SEED)));
}

function compare(report: Report, program: string, which: string, pairs: readonly CrdPair[]): void {
  const failures: string[] = [];
  let [skipped, checks] = [0, 0];
  for (let start = 0; start < pairs.length; start += BATCH) {
    const batch = pairs.slice(start, start + BATCH);
    const input = batch.map(({ before, after }) => JSON.stringify({ before, after }, inKeyOrder)).join('\n');
    const answers = jsonLines<CrdifyAnswer>(program, [], { input });
    batch.forEach((pair, index) => {
      const answer = answers[index]!;
      if (answer.error !== undefined) {
        skipped++;
        return;
      }
      const { differences, compared } = pairDifferences(pair, answer);
      checks += compared;
      failures.push(...differences.length > 0 ? [`${pair.what}\n${differences.join('\n')}`] : []);
    });
  }
  report.add({
    name: `crd-changes: crdify has the same against changes ${which}`,
    passed: pairs.length - skipped - failures.length,
    failures,
    skipped,
    detail: `${checks} verdicts of checks on fields`,
  });
}

/** crdify compares the JSON of defaults byte by byte. */
function inKeyOrder(_key: string, value: unknown): unknown {
  return isJsonObject(value) ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => a < b ? -1 : 1)) : value;
}

/** The definitions of one release by name. */
type Release = ReadonlyMap<string, JsonObject>;

interface Series { readonly name: string; readonly releases: readonly Release[] }

function releasesIn(folder: string): Series[] {
  return listFolders(folder).map(name => {
    const versions = listFolders(join(folder, name));
    return { name, releases: versions.map(version => definitionsIn(join(folder, name, version))) };
  });
}

function definitionsIn(folder: string): Release {
  const files = listFiles(folder).filter(path => /\.(ya?ml|json)$/.test(path));
  const objects = files.flatMap(path => readYamlDocuments(readFileSync(join(folder, path), 'utf8')).filter(isJsonObject));
  const definitions = objects.filter(object => object.kind === 'CustomResourceDefinition' && object.apiVersion === 'apiextensions.k8s.io/v1');
  return new Map(definitions.map(definition => [textAt(definition, 'metadata', 'name') ?? '', asOnCluster(definition)]));
}

/** Releases in the order of their folders, both ways: what one way adds, the other removes. */
function consecutivePairs({ name, releases }: Series): CrdPair[] {
  return releases.slice(1).flatMap((after, index) => [...after].flatMap(([crd, definition]) => {
    const before = releases[index]!.get(crd);
    if (before === undefined) return [];
    const what = `${name} ${crd} (release ${index + 1} of the folder)`;
    return [{ what, before, after: definition }, { what: `${what}, backwards`, before: definition, after: before }];
  }));
}
