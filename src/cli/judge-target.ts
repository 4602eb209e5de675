import { checkManifestFiles } from './manifests';
import { Target, TargetKind } from './target';
import { FileTree } from '../files/file-tree';
import { Finding, Severity } from '../findings/finding';
import { hasErrors, sortFindings } from '../findings/findings';
import { checkBundle } from '../olm/check';
import { upstreamRule as olmRule } from '../olm/rules/upstream';
import { PackageError } from '../pko/problem/package-error';
import { upstreamRule as pkoRule } from '../pko/problem/upstream';
import { readPackage } from '../pko/read/read-package';
import { toFinding } from '../pko/rules/to-finding';
import { judgePackage } from '../pko/validate';

/** A finding, and whose rule it is. */
export interface JudgedFinding extends Finding {
  /** The rule of the format's own tool; null for a rule that only we have. */
  readonly upstream: string | null;
}

/** What is to say about a target. */
export interface Verdict {
  readonly target: Target;
  /** Whether the tool of the format accepts it. */
  readonly accepted: boolean;
  /** By file and line. */
  readonly findings: readonly JudgedFinding[];
}

/** Judges a package as Package Operator does, a bundle as OLM's validators do, manifests as the API server does; and by our own rules. */
export function judgeTarget(target: Target): Verdict {
  const { accepted, findings } = JUDGES[target.kind](target.tree);
  return { target, accepted, findings: sortFindings(findings) as JudgedFinding[] };
}

const JUDGES: { readonly [kind in TargetKind]: (tree: FileTree) => Omit<Verdict, 'target'> } = {
  package: judgePackageFiles,
  bundle: tree => judgeByRules(checkBundle(tree), olmRule),
  manifests: tree => judgeByRules(checkManifestFiles(tree), apiServerRule),
};

function judgePackageFiles(tree: FileTree): Omit<Verdict, 'target'> {
  try {
    const { findings, refusal } = judgePackage(readPackage(tree));
    return { accepted: refusal === undefined, findings: findings.map(finding => ({ ...finding, upstream: pkoRule(finding) ?? null })) };
  } catch (error) {
    if (!(error instanceof PackageError)) throw error;
    const findings = error.problems.map(problem => toFinding(undefined, problem));
    return { accepted: false, findings: findings.map(finding => ({ ...finding, upstream: pkoRule(finding) ?? null })) };
  }
}

/** Where a tool is known by its rules alone: it refuses what breaks one of them. */
function judgeByRules(findings: readonly Finding[], ruleOf: (finding: Finding) => string | undefined): Omit<Verdict, 'target'> {
  const judged = findings.map(finding => ({ ...finding, upstream: ruleOf(finding) ?? null }));
  return { accepted: !hasErrors(judged.filter(({ upstream }) => upstream !== null)), findings: judged };
}

/** The parts of an API server, and of kubectl before it, that refuse objects. */
const API_SERVER_RULES: { readonly [code: string]: string | undefined } = {
  KUB001: 'no matches for kind',
  KUB004: 'no matches for kind',
  KUB005: 'error parsing: error converting YAML to JSON',
  KUB007: 'error validating data: apiVersion not set, kind not set',
  KUB010: 'field not declared in schema',
  KUB011: 'expected another type',
  KUB012: 'Required value',
  KUB013: 'Unsupported value',
  KUB014: 'Duplicate value',
};

/** What an API server takes is a warning of ours. */
function apiServerRule({ code, severity }: Finding): string | undefined {
  return severity === Severity.ERROR ? API_SERVER_RULES[code] ?? 'Invalid value' : undefined;
}
