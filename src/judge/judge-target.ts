import { checkManifestFiles } from './judge-manifests';
import { Target } from './target';
import { TargetKind } from './target-kind';
import { FileTree } from '../files/file-tree';
import { Finding, Severity } from '../findings/finding';
import { hasErrors, sortFindings } from '../findings/findings';
import { judgeCatalog } from '../olm/catalog/rules/check-catalog';
import { UPSTREAM_CATALOG_RULES } from '../olm/catalog/rules/codes';
import { CheckOptions, checkBundle } from '../olm/check';
import { checkPackageManifests } from '../olm/package-manifests/check';
import { readPackageManifests } from '../olm/package-manifests/read';
import { UPSTREAM_PACKAGE_RULES } from '../olm/package-manifests/upstream';
import { upstreamRules } from '../olm/rules/upstream';
import { UPSTREAM_RULES } from '../olm/rules/upstream-rules';
import { Code } from '../pko/problem/codes';
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

/** Judges a package as Package Operator does, what is for OLM as its validators do, manifests as the API server does; and by our own rules. */
export function judgeTarget(target: Target, options: CheckOptions = {}): Verdict {
  const { accepted, findings } = JUDGES[target.kind](target.tree, options);
  const judged = target.isImage ? findings.filter(({ code }) => !FIXTURE_RULES.has(code)) : findings;
  return { target, accepted, findings: sortFindings(judged) as JudgedFinding[] };
}

/** What says that fixtures are missing: images are made without them. */
const FIXTURE_RULES: ReadonlySet<string> = new Set([Code.FIXTURE_MISSING, Code.FIXTURES_ABSENT]);

const JUDGES: { readonly [kind in TargetKind]: (tree: FileTree, options: CheckOptions) => Omit<Verdict, 'target'> } = {
  package: judgePackageFiles,
  bundle: (tree, options) => judgeByOlmRules(checkBundle(tree, options)),
  packagemanifests: (tree, options) => judgeByOlmRules(checkPackageManifests(readPackageManifests(tree), options)),
  catalog: judgeCatalogFiles,
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

function judgeCatalogFiles(tree: FileTree): Omit<Verdict, 'target'> {
  const { refusal, findings } = judgeCatalog(tree);
  const judged = findings.map(finding => ({ ...finding, upstream: UPSTREAM_CATALOG_RULES[finding.code] ?? null }));
  return { accepted: refusal === undefined, findings: judged };
}

/** The validators for bundles and for packages of the older layout: what they say is known by rule, and so is which of it is an error to them. */
function judgeByOlmRules(findings: readonly Finding[]): Omit<Verdict, 'target'> {
  const judged = findings.map(finding => {
    const rules = upstreamRules(finding).map(rule => UPSTREAM_RULES[rule]);
    const ofPackage = UPSTREAM_PACKAGE_RULES[finding.code];
    const isRefusal = rules.some(({ level }) => level === 'error' || (level === 'depends' && finding.severity === Severity.ERROR))
      || (ofPackage !== undefined && finding.severity === Severity.ERROR);
    return { isRefusal, finding: { ...finding, upstream: rules[0]?.text ?? ofPackage ?? null } };
  });
  return { accepted: !judged.some(({ isRefusal }) => isRefusal), findings: judged.map(({ finding }) => finding) };
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
