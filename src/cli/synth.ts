import { relative, resolve } from 'node:path';
import { findingJson } from './finding-json';
import { readProject } from './run-app';
import { ReportedRun, runAndReport } from './run-app-report';
import { ExitCode, Session } from './session';
import { findingsStyle } from './style';
import { OutputChange, changesOf, foreignNotes, formatChanges, jsonOfChange, refuseNothing, snapshotOf } from './synth-changes';
import { runAndCompare } from './synth-check';
import { synthOnChange } from './watch';
import { Finding } from '../findings/finding';
import { formatFindings, worthTelling } from '../findings/findings';

/** What `opack synth` is told. */
export interface SynthOptions {
  readonly output: 'text' | 'json';
  readonly out?: string;
  readonly check?: boolean;
  readonly watch?: boolean;
}

/** The output folder. */
interface Place {
  /** Absolute path. */
  readonly outdir: string;
  /** The path from where the command was typed. */
  readonly label: string;
}

/**
 * Runs the program of the project; says what it wrote, or would write, and what is wrong with that.
 *
 * @returns the exit code
 * @throws CommandError when there is no project, or its program fails; WriteError when something is in the way
 */
export async function synth(options: SynthOptions, session: Session): Promise<number> {
  if (options.check) return check(options, session);
  return options.watch ? synthOnChange(() => placeOf(options, session).outdir, () => write(options, session), session) : write(options, session);
}

async function write(options: SynthOptions, session: Session): Promise<number> {
  const place = placeOf(options, session);
  const before = snapshotOf(place.outdir);
  const run = await runAndReport(session, place.outdir);
  const changes = run.isRefused ? [] : changesOf(place.outdir, before, run.directories);
  if (!run.isRefused) refuseNothing(changes, place.label);
  if (options.output === 'json') {
    session.stdout.write(`${JSON.stringify(jsonOf(place, changes, run))}\n`);
  } else {
    tellFindings(run, place, session);
    if (changes.length > 0) session.stdout.write(formatChanges(changes, place.label));
  }
  session.stderr.write(foreignNotes(changes, place.label));
  return run.isRefused ? ExitCode.ERRORS_FOUND : ExitCode.OK;
}

async function check(options: SynthOptions, session: Session): Promise<number> {
  const place = placeOf(options, session);
  const run = await runAndCompare(session, place.outdir, place.label);
  if (!run.isRefused) refuseNothing(run.changes, place.label);
  const isUpToDate = !run.isRefused && run.diff === '' && run.changes.every(({ foreign }) => foreign.length === 0);
  if (options.output === 'json') {
    session.stdout.write(`${JSON.stringify({ ...jsonOf(place, run.changes, run), upToDate: isUpToDate })}\n`);
  } else {
    tellFindings(run, place, session);
    session.stdout.write(isUpToDate ? `${place.label} is up to date\n` : run.diff);
  }
  if (run.diff !== '') session.stderr.write(`opack: ${place.label} is not what the program writes. Run opack synth and commit what it changes.\n`);
  session.stderr.write(foreignNotes(run.changes, place.label));
  return isUpToDate ? ExitCode.OK : ExitCode.ERRORS_FOUND;
}

function placeOf({ out }: SynthOptions, session: Session): Place {
  const outdir = resolve(session.cwd, out ?? readProject(session).output);
  return { outdir, label: relative(session.cwd, outdir) || '.' };
}

function tellFindings({ findings, texts }: ReportedRun, { label }: Place, session: Session): void {
  const told = worthTelling(findings).map(finding => inPlace(finding, label));
  if (told.length === 0) return;
  const sourceText = (file: string): string | undefined => texts[file.slice(label.length + 1)];
  session.stderr.write(`${formatFindings(told, { ...findingsStyle(session.stderr, session), sourceText })}\n`);
}

/** A finding whose file leads from where the command was typed. */
function inPlace(finding: Finding, label: string): Finding {
  return finding.file === undefined ? finding : { ...finding, file: `${label}/${finding.file}` };
}

/** What programs read; unknown is null, so that each object has the same keys. */
function jsonOf({ label }: Place, changes: readonly OutputChange[], { findings }: ReportedRun): object {
  return {
    folder: label,
    outputs: changes.map(change => jsonOfChange(change, label)),
    findings: findings.map(finding => ({
      ...findingJson(inPlace(finding, label)), constructPath: finding.constructPath ?? null, source: finding.source ?? null,
    })),
  };
}
