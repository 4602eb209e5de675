import { shortenStack } from './caller-frames';
import { Finding, Severity } from './finding';
import { FormatOptions, formatFindings } from './format-text';
import { sortFindings } from './sort-findings';

export { type FormatOptions, formatFindings } from './format-text';
export { sortFindings, uniqueFindings } from './sort-findings';

/** The findings that keep an output from being written. */
export class FindingsError extends Error {
  public override readonly name = 'FindingsError';

  /** All findings, warnings too, in their order. */
  public readonly findings: readonly Finding[];

  constructor(findings: readonly Finding[], options: FormatOptions = {}) {
    const sorted = sortFindings(findings);
    super(formatFindings(sorted, options));
    this.findings = sorted;
    Object.defineProperty(this, 'findings', { enumerable: false }); // Node prints the fields of an error that nobody catches
    shortenStack(this);
  }
}

/** Whether a finding is an error. */
export function hasErrors(findings: readonly Finding[]): boolean {
  return findings.some(finding => finding.severity === Severity.ERROR);
}

/** The findings that deserve a look by themselves: errors and warnings. */
export function worthTelling<F extends Finding>(findings: readonly F[]): F[] {
  return findings.filter(({ severity }) => severity !== Severity.INFO);
}

/** @throws FindingsError when a finding is an error; the options are for its message */
export function refuseErrors(findings: readonly Finding[], options: FormatOptions = {}): void {
  if (hasErrors(findings)) throw new FindingsError(findings, options);
}
