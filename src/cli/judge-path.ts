import { Styles, Written, formatVerdict } from './format-verdict';
import { OptionalValidation, checkOptionsOf } from './optional-validators';
import { OutputFormat } from './output-format';
import { ExitCode, gravest, isExpected } from './session';
import { escapeControls } from '../findings/escape';
import { Finding } from '../findings/finding';
import { hasErrors } from '../findings/findings';
import { judgeTarget } from '../judge/judge-target';
import { openTargets } from '../judge/open-target';
import { Target, placeFindings } from '../judge/target';
import { TargetKind } from '../judge/target-kind';

/** How paths are judged; plain data, which a thread can be given. */
export interface PathSettings extends OptionalValidation {
  readonly cwd: string;
  readonly output: OutputFormat;
  readonly as?: TargetKind;
  /** Whether only what the tool of the format refuses counts as an error. */
  readonly upstream?: boolean;
  readonly styles: Styles;
}

/** What there is to say about a path; plain data. */
export interface PathReport extends Written {
  readonly exitCode: number;
  /** With the paths of files from where the command was typed; only of `sarif`. */
  readonly findings: readonly Finding[];
  /** Why the path could not be judged. */
  readonly failure?: string;
}

/** A judge of paths. A path that cannot be read has a report, too. */
export function pathJudge(settings: PathSettings): (path: string) => PathReport {
  const checkOptions = checkOptionsOf(settings);
  const reportOn = (target: Target): PathReport => {
    const verdict = judgeTarget(target, checkOptions);
    const isRefused = settings.upstream ? !verdict.accepted : hasErrors(verdict.findings);
    return {
      exitCode: isRefused ? ExitCode.ERRORS_FOUND : ExitCode.OK,
      findings: settings.output === 'sarif' ? placeFindings(target, verdict.findings) : [],
      ...formatVerdict(verdict, settings.output, settings.styles),
    };
  };
  return path => {
    try {
      return joined(openTargets(path, settings, settings.as).map(reportOn));
    } catch (error) {
      if (!isExpected(error)) throw error;
      return { exitCode: ExitCode.COULD_NOT_RUN, stdout: '', stderr: `opack: ${escapeControls(error.message)}\n`, findings: [], failure: error.message };
    }
  };
}

/** What is said about the targets of one path. */
function joined(reports: readonly PathReport[]): PathReport {
  return {
    exitCode: gravest(reports.map(({ exitCode }) => exitCode)),
    stdout: reports.map(({ stdout }) => stdout).join(''),
    stderr: reports.map(({ stderr }) => stderr).join(''),
    findings: reports.flatMap(({ findings }) => findings),
  };
}
