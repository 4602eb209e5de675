import { UPSTREAM_CATALOG_RULES } from './catalog/rules/codes';
import { CATALOG_DOCS } from './catalog/rules/rule-docs';
import { RELEASE_DOCS } from './graph/rule-docs';
import { UPSTREAM_RELEASE_RULES } from './graph/upstream';
import { PACKAGE_MANIFESTS_DOCS } from './package-manifests/rule-docs';
import { UPSTREAM_PACKAGE_RULES } from './package-manifests/upstream';
import { TARGET_WORDS } from './rules/docs/target-words';
import { RuleCode } from './rules/rule-code';
import { RuleDoc } from './rules/rule-doc';
import { RULE_DOCS, upstreamOf } from './rules/rule-docs';
import { UPSTREAM_RULES } from './rules/upstream-rules';

/** What each rule about bundles, releases and catalogues means. For references: nothing that judges loads this. */
export const OLM_RULE_DOCS: { readonly [code: string]: RuleDoc } = { ...RULE_DOCS, ...CATALOG_DOCS, ...RELEASE_DOCS, ...PACKAGE_MANIFESTS_DOCS };

/** The groups of the rules: each begins with a code, and ends before the next. */
export const OLM_RULE_GROUPS: readonly { readonly title: string; readonly first: string }[] = [
  { title: 'Files', first: 'OLM001' },
  { title: 'The ClusterServiceVersion', first: 'OLM010' },
  { title: 'Owned APIs and examples', first: 'OLM030' },
  { title: 'Dependencies', first: 'OLM044' },
  { title: 'Images', first: 'OLM051' },
  { title: 'Dependencies that are constraints', first: 'OLM056' },
  { title: 'Objects', first: 'OLM060' },
  { title: 'Annotations of the bundle', first: 'OLM070' },
  { title: 'Bundles of an operator\'s constructs', first: 'OLM080' },
  { title: 'Folders, size and metadata', first: 'OLM092' },
  { title: 'Optional validators', first: 'OLM100' },
  { title: 'Pipelines of catalogues', first: 'OLM150' },
  { title: 'What the tools accept, and what hurts later', first: 'OLM180' },
  { title: 'Values that Go cannot decode', first: 'OLM220' },
  { title: 'Webhooks of an operator\'s constructs', first: 'OLM230' },
  { title: 'Catalogues', first: 'OLM300' },
  { title: 'Releases and channels', first: 'OLM350' },
  { title: 'What OLM v1 does not install', first: 'OLM380' },
  { title: 'Package manifests', first: 'OLM400' },
];

/** The words, shortened, of a tool that has the rule; undefined for a rule that only we have. */
export function olmUpstreamWords(code: string): string | undefined {
  const rule = upstreamOf(code as RuleCode);
  if (rule !== undefined) return UPSTREAM_RULES[rule].text;
  return TARGET_WORDS[code] ?? UPSTREAM_CATALOG_RULES[code] ?? UPSTREAM_RELEASE_RULES[code] ?? UPSTREAM_PACKAGE_RULES[code];
}
