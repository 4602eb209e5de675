import { Finding } from './finding';

/** The findings by file, line and column, then by code and object; those without a file come first. The input stays as it is. */
export function sortFindings(findings: readonly Finding[]): Finding[] {
  return [...findings].sort(compareFindings);
}

/** The findings, each once: several outputs of one operator have what is wrong with the operator in common. */
export function uniqueFindings(findings: readonly Finding[]): Finding[] {
  return [...new Map(findings.map(finding => [JSON.stringify(sortKey(finding)), finding])).values()];
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
