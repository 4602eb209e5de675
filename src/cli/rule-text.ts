import type { RuleText } from '../findings/sarif';
import { OLM_RULE_DOCS } from '../olm/rule-docs';
import { RuleCode } from '../pko/problem/codes';
import { RULE_DOCS, ruleName } from '../pko/problem/rule-docs';

/** What a rule means, of whatever format it is; undefined for a rule without documentation. */
export function ruleText(code: string): RuleText | undefined {
  if (Object.hasOwn(OLM_RULE_DOCS, code)) return OLM_RULE_DOCS[code];
  if (!Object.hasOwn(RULE_DOCS, code)) return undefined;
  const { severities, problem, remedy } = RULE_DOCS[code as RuleCode];
  return { name: ruleName(code as RuleCode), severity: severities[0], problem, remedy };
}
