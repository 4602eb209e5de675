import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { commandLineDifferences } from '../command-line';
import { Context } from '../context';
import { KnownDifferences } from '../known-differences';
import { Fixtures, RecordedCase, RecordedFiles, RecordedRun, filesOf } from '../recorded-case';
import { corpusPackages } from '../recorded-corpus';
import { fixturesDifference, verdictDifferences } from '../replay';
import { Report } from '../report';

interface CaseEntry {
  readonly name: string;
  readonly rule: string;
  readonly files: RecordedFiles;
  readonly runs: readonly RecordedRun[];
  readonly fixtures?: Fixtures;
  readonly fixtureVariants?: readonly Fixtures[];
}

/** A way in which we differ from the record. */
interface Difference {
  /** The name of the case and the command, by which known-differences.yaml knows it. */
  readonly name: string;
  readonly text: string;
}

/** What the real kubectl-package said about many packages, against our verdicts, messages, trees and fixtures, and against our command line. */
export async function run(report: Report, { corpus }: Context): Promise<void> {
  if (corpus === undefined) {
    report.notRun('recorded: cases of single rules', 'no corpus');
    report.notRun('recorded: packages of the corpus', 'no corpus');
    report.notRun('recorded: command line', 'no corpus');
    return;
  }
  const known = new KnownDifferences('recorded');
  const cases = readCases(corpus);
  const packages = [...corpusPackages(corpus).values()];
  await addGroups(report, known, 'recorded cases agreed', cases.map(recorded => [recorded]), verdictsOf);
  await addGroups(report, known, 'packages agreed', packages, verdictsOf);
  const all = [...cases, ...packages.flat()];
  const withFixtures = all.filter(recorded => recorded.fixtures !== undefined);
  await addGroups(report, known, 'fixtures', withFixtures.map(recorded => [recorded]), fixturesOf);
  await addGroups(report, known, 'command line', all.map(recorded => [recorded]), commandLineOf);
  report.one('recorded: every known difference is there', known.unused().join('\n') || undefined);
}

function readCases(corpus: string): RecordedCase[] {
  const entries = JSON.parse(readFileSync(join(corpus, 'oracle/pko/cases.json'), 'utf8')) as CaseEntry[];
  return entries.map(entry => ({
    name: entry.name,
    files: filesOf(entry.files),
    runs: entry.runs,
    fixtures: entry.fixtureVariants ?? (entry.fixtures && [entry.fixtures]),
  }));
}

/** A group agrees when none of its cases differs in anything; a known difference is no failure, but no agreement either. */
async function addGroups(
  report: Report, known: KnownDifferences, what: string, groups: readonly (readonly RecordedCase[])[],
  compare: (recorded: RecordedCase) => Difference[] | Promise<Difference[]>,
): Promise<void> {
  const differing: Difference[][] = [];
  for (const group of groups) {
    const differences = (await Promise.all(group.map(compare))).flat();
    if (differences.length > 0) differing.push(differences);
  }
  const failures = differing.flatMap(differences => {
    const unknown = differences.filter(({ name }) => !known.covers(name));
    return unknown.length === 0 ? [] : [unknown.map(({ name, text }) => `${name}\n${text}`).join('\n')];
  });
  report.add({
    name: `${what} ${groups.length - differing.length}/${groups.length}`,
    passed: groups.length - failures.length,
    failures,
    detail: differing.length > failures.length ? `${differing.length - failures.length} known to differ` : undefined,
  });
}

function verdictsOf(recorded: RecordedCase): Difference[] {
  return verdictDifferences(recorded).map(({ command, difference }) => ({ name: `${recorded.name}: ${command}`, text: difference }));
}

/** What is known to differ are words of refusals and verdicts of `validate`: trees have a name of their own, so that none is excepted. */
async function commandLineOf(recorded: RecordedCase): Promise<Difference[]> {
  const differences = await commandLineDifferences(recorded);
  return differences.map(({ command, difference }) => ({
    name: `${recorded.name}: ${command.startsWith('tree ') ? 'opack ' : ''}${command}`,
    text: difference,
  }));
}

function fixturesOf(recorded: RecordedCase): Difference[] {
  const text = fixturesDifference(recorded);
  return text === undefined ? [] : [{ name: `${recorded.name}: fixtures`, text }];
}
