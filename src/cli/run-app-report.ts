import { join } from 'node:path';
import { readProject, runApp } from './run-app';
import { CommandError, Session } from './session';
import { withTemporaryFolder } from './temporary-folder';
import { REPORT_VARIABLE, SynthReport, readSynthReports } from '../files/synth-report';
import { Finding } from '../findings/finding';
import { hasErrors, uniqueFindings } from '../findings/findings';

/** What the apps of a program told of a run. */
export interface ReportedRun {
  /** The directories that they write as a whole, relative to the output folder. */
  readonly directories: readonly string[];
  /** What is wrong; files are relative to the output folder. */
  readonly findings: readonly Finding[];
  /** Texts of the files that findings name. */
  readonly texts: SynthReport['texts'];
  /** Whether a finding is an error, so that nothing was written. */
  readonly isRefused: boolean;
}

/**
 * Runs the program of the project, and has it tell what it writes and what is wrong with that.
 *
 * @param outdir the folder that the program writes into
 * @throws CommandError when the program fails for other reasons than findings
 */
export async function runAndReport(session: Session, outdir: string): Promise<ReportedRun> {
  return withTemporaryFolder(async folder => {
    const file = join(folder, 'report.jsonl');
    const exitCode = await runApp(session, outdir, { env: { [REPORT_VARIABLE]: file } });
    const reports = readSynthReports(file);
    const findings = uniqueFindings(reports.flatMap(report => report.findings));
    const isRefused = hasErrors(findings);
    if (exitCode !== 0 && !isRefused) throw new CommandError(`The app '${readProject(session).app}' ended with exit code ${exitCode}.`);
    return {
      directories: [...new Set(reports.flatMap(report => report.directories))],
      findings,
      texts: Object.assign({}, ...reports.map(report => report.texts)) as SynthReport['texts'],
      isRefused,
    };
  });
}
