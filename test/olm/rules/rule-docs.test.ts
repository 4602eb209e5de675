import { RuleCode } from '../../../src/olm/rules/rule-code';
import { RULE_DOCS, upstreamOf } from '../../../src/olm/rules/rule-docs';
import { UPSTREAM_RULES, UpstreamRuleInfo } from '../../../src/olm/rules/upstream-rules';

const codes = Object.keys(RULE_DOCS) as RuleCode[];

test('a rule of upstream has upstream\'s severity', () => {
  const level = (code: RuleCode) => (UPSTREAM_RULES[upstreamOf(code)!] as UpstreamRuleInfo).level;
  const differing = codes.filter(code => upstreamOf(code) !== undefined && level(code) !== 'depends' && level(code) !== RULE_DOCS[code].severity);
  expect(differing).toEqual([]);
});

test('every rule of upstream for bundles has a code, but for those that need more than files', () => {
  const covered = new Set(codes.map(upstreamOf));
  const names = Object.keys(UPSTREAM_RULES) as (keyof typeof UPSTREAM_RULES)[];
  const missing = names.filter(name => !covered.has(name) && !/^(crd-field-|package-)/.test(name));
  expect(missing).toEqual([
    'csv-kind-missing', 'crd-inconvertible', 'manifests-directory-empty', 'metadata-file-empty', 'content-file-unreadable', 'content-crd-version-unsupported',
  ]);
});
