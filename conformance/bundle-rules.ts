import { CONSEQUENCES, CRD_TYPES, DECODER, LOADER_PATTERNS, PATTERNS, Pattern } from './bundle-rule-texts';
import { Finding, UPSTREAM_RULES, UpstreamRule, UpstreamRuleInfo, upstreamRulesOf } from './subject';

/** What bundle-verdict says that one validator found. */
export interface UpstreamFinding {
  /** The name of the validator, with the option that it was given, if any. */
  readonly validator: string;
  readonly level: 'Error' | 'Warning';
  /** `Panic` for a validator that does not come to an end. */
  readonly type?: string;
  readonly field?: string;
  readonly value?: string;
  readonly detail: string;
}

/** A part of upstream whose verdict is compared as a whole: rule and level of all that it says. */
export interface Group {
  readonly name: string;
  /** The names of bundle-verdict for what belongs to it. */
  readonly validators: readonly string[];
  /** The version of Kubernetes that it is told. */
  readonly kubernetesVersion?: string;
  /** The rules whose breach keeps upstream from going on. */
  readonly stoppedBy: readonly UpstreamRule[];
  /** Whether it says nothing about a bundle that the loader refuses. */
  readonly needsLoader: boolean;
}

/** The optional validators, by operator-sdk's names. */
export const OPTIONAL_VALIDATORS: readonly string[] = [
  'operatorhub', 'operatorhub/v2', 'capabilities', 'categories', 'good-practices', 'alpha-deprecated-apis', 'community', 'object',
];
const LOADER_RULES = rulesOf(({ validator }) => validator === 'loader');

/** The versions of Kubernetes that bundle-verdict judges the APIs of bundles by. */
export const KUBERNETES_VERSIONS: readonly string[] = ['1.22', '1.25', '1.26.0', 'next'];

/** Everything of upstream that judges a bundle. */
export const GROUPS: readonly Group[] = [
  { name: 'loader', validators: ['loader'], stoppedBy: LOADER_RULES, needsLoader: false },
  { name: 'default', validators: ['csv', 'crd', 'bundle'], stoppedBy: [], needsLoader: true },
  ...OPTIONAL_VALIDATORS.map(name => ({ name, validators: [name], stoppedBy: [], needsLoader: true })),
  { name: 'operator-group', validators: ['operator-group'], stoppedBy: [], needsLoader: true },
  { name: 'opm-format', validators: ['opm-format'], stoppedBy: ['manifests-directory-missing', 'metadata-directory-missing'], needsLoader: false },
  { name: 'opm-content', validators: ['opm-content'], stoppedBy: ['content-undecodable', 'content-bundle-undecodable'], needsLoader: false },
];

/** The judgement on APIs for a version of Kubernetes. */
export function groupOfKubernetesVersion(version: string): Group {
  const name = `alpha-deprecated-apis k8s-version=${version}`;
  return { name, validators: [name], kubernetesVersion: version, stoppedBy: [], needsLoader: true };
}

/** Rules with their levels: `csv-name-invalid error`. */
export type Verdict = ReadonlySet<string>;

/** What upstream's findings mean. */
export interface UpstreamVerdict {
  /** The rules that a group finds broken, with levels. */
  readonly rules: Verdict;
  /** Whether a validator of the group did not come to an end. */
  readonly panics: boolean;
  /** Texts that no rule is known for. */
  readonly unknown: readonly string[];
}

/** What a group of upstream says. */
export function upstreamVerdict(findings: readonly UpstreamFinding[], group: Group): UpstreamVerdict {
  const rules = new Set<string>();
  const unknown: string[] = [];
  let panics = false;
  for (const finding of findings.filter(({ validator }) => group.validators.includes(validator))) {
    if (finding.type === 'Panic') {
      panics = true;
      continue;
    }
    const found = classify(finding);
    if (found === undefined) unknown.push(`${finding.validator}: ${finding.type ?? ''} ${finding.detail}`);
    else if (!repeatsAnError(finding, findings)) for (const rule of found) rules.add(`${rule} ${finding.level.toLowerCase()}`);
  }
  return { rules, panics, unknown };
}

