import type { RuleName, RuleText } from '../findings/sarif';
import { Code } from '../kube/rules/codes';
import { OLM_RULE_DOCS } from '../olm/rule-docs';
import { RuleCode } from '../pko/problem/codes';
import { RULE_DOCS, ruleName } from '../pko/problem/rule-docs';

/** What a rule means, of whatever format it is; undefined for a rule without documentation. */
export function ruleText(code: string): RuleText | RuleName | undefined {
  if (Object.hasOwn(OLM_RULE_DOCS, code)) return OLM_RULE_DOCS[code];
  if (!Object.hasOwn(RULE_DOCS, code)) return nameOf(code);
  const { severities, problem, remedy } = RULE_DOCS[code as RuleCode];
  return { name: ruleName(code as RuleCode), severity: severities[0], problem, remedy };
}

/** The rules about kinds and fields of Kubernetes, and about reading them. */
const OBJECT_RULES: { readonly [code: string]: string | undefined } = {
  KUB001: 'api-removed',
  KUB002: 'namespace-of-cluster-object',
  KUB003: 'api-deprecated',
  KUB004: 'kind-unknown',
  KUB005: 'yaml-invalid',
  KUB006: 'key-twice',
  KUB007: 'no-kubernetes-object',
  KUB010: 'field-unknown',
  KUB011: 'type-wrong',
  KUB012: 'field-missing',
  KUB013: 'value-not-supported',
  KUB014: 'value-twice',
  KUB015: 'value-invalid',
};

/** The rules about values are called as in the list of their codes. */
function nameOf(code: string): RuleName | undefined {
  const key = Object.entries(Code).find(([, value]) => value === code)?.[0];
  const name = OBJECT_RULES[code] ?? key?.toLowerCase().replaceAll('_', '-');
  return name === undefined ? undefined : { name };
}
