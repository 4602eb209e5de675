import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { Context } from '../context';
import { listFiles, writeFiles } from '../folders';
import { Report } from '../report';
import { jsonLines, withTemporaryFolder } from '../run-tool';
import { FileTree, Json, emitYaml, readYamlDocuments } from '../subject';

interface GoReading { readonly path: string; readonly documents?: readonly Json[]; readonly error?: string }

const READS = 'yaml: every file of the corpus reads as sigs.k8s.io/yaml reads it';
const EMITS = 'yaml: every value of the corpus, written by us, reads back as itself';

/** YAML in and out, against the reader of Kubernetes. */
export async function run(report: Report, { corpus, tools }: Context): Promise<void> {
  if (corpus === undefined) {
    report.notRun(READS, 'no corpus');
    report.notRun(EMITS, 'no corpus');
    return;
  }
  const readings = readByGo(tools.readYaml, listFiles(join(corpus, 'corpus')).filter(isYaml).map(path => join(corpus, 'corpus', path)));
  const disagreements = readings.map(reading => readingDifference(reading)).filter(text => text !== undefined);
  report.add({ name: READS, passed: readings.length - disagreements.length, failures: disagreements });
  report.add({ name: EMITS, ...emitAndRead(tools.readYaml, readings.filter(reading => reading.documents !== undefined)) });
}

function isYaml(path: string): boolean {
  return /\.ya?ml$/.test(path);
}

function readByGo(program: string, paths: readonly string[]): GoReading[] {
  return jsonLines<GoReading>(program, [], { input: paths.join('\n') });
}

/** Documents that hold nothing are left out on both sides: whether one is counted differs from splitter to splitter. */
function present(documents: readonly Json[]): Json[] {
  return documents.filter(document => document !== null);
}

function readingDifference({ path, documents, error }: GoReading): string | undefined {
  let ours: Json[];
  try {
    ours = present(readYamlDocuments(readFileSync(path, 'utf8')));
  } catch (refusal) {
    return error === undefined ? `${path}: only we refuse it: ${(refusal as Error).message}` : undefined;
  }
  if (documents === undefined) return `${path}: only Kubernetes refuses it: ${error}`;
  return isDeepStrictEqual(ours, present(documents)) ? undefined : `${path}: the values differ`;
}

function emitAndRead(program: string, readings: readonly GoReading[]): { passed: number; failures: string[] } {
  return withTemporaryFolder(folder => {
    writeFiles(folder, new FileTree(readings.map(({ documents }, index) => [`${index}.yaml`, present(documents!).map(value => emitYaml(value)).join('---\n')])));
    const again = readByGo(program, readings.map((_, index) => join(folder, `${index}.yaml`)));
    const failures = again.flatMap(({ documents, error }, index) => {
      const same = documents !== undefined && isDeepStrictEqual(present(documents), present(readings[index]!.documents!));
      return same ? [] : [`${readings[index]!.path}: ${error ?? 'the values differ'}`];
    });
    return { passed: again.length - failures.length, failures };
  });
}
