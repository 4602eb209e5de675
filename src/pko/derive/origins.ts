import { Origin } from './lay-out';
import { Finding } from '../../findings/finding';
import { TEMPLATE_SUFFIX } from '../model';

/** The findings with the construct and the line of the program that made their object, where only one can have. */
export function withOrigins(findings: readonly Finding[], origins: readonly Origin[]): Finding[] {
  const byPath = new Map<string, Origin[]>();
  for (const origin of origins) byPath.set(origin.path, [...byPath.get(origin.path) ?? [], origin]);
  return findings.map(finding => {
    if (finding.constructPath !== undefined || finding.file === undefined) return finding;
    const candidates = byPath.get(finding.file.endsWith(TEMPLATE_SUFFIX) ? finding.file.slice(0, -TEMPLATE_SUFFIX.length) : finding.file) ?? [];
    const named = candidates.filter(origin => origin.name !== undefined && finding.object?.endsWith(`${origin.kind} ${origin.name}`) === true
      || finding.object?.endsWith(`/${origin.name}`) === true && finding.object.includes(` ${origin.kind} `));
    const [origin, ...others] = named.length > 0 ? named : candidates;
    return origin === undefined || others.length > 0 ? finding : { ...finding, constructPath: origin.constructPath, source: origin.source };
  });
}