/** What findings of ours say about the rules of a group; of what others check too, opm's check of the content tells the errors alone. */
export function ownVerdict(findings: readonly Finding[], group: Group): Verdict {
  const rules = new Set<string>();
  for (const finding of findings) {
    for (const rule of upstreamRulesOf(finding)) {
      if (isRuleOf(group, rule, finding.severity)) rules.add(`${rule} ${finding.severity}`);
    }
  }
  return rules;
}

/** The rules that the two verdicts differ in: what upstream alone says, and what we alone say. */
export interface VerdictDifference { readonly missing: readonly string[]; readonly tooMuch: readonly string[] }

/**
 * Compares the verdicts of a group; undefined where they are equal.
 *
 * Where upstream stops at something it may say less than we do. A panic is a refusal: any error of ours will do.
 */
export function verdictDifference(upstream: UpstreamVerdict, ours: Verdict, group: Group): VerdictDifference | undefined {
  if (upstream.panics) {
    return [...ours].some(rule => rule.endsWith(' error')) ? undefined : { missing: ['a panic'], tooMuch: [] };
  }
  const missing = [...upstream.rules].filter(rule => !ours.has(rule));
  const stops = group.stoppedBy.some(rule => upstream.rules.has(`${rule} error`));
  const tooMuch = stops ? [] : [...ours].filter(rule => !upstream.rules.has(rule));
  return missing.length + tooMuch.length === 0 ? undefined : { missing, tooMuch };
}

/** The rules behind a text; none for a text that only follows from another one, undefined for one that we do not know. */
function classify({ validator, type = '', detail }: UpstreamFinding): readonly UpstreamRule[] | undefined {
  if (validator === 'loader') {
    const rules = LOADER_PATTERNS.filter(([pattern]) => pattern.test(detail)).map(([, rule]) => rule);
    return rules.length > 0 ? rules : CONSEQUENCES.test(detail) ? [] : undefined;
  }
  const name = validator.replace(/ k8s-version=.*/, '');
  const rule = ruleOf(PATTERNS[name] ?? [], detail);
  if (rule !== undefined) return [rule];
  const ofDefinition = name === 'crd' || name === 'opm-content' ? CRD_TYPES[type] : undefined;
  if (ofDefinition !== undefined) return [ofDefinition];
  return name === 'opm-content' && type === '' && DECODER.test(detail) ? ['content-undecodable'] : undefined;
}

function ruleOf(patterns: readonly Pattern[], detail: string): UpstreamRule | undefined {
  const text = detail.replace(/^\([^)]*\) /, '');
  return patterns.find(([pattern]) => pattern.test(text))?.[1];
}

/** The community validator says its errors again as warnings: it appends to the wrong list. */
function repeatsAnError({ validator, level, detail }: UpstreamFinding, findings: readonly UpstreamFinding[]): boolean {
  return validator === 'community' && level === 'Warning'
    && findings.some(other => other.validator === validator && other.level === 'Error' && other.detail === detail);
}

function isRuleOf({ validators }: Group, rule: UpstreamRule, severity: string): boolean {
  const { validator, also = [] }: UpstreamRuleInfo = UPSTREAM_RULES[rule];
  const names = validators.map(name => name.replace(/ k8s-version=.*/, ''));
  if ([validator, ...also].some(name => names.includes(name))) return true;
  return names.includes('opm-content') && (validator === 'csv' || validator === 'crd') && severity === 'error';
}

function rulesOf(fits: (rule: UpstreamRuleInfo) => boolean): UpstreamRule[] {
  return (Object.keys(UPSTREAM_RULES) as UpstreamRule[]).filter(rule => fits(UPSTREAM_RULES[rule]));
}
