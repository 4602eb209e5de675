import { Styles, Written, formatVerdict } from './format-verdict';
import { OptionalValidation, checkOptionsOf } from './optional-validators';
import { OutputFormat } from './output-format';
import { ExitCode, gravest, isExpected } from './session';
import { escapeControls } from '../findings/escape';
import { Finding } from '../findings/finding';
import { hasErrors } from '../findings/findings';
import { judgeTarget } from '../judge/judge-target';
import { OpenedPath, manifestsOfText, openTargets } from '../judge/open-target';
import { messageOf } from '../judge/system-error';
import { Target, placeAllFindings } from '../judge/target';
import { TargetError } from '../judge/target-error';
import { TargetKind } from '../judge/target-kind';

/** How paths are judged; plain data, which a thread can be given. */
export interface PathSettings extends OptionalValidation {
  readonly cwd: string;
  readonly output: OutputFormat;
  readonly as?: TargetKind;
  /** Whether only what the tool of the format refuses counts as an error. */
  readonly upstream?: boolean;
  readonly styles: Styles;
  /** The standard input, which the path - names. */
  readonly stdin?: string;
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
      findings: settings.output === 'sarif' ? placeAllFindings(target, verdict.findings) : [],
      ...formatVerdict(verdict, settings.output, settings.styles),
    };
  };
  return path => {
    try {
      const { targets, notes } = open(path, settings);
      return joined(targets.map(reportOn), notes);
    } catch (error) {
      if (!isExpected(error)) throw error;
      const failure = messageOf(error, settings.cwd);
      return { exitCode: ExitCode.COULD_NOT_RUN, stdout: '', stderr: `opack: ${escapeControls(failure)}\n`, findings: [], failure };
    }
  };
}

function open(path: string, { stdin, as: kind, cwd }: PathSettings): OpenedPath {
  if (path !== '-') return openTargets(path, { cwd }, kind);
  if (kind !== undefined && kind !== 'manifests') throw new TargetError('The standard input can only be manifests: leave out --as.');
  if (stdin === undefined || stdin.trim() === '') throw new TargetError('There is nothing on the standard input: pipe manifests into it, as of kustomize build.');
  return { targets: [manifestsOfText(path, stdin)], notes: [] };
}

/** What is said about the targets of one path. */
function joined(reports: readonly PathReport[], notes: readonly string[]): PathReport {
  return {
    exitCode: gravest(reports.map(({ exitCode }) => exitCode)),
    stdout: reports.map(({ stdout }) => stdout).join(''),
    stderr: [...notes.map(note => `opack: ${escapeControls(note)}\n`), ...reports.map(({ stderr }) => stderr)].join(''),
    findings: reports.flatMap(({ findings }) => findings),
  };
}
