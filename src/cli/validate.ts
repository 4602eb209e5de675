import { Verdict, judgeTarget } from './judge-target';
import { checkOptionsOf, optionalValidatorsTable } from './optional-validators';
import { CommandError, ExitCode, Session, isExpected } from './session';
import { Target, formatTargetFindings, openTarget } from './target';
import { TargetKind } from './target-kind';
import { hasErrors } from '../findings/findings';
import { OptionalValues } from '../olm/rules/validators';

/** What `opack validate` is told. */
export interface ValidateOptions {
  readonly output: 'text' | 'json';
  readonly upstream?: boolean;
  readonly as?: TargetKind;
  readonly selectOptional?: string;
  readonly optionalValues?: OptionalValues;
  readonly profile?: string;
  readonly listOptional?: boolean;
}

const TOOLS: { readonly [kind in TargetKind]: string } = {
  package: 'Package Operator',
  bundle: 'OLM',
  packagemanifests: 'OLM',
  catalog: 'opm',
  manifests: 'the API server',
};

/** Judges each path and prints the verdict; a path that cannot be read does not keep the others from being judged. */
export function validate(paths: readonly string[], options: ValidateOptions, session: Session): number {
  if (options.listOptional) {
    session.stdout.write(optionalValidatorsTable());
    return ExitCode.OK;
  }
  if (paths.length === 0) throw new CommandError('Name a path to validate.');
  const checkOptions = checkOptionsOf(options);
  const codes = paths.map(path => {
    const target = open(path, options, session);
    if (target === undefined) return ExitCode.COULD_NOT_RUN;
    const verdict = judgeTarget(target, checkOptions);
    if (options.output === 'json') session.stdout.write(`${JSON.stringify(jsonOf(verdict))}\n`);
    else printText(verdict, session);
    const isRefused = options.upstream ? !verdict.accepted : hasErrors(verdict.findings);
    return isRefused ? ExitCode.ERRORS_FOUND : ExitCode.OK;
  });
  return codes.find(code => code === ExitCode.COULD_NOT_RUN) ?? Math.max(...codes);
}

function open(path: string, options: ValidateOptions, session: Session): Target | undefined {
  try {
    return openTarget(path, session, options.as);
  } catch (error) {
    if (!isExpected(error)) throw error;
    session.stderr.write(`opack: ${error.message}\n`);
    return undefined;
  }
}

function printText({ target, accepted, findings }: Verdict, { stdout, stderr }: Session): void {
  if (findings.length > 0) stderr.write(formatTargetFindings(target, findings));
  stdout.write(`${target.path}: ${target.kind} ${accepted ? 'accepted' : 'refused'} by ${TOOLS[target.kind]}\n`);
}

/** What programs read; unknown is null, so that each object has the same keys. */
function jsonOf({ target, accepted, findings }: Verdict): object {
  return {
    target: target.path,
    kind: target.kind,
    accepted,
    findings: findings.map(({ code, severity, message, file, line, column, object, upstream }) => ({
      code, severity, message, file: file ?? null, line: line ?? null, column: column ?? null, object: object ?? null, upstream,
    })),
  };
}
