import { Finding, Severity } from './finding';

/** The findings that keep an output from being written. */
export class FindingsError extends Error {
  public override readonly name = 'FindingsError';

  /** All findings, warnings too, in their order. */
  public readonly findings: readonly Finding[];

  constructor(findings: readonly Finding[]) {
    const sorted = sortFindings(findings);
    super(formatFindings(sorted));
    this.findings = sorted;
  }
}

/** Whether a finding is an error. */
export function hasErrors(findings: readonly Finding[]): boolean {
  return findings.some(finding => finding.severity === Severity.ERROR);
}

/** @throws FindingsError when a finding is an error */
export function refuseErrors(findings: readonly Finding[]): void {
  if (hasErrors(findings)) throw new FindingsError(findings);
}

/** The findings by file, line and column, then by code and object; those without a file come first. The input stays as it is. */
export function sortFindings(findings: readonly Finding[]): Finding[] {
  return [...findings].sort(compareFindings);
}

/** The findings, each once: several outputs of one operator have what is wrong with the operator in common. */
export function uniqueFindings(findings: readonly Finding[]): Finding[] {
  return [...new Map(findings.map(finding => [JSON.stringify(sortKey(finding)), finding])).values()];
}

/** How to print findings. */
export interface FormatOptions {
  /**
   * Whether to mark the severity with the colors of a terminal.
   * @default false
   */
  readonly color?: boolean;
}

/**
 * Findings as text, in their order: a block of lines for each, then the counts; no line break at the end.
 *
 * Control characters are written as escapes, because names and texts come from files of others and go to terminals.
 */
export function formatFindings(findings: readonly Finding[], options: FormatOptions = {}): string {
  const blocks = sortFindings(findings).map(finding => formatFinding(finding, options.color ?? false));
  return [...blocks, countFindings(findings)].join('\n');
}

const COLORS: { [severity in Severity]: string } = {
  [Severity.ERROR]: '\u001b[31m',
  [Severity.WARNING]: '\u001b[33m',
  [Severity.INFO]: '\u001b[36m',
};
const COLOR_END = '\u001b[39m';

function formatFinding(finding: Finding, color: boolean): string {
  const { code, severity, message, object, path, constructPath, source, remedy } = finding;
  const label = color ? `${COLORS[severity]}${severity}${COLOR_END}` : severity;
  const construct = [constructPath, source && `at ${source}`].filter(part => part).join('  ');
  return [
    `${formatPlace(finding)}${label} ${code}: ${indent(message)}`,
    ...[['object', object], ['field', path], ['construct', construct], ['fix', remedy]]
      .filter(([, value]) => value)
      .map(([name, value]) => `  ${name}: ${indent(value!)}`),
  ].join('\n');
}

function formatPlace({ file, line, column }: Finding): string {
  if (file === undefined) return '';
  const place = [file, line, line === undefined ? undefined : column].filter(part => part !== undefined);
  return `${escape(place.join(':'))}: `;
}

/** Further lines of a text stand below the block that it belongs to. */
function indent(text: string): string {
  return text.split('\n').map(escape).join('\n    ');
}

function escape(text: string): string {
  return text.replace(/[\u0000-\u0008\u000a-\u001f\u007f-\u009f]/g, char => `\\x${char.charCodeAt(0).toString(16).padStart(2, '0')}`);
}

/** The counts of the severities that there are, as `2 errors, 1 warning`. */
function countFindings(findings: readonly Finding[]): string {
  const counts = [[Severity.ERROR, 'error', 'errors'], [Severity.WARNING, 'warning', 'warnings'], [Severity.INFO, 'info', 'infos']]
    .map(([severity, one, many]) => ({ count: findings.filter(finding => finding.severity === severity).length, one, many }))
    .filter(({ count }) => count > 0)
    .map(({ count, one, many }) => `${count} ${count === 1 ? one : many}`);
  return counts.join(', ') || 'no findings';
}

function compareFindings(a: Finding, b: Finding): number {
  const [x, y] = [a, b].map(sortKey);
  const different = x.findIndex((part, index) => part !== y[index]);
  return different === -1 ? 0 : x[different] < y[different] ? -1 : 1;
}

/** All that a finding says, so that the order never depends on who found what first. */
function sortKey({ file, line, column, code, object, path, message, ...rest }: Finding): (string | number)[] {
  const { severity, remedy, constructPath, source } = rest;
  return [
    file ?? '', line ?? 0, column ?? 0, code, object ?? '', path ?? '', message, severity, constructPath ?? '', source ?? '', remedy ?? '',
  ];
}
