import { DECODING_DOCS } from './docs/decoding-docs';
import { DEFAULT_DOCS } from './docs/default-docs';
import { DERIVATION_DOCS } from './docs/derivation-docs';
import { OPTIONAL_DOCS } from './docs/optional-docs';
import { OWN_DOCS } from './docs/own-docs';
import { TARGET_DOCS } from './docs/target-docs';
import { RuleCode } from './rule-code';
import { RuleDoc } from './rule-doc';
import { OLM_UPSTREAM_RULES } from './upstream-codes';
import type { UpstreamRule } from './upstream-rules';
import { Severity } from '../../findings/finding';

/** What each rule about bundles means. For references: nothing that judges a bundle loads this. */
export const RULE_DOCS: { readonly [code in RuleCode]: RuleDoc } = {
  ...DEFAULT_DOCS, ...DERIVATION_DOCS, ...OPTIONAL_DOCS, ...OWN_DOCS, ...DECODING_DOCS, ...TARGET_DOCS,
};

/** The rule of upstream that a rule stands for; undefined for one that upstream lacks. Where it depends on the object, that of most. */
export function upstreamOf(code: RuleCode): UpstreamRule | undefined {
  const rules = OLM_UPSTREAM_RULES[code];
  return typeof rules === 'function' ? rules({ code, severity: Severity.ERROR, message: '', file: 'manifests/' }, 'other')[0] : rules?.[0];
}
