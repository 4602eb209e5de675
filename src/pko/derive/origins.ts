import type { DerivedPackage } from './derive';
import { Origin } from './lay-out';
import { Finding } from '../../findings/finding';
import { ParameterFacts } from '../../operator/facts';
import { Code } from '../problem/codes';
import { renderedPath } from '../read/documents';
import { TestCase } from '../test-case';

/** What made the parts of a package that come from no object. */
export interface PackageOrigins {
  /** Path of the package's construct. */
  readonly constructPath: string;
  readonly parameters: readonly ParameterFacts[];
  /** In the order of the manifest. */
  readonly testCases: readonly TestCase[];
}

/**
 * What the derivation found and what the rules found in the files, each with its construct; a fault that both found is told once.
 *
 * @param judged what the rules found
 */
export function allFindings(derived: DerivedPackage, judged: readonly Finding[], origins: PackageOrigins): Finding[] {
  const own = withOrigins(judged, derived.origins).filter(finding => !isEcho(finding, derived));
  return [...derived.findings, ...own].map(finding => finding.constructPath === undefined ? { ...finding, ...madeBy(finding, origins) } : finding);
}

/** What the derivation finds, and what the rules would say of its outcome. */
const ECHOES: { readonly [code: string]: readonly string[] } = {
  [Code.UNKNOWN_PHASE]: [Code.OBJECT_IN_UNKNOWN_PHASE],
  [Code.TEMPLATE_FAILED]: [Code.VALUE_NOT_EXPRESSIBLE],
  [Code.NEVER_RENDERED]: [Code.OBJECT_IN_UNKNOWN_PHASE, Code.VALUE_NOT_EXPRESSIBLE],
  [Code.LOCK_ENTRY_INVALID]: [Code.IMAGE_WITHOUT_DIGEST],
};

function isEcho({ code, file }: Finding, { findings, origins }: DerivedPackage): boolean {
  const faults = findings.filter(found => Object.hasOwn(ECHOES, code) && ECHOES[code].includes(found.code));
  if (code === Code.LOCK_ENTRY_INVALID) return faults.length > 0;
  const makers = origins.filter(({ path }) => file !== undefined && path === renderedPath(file)).map(({ constructPath }) => constructPath);
  return faults.some(({ constructPath }) => constructPath !== undefined && makers.includes(constructPath));
}

/** The construct and the line that made a part of the manifest: a parameter, a test case, or else the package. */
function madeBy({ path = '' }: Finding, { constructPath, parameters, testCases }: PackageOrigins): Partial<Finding> {
  const parameter = /^spec\.config\.openAPIV3Schema\.properties\.(\w+)/.exec(path)?.[1];
  const testCase = /^test\.template\[(\d+)\]/.exec(path)?.[1];
  const source = parameter !== undefined
    ? parameters.find(({ name }) => name === parameter)?.source
    : testCase !== undefined ? testCases.at(Number(testCase))?._source : undefined;
  return { constructPath, ...(source !== undefined && { source }) };
}

/** The findings with the construct and the line of the program that made their object, where only one can have. */
function withOrigins(findings: readonly Finding[], origins: readonly Origin[]): Finding[] {
  const byPath = new Map<string, Origin[]>();
  for (const origin of origins) byPath.set(origin.path, [...byPath.get(origin.path) ?? [], origin]);
  return findings.map(finding => {
    if (finding.constructPath !== undefined || finding.file === undefined) return finding;
    const candidates = byPath.get(renderedPath(finding.file)) ?? [];
    const named = candidates.filter(origin => origin.name !== undefined && finding.object?.endsWith(`${origin.kind} ${origin.name}`) === true
      || finding.object?.endsWith(`/${origin.name}`) === true && finding.object.includes(` ${origin.kind} `));
    const [origin, ...others] = named.length > 0 ? named : candidates;
    return origin === undefined || others.length > 0 ? finding : { ...finding, constructPath: origin.constructPath, source: origin.source };
  });
}
