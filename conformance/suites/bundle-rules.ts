import { linkSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { generatedBundles, publishedBundles, smallBases } from '../bundle-mutations/bases';
import { FULL_BASE } from '../bundle-mutations/full-base';
import { MUTATION_KINDS, mutatedBundles } from '../bundle-mutations/generate';
import {
  GROUPS, Group, KUBERNETES_VERSIONS, OPTIONAL_VALIDATORS, UpstreamFinding, groupOfKubernetesVersion, ownVerdict, upstreamVerdict, verdictDifference,
} from '../bundle-rules';
import { Context } from '../context';
import { KnownDifferences } from '../known-differences';
import { Report } from '../report';
import { jsonLines, withTemporaryFolder } from '../run-tool';
import { FileContent, FileTree, Finding, checkBundle } from '../subject';

/** What bundle-verdict prints of a bundle. */
export interface BundleVerdict { readonly dir: string; readonly findings: readonly UpstreamFinding[] }

/** A bundle to be judged by both. */
export interface JudgedBundle {
  readonly name: string;
  readonly dir: string;
  readonly files: FileTree;
}

/** A rule that only one side says, or a text of upstream that no rule is known for. */
export interface RuleDifference {
  /** The name of the bundle. */
  readonly name: string;
  readonly group: string;
  /** What differs: a rule with its level, or a text. */
  readonly rule: string;
  readonly by: 'upstream alone' | 'us alone' | 'unknown text' | 'our failure';
  /** What upstream says about it, to be read. */
  readonly texts: readonly string[];
}

/** What was compared. */
export interface Comparison {
  readonly differences: readonly RuleDifference[];
  /** How often both say a rule. */
  readonly agreements: ReadonlyMap<string, number>;
}

/** A file of fewer characters is written anew, a longer one that is there already is linked. */
const SMALL = 100;

/** Every bundle of the corpus, and many more with something changed: the rules that each validator of upstream finds broken, against ours. */
export async function run(report: Report, { corpus, tools }: Context): Promise<void> {
  if (corpus === undefined) {
    report.notRun('bundle-rules: bundles', 'no corpus');
    return;
  }
  const known = new KnownDifferences('bundle-rules');
  const published = publishedBundles(corpus);
  const mutations = mutatedBundles([...smallBases(published), FULL_BASE]);
  withTemporaryFolder(folder => {
    const compare = (what: string, bundles: readonly JudgedBundle[]) =>
      addComparison(report, known, what, bundles, compareBundles(bundles, judgeByUpstream(tools.bundleVerdict, bundles)));
    compare('bundles', [...published, ...writeBundles(join(folder, 'generated'), generatedBundles(corpus))]);
    compare('mutations', writeBundles(join(folder, 'mutated'), mutations));
  });
  const untried = MUTATION_KINDS.filter(kind => !mutations.some(mutated => mutated.kind === kind));
  report.one('bundle-rules: every kind of change is tried', untried.join('\n') || undefined, `${MUTATION_KINDS.length} kinds`);
  report.one('bundle-rules: every known difference is there', known.unused().join('\n') || undefined);
}

/** Judges bundles by upstream. */
export function judgeByUpstream(bundleVerdict: string, bundles: readonly JudgedBundle[]): BundleVerdict[] {
  return jsonLines<BundleVerdict>(bundleVerdict, [], { input: bundles.map(({ dir }) => `${dir}\n`).join('') });
}

/** Judges bundles by us, and compares with the verdicts of upstream. */
export function compareBundles(bundles: readonly JudgedBundle[], verdicts: readonly BundleVerdict[]): Comparison {
  const differences: RuleDifference[] = [];
  const agreements = new Map<string, number>();
  bundles.forEach(({ name, files }, index) => {
    const { findings } = verdicts[index]!;
    const refused = upstreamVerdict(findings, GROUPS[0]!).rules.size > 0;
    for (const group of groupsFor(findings).filter(({ needsLoader }) => !(needsLoader && refused))) {
      differences.push(...compareGroup(name, files, findings, group, agreements));
    }
  });
  return { differences, agreements };
}

/** A version of Kubernetes is of interest where upstream finds an API that was removed in any. */
function groupsFor(findings: readonly UpstreamFinding[]): readonly Group[] {
  const versions = findings.some(({ validator }) => validator === 'alpha-deprecated-apis') ? KUBERNETES_VERSIONS : [];
  return [...GROUPS, ...versions.map(groupOfKubernetesVersion)];
}

function compareGroup(
  name: string, files: FileTree, findings: readonly UpstreamFinding[], group: Group, agreements: Map<string, number>,
): RuleDifference[] {
  const upstream = upstreamVerdict(findings, group);
  const unknown = upstream.unknown.map((rule): RuleDifference => ({ name, group: group.name, rule, by: 'unknown text', texts: [] }));
  let ours;
  try {
    ours = ownVerdict(ownFindings(files, group), group);
  } catch (error) {
    return [...unknown, { name, group: group.name, rule: (error as Error).message, by: 'our failure', texts: [(error as Error).stack ?? ''] }];
  }
  const { missing, tooMuch } = verdictDifference(upstream, ours, group) ?? { missing: [], tooMuch: [] };
  for (const rule of upstream.rules) if (!missing.includes(rule)) agreements.set(rule, (agreements.get(rule) ?? 0) + 1);
  const ofGroup = findings.filter(({ validator }) => group.validators.includes(validator));
  const texts = ofGroup.map(({ validator, detail, value = '' }) => `${validator}: ${detail} ${value}`);
  const differing = (rules: readonly string[], by: RuleDifference['by']) => rules.map(rule => ({ name, group: group.name, rule, by, texts }));
  return [...unknown, ...differing(missing, 'upstream alone'), ...differing(tooMuch, 'us alone')];
}

let judged: { readonly files: FileTree; readonly findings: readonly Finding[] } | undefined;

/** What we find with every validator selected, which all groups of a bundle share but for those of a version of Kubernetes. */
function ownFindings(files: FileTree, { kubernetesVersion }: Group): readonly Finding[] {
  if (kubernetesVersion !== undefined) return checkBundle(files, { validators: OPTIONAL_VALIDATORS, values: { 'k8s-version': kubernetesVersion } });
  if (judged?.files !== files) judged = { files, findings: checkBundle(files, { validators: OPTIONAL_VALIDATORS }) };
  return judged.findings;
}

/** Writes the bundles; what several have in common is written once. */
export function writeBundles(folder: string, bundles: readonly { readonly name: string; readonly files: FileTree }[]): JudgedBundle[] {
  const written = new Map<FileContent, string>();
  return bundles.map(({ name, files }, index) => {
    const dir = join(folder, String(index));
    mkdirSync(dir, { recursive: true });
    for (const [path, content] of files.entries()) {
      const file = join(dir, path);
      mkdirSync(dirname(file), { recursive: true });
      const same = content.length < SMALL ? undefined : written.get(content);
      if (same === undefined) writeFileSync(file, content);
      else linkSync(same, file);
      written.set(content, same ?? file);
    }
    return { name, dir, files };
  });
}

function addComparison(
  report: Report, known: KnownDifferences, what: string, bundles: readonly JudgedBundle[], { differences, agreements }: Comparison,
): void {
  const differing = new Set(differences.map(({ name }) => name));
  const failing = [...differing].filter(name => !known.covers(name));
  const failures = failing.map(failure => [failure, ...differences.filter(({ name }) => name === failure).map(describe)].join('\n'));
  report.add({
    name: `${what} agreed ${bundles.length - differing.size}/${bundles.length}`,
    passed: bundles.length - failures.length,
    failures,
    detail: differing.size > failing.length ? `${differing.size - failing.length} known to differ` : undefined,
    notes: failures.length === 0 ? [] : summary(differences.filter(({ name }) => failing.includes(name)), agreements),
  });
}

function describe({ group, rule, by }: RuleDifference): string {
  return `${group}: ${rule}: ${by}`;
}

/** Per rule how often the sides agree and differ. */
function summary(differences: readonly RuleDifference[], agreements: ReadonlyMap<string, number>): string[] {
  const counts = new Map<string, number>();
  for (const { rule, by } of differences) {
    const key = `${by === 'unknown text' ? 'texts' : rule}: ${by}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a).map(([key, count]) => `${key} ${count}, both ${agreements.get(key.replace(/: [^:]*$/, '')) ?? 0}`);
}
