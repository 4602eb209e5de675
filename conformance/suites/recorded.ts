import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Context } from '../context';
import { Fixtures, RecordedCase, RecordedFiles, RecordedRun, filesOf } from '../recorded-case';
import { corpusCases } from '../recorded-corpus';
import { fixturesDifference, treeDifference } from '../replay';
import { Report } from '../report';

interface CaseEntry {
  readonly name: string;
  readonly rule: string;
  readonly files: RecordedFiles;
  readonly runs: readonly RecordedRun[];
  readonly fixtures?: Fixtures;
  readonly fixtureVariants?: readonly Fixtures[];
}

/** What the real kubectl-package said about many packages, against our reader, renderer and tree. */
export async function run(report: Report, { corpus }: Context): Promise<void> {
  if (corpus === undefined) {
    report.notRun('recorded: cases of single rules', 'no corpus');
    report.notRun('recorded: packages of the corpus', 'no corpus');
    return;
  }
  const entries = JSON.parse(readFileSync(join(corpus, 'oracle/pko/cases.json'), 'utf8')) as CaseEntry[];
  for (const rule of new Set(entries.map(entry => entry.rule))) {
    const cases = entries.filter(entry => entry.rule === rule).map(entry => ({
      name: entry.name,
      files: filesOf(entry.files),
      runs: entry.runs,
      fixtures: entry.fixtureVariants ?? (entry.fixtures && [entry.fixtures]),
    }));
    addTrees(report, rule, cases);
    addFixtures(report, rule, cases);
  }
  const packages = corpusCases(corpus);
  addTrees(report, 'corpus', packages);
  addFixtures(report, 'corpus', packages);
}

function addTrees(report: Report, rule: string, cases: readonly RecordedCase[]): void {
  const runs = cases.flatMap(recorded => recorded.runs.filter(({ args }) => args[0] === 'tree').map(one => ({ recorded, one })));
  const failures = runs.flatMap(({ recorded, one }) => complaint(`${recorded.name}: ${one.args.join(' ')}`, treeDifference(recorded, one)));
  if (runs.length > 0) report.add({ name: `recorded tree ${rule}`, passed: runs.length - failures.length, failures });
}

function addFixtures(report: Report, rule: string, cases: readonly RecordedCase[]): void {
  const withFixtures = cases.filter(recorded => recorded.fixtures !== undefined);
  const failures = withFixtures.flatMap(recorded => complaint(recorded.name, fixturesDifference(recorded)));
  if (withFixtures.length > 0) report.add({ name: `recorded fixtures ${rule}`, passed: withFixtures.length - failures.length, failures });
}

function complaint(name: string, difference: string | undefined): string[] {
  return difference === undefined ? [] : [`${name}\n${difference}`];
}
