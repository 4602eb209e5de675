/* eslint-disable @typescript-eslint/no-require-imports -- rules are loaded where paths are judged: here, or in each thread */
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { PathReport, PathSettings } from './judge-path';
import type { OptionalValidation } from './optional-validators';
import type { OutputFormat } from './output-format';
import { Step, withProgress } from './progress';
import { CommandError, ExitCode, Session, gravest } from './session';
import { findingsStyle } from './style';
import { version } from './version';
import { WorkerPool } from './worker-pool';
import { sarifLog } from '../findings/sarif';
import type { TargetKind } from '../judge/target-kind';

/** What `opack validate` is told. */
export interface ValidateOptions extends OptionalValidation {
  readonly output: OutputFormat;
  readonly upstream?: boolean;
  readonly as?: TargetKind;
  readonly listOptional?: boolean;
  /** How many paths are judged at a time; by default as many as there are cores, if that is worth it. */
  readonly jobs?: number;
}

/** The paths that a thread must have to do to be worth its start, about 0.3 s. */
const FEWEST_PATHS_OF_THREAD = 8;

/** Judges each path and prints the verdict; a path that cannot be read does not keep the others from being judged. */
export async function validate(paths: readonly string[], options: ValidateOptions, session: Session): Promise<number> {
  const { checkOptionsOf, optionalValidatorsTable } = require('./optional-validators') as typeof import('./optional-validators');
  if (options.listOptional) {
    session.stdout.write(optionalValidatorsTable());
    return ExitCode.OK;
  }
  if (paths.length === 0) throw new CommandError('Name a path to validate.');
  checkOptionsOf(options); // throws before anything is printed
  const { listOptional, jobs, ...rest } = options;
  const styles = { stdout: findingsStyle(session.stdout, session), stderr: findingsStyle(session.stderr, session) };
  const stdin = paths.includes('-') ? { stdin: session.stdin?.() ?? '' } : {};
  const settings: PathSettings = { ...rest, ...stdin, cwd: session.cwd, styles };
  const reports: PathReport[] = [];
  await withProgress(session, paths.length, async (step, { stdout, stderr }) => {
    for await (const report of reportsOn(paths, settings, jobs ?? worthwhileJobs(paths.length), step)) {
      if (report.stderr !== '') stderr.write(report.stderr);
      if (report.stdout !== '') stdout.write(report.stdout);
      reports.push(report);
    }
  });
  if (options.output === 'sarif') session.stdout.write(`${JSON.stringify(logOf(reports), undefined, 2)}\n`);
  return gravest(reports.map(({ exitCode }) => exitCode));
}

function worthwhileJobs(paths: number): number {
  return Math.max(1, Math.min(availableParallelism(), Math.floor(paths / FEWEST_PATHS_OF_THREAD)));
}

/** The reports in the order of the paths, each as soon as it is there. */
async function* reportsOn(paths: readonly string[], settings: PathSettings, jobs: number, step: Step): AsyncGenerator<PathReport> {
  const threads = Math.min(jobs, paths.length);
  if (threads === 1) {
    const { pathJudge } = require('./judge-path') as typeof import('./judge-path');
    const judge = pathJudge(settings);
    for (const path of paths) {
      step(path);
      yield judge(path);
    }
    return;
  }
  const pool = new WorkerPool<string, PathReport>(join(__dirname, 'judge-path-worker'), threads, settings, step);
  try {
    yield* pool.run(paths);
  } finally {
    await pool.close();
  }
}

function logOf(reports: readonly PathReport[]): object {
  const { ruleText } = require('./rule-text') as typeof import('./rule-text');
  return sarifLog({
    tool: { name: 'opack', version: version() },
    findings: reports.flatMap(({ findings }) => findings),
    ruleText,
    failures: reports.flatMap(({ failure }) => failure ?? []),
  });
}
