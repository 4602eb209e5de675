import { findingJson } from './finding-json';
import { OutputFormat } from './output-format';
import { FindingsStyle } from './style';
import { counted } from '../findings/counted';
import { escapeControls } from '../findings/escape';
import { Finding, Severity } from '../findings/finding';
import { githubCommand } from '../findings/github';
import { COLORED, PLAIN } from '../findings/painter';
import { Verdict } from '../judge/judge-target';
import { formatTargetFindings, placeFindings } from '../judge/target';
import { TargetKind } from '../judge/target-kind';
import { JsonObject } from '../kube/json';
import { emitYaml } from '../kube/yaml/emit';

/** What is written about a target. */
export interface Written {
  readonly stdout: string;
  readonly stderr: string;
}

/** How text is written to the streams; plain data. */
export interface Styles {
  readonly stdout: FindingsStyle;
  readonly stderr: FindingsStyle;
}

/** The tools that accept targets. */
const TOOLS: { readonly [kind in TargetKind]: string } = {
  package: 'Package Operator',
  bundle: 'OLM',
  packagemanifests: 'OLM',
  catalog: 'opm',
  manifests: 'the rules of API servers',
};

/** A verdict in a form that is written target by target. Of `sarif` nothing is written: a log has all targets. */
export function formatVerdict(verdict: Verdict, format: OutputFormat, styles: Styles): Written {
  return FORMS[format](verdict, styles);
}

const FORMS: { readonly [format in OutputFormat]: (verdict: Verdict, styles: Styles) => Written } = {
  text: (verdict, { stdout, stderr }) => ({
    stdout: verdictLine(verdict, stdout),
    stderr: verdict.findings.length === 0 ? '' : formatTargetFindings(verdict.target, verdict.findings, stderr),
  }),
  json: verdict => ({ stdout: `${JSON.stringify(jsonOf(verdict))}\n`, stderr: '' }),
  yaml: verdict => ({ stdout: `---\n${emitYaml(jsonOf(verdict))}`, stderr: '' }),
  sarif: () => ({ stdout: '', stderr: '' }),
  github: ({ target, findings }) => ({ stdout: placeFindings(target, findings).map(finding => `${githubCommand(finding)}\n`).join(''), stderr: '' }),
};

function verdictLine({ target: { path, kind }, accepted, findings }: Verdict, { color }: FindingsStyle): string {
  const paint = color ? COLORED : PLAIN;
  return `${paint.bold(escapeControls(path))}: ${kind} ${accepted ? paint.green('accepted') : paint.red('refused')} by ${TOOLS[kind]}${countsOf(findings, accepted)}\n`;
}

/** The tool of the format may accept what we take for an error: the line alone must not say that all is well. */
function countsOf(findings: readonly Finding[], accepted: boolean): string {
  const count = (severity: Severity): number => findings.filter(finding => finding.severity === severity).length;
  const [errors, warnings] = [count(Severity.ERROR), count(Severity.WARNING)];
  return [
    errors === 0 ? '' : `, ${counted(errors, 'error')}${accepted ? ' of ours' : ''}`,
    warnings === 0 ? '' : `, ${counted(warnings, 'warning')}`,
  ].join('');
}

/** What programs read; unknown is null, so that each object has the same keys. */
function jsonOf({ target, accepted, findings }: Verdict): JsonObject {
  return {
    target: target.path,
    kind: target.kind,
    accepted,
    findings: findings.map(finding => ({ ...findingJson(finding), upstream: finding.upstream })),
  };
}
