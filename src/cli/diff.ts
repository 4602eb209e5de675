import { CommandError, ExitCode, Session } from './session';
import { painterFor } from './style';
import { compare } from '../compare/compare';
import { Comparison, countsOf } from '../compare/comparison';
import { jsonReport } from '../compare/report/json-report';
import { markdownReport } from '../compare/report/markdown-report';
import { ComparedPaths } from '../compare/report/report-subject';
import { textReport } from '../compare/report/text-report';
import { Subject, SubjectError, readSubject } from '../compare/subject';
import { openTarget } from '../judge/open-target';
import { TargetKind } from '../judge/target-kind';

/** What `opack diff` is told. */
export interface DiffOptions {
  readonly output: 'text' | 'json' | 'markdown';
  readonly failOn?: 'breaking' | 'attention' | 'any';
  readonly as?: TargetKind;
}

/** Compares what two paths name and prints how they differ in meaning. */
export function diff(before: string, after: string, options: DiffOptions, session: Session): number {
  const [old, now] = [before, after].map(path => subjectAt(path, options, session));
  const comparison = orCommandError(`${before} and ${after} cannot be compared`, () => compare(old!, now!));
  session.stdout.write(reportOf(comparison, { before, after }, options, session));
  return isFailure(comparison, options) ? ExitCode.ERRORS_FOUND : ExitCode.OK;
}

function subjectAt(path: string, { as }: DiffOptions, session: Session): Subject {
  const { kind, tree } = openTarget(path, session, as);
  return orCommandError(`${path} cannot be read as ${kind === 'manifests' || kind === 'packagemanifests' ? kind : `a ${kind}`}`, () => readSubject(kind, tree));
}

function orCommandError<T>(what: string, act: () => T): T {
  try {
    return act();
  } catch (error) {
    if (error instanceof SubjectError) throw new CommandError(`${what}:\n${error.reasons.map(reason => `  ${reason}`).join('\n')}`);
    throw error;
  }
}

function reportOf(comparison: Comparison, paths: ComparedPaths, { output }: DiffOptions, session: Session): string {
  switch (output) {
    case 'json': return jsonReport(comparison, paths);
    case 'markdown': return markdownReport(comparison, paths);
    case 'text': return textReport(comparison, paths, painterFor(session.stdout, session));
  }
}

/** Differences that the formats bring are none that anybody could do something about. */
function isFailure(comparison: Comparison, { failOn }: DiffOptions): boolean {
  const { breaking, attention, compatible } = countsOf(comparison);
  switch (failOn) {
    case undefined: return false;
    case 'breaking': return breaking > 0;
    case 'attention': return breaking + attention > 0;
    case 'any': return breaking + attention + compatible > 0;
  }
}
