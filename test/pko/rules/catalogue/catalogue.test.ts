import { ADVICE_CASES } from './advice-cases';
import { DERIVATION_CASES } from './derivation-cases';
import { MANIFEST_CASES } from './manifest-cases';
import { OBJECT_CASES } from './object-cases';
import { PRACTICE_CASES } from './practice-cases';
import { FIXTURES, manifestAnd, RuleCase, TEST, validate } from './rule-case';
import { Finding, Severity } from '../../../../src/findings/finding';
import { Code, RuleCode } from '../../../../src/pko/problem/codes';
import { RULE_DOCS, ruleName } from '../../../../src/pko/problem/rule-docs';

const CASES: readonly RuleCase[] = [...MANIFEST_CASES, ...OBJECT_CASES, ...ADVICE_CASES, ...DERIVATION_CASES, ...PRACTICE_CASES];

test('nothing is to say of the package that all others are made of', () => {
  expect(validate({})).toEqual([]);
  expect(validate({ ...manifestAnd(TEST), ...FIXTURES })).toEqual([]);
});

test.each(CASES.map(one => [one.code, ruleName(one.code), one] as const))('%s %s', (code, _, one) => {
  const { severity = Severity.ERROR, bad, good, says } = one;
  const found = bad().filter(finding => finding.code === code);
  expect(found).toContainEqual(expect.objectContaining({ severity, message: expect.stringContaining(says), ...placeOf(one) }));
  expect(good().filter(finding => finding.code === code || finding.severity === Severity.ERROR)).toEqual([]);
});

/** Only what is known of the place. */
function placeOf({ file, line, constructPath }: RuleCase): Partial<Finding> {
  return { ...(file !== undefined && { file }), ...(line !== undefined && { line }), ...(constructPath !== undefined && { constructPath }) };
}

test('every rule is here, with each severity that its documentation names, and no other', () => {
  const severities = (code: RuleCode) => new Set(CASES.filter(one => one.code === code).map(({ severity = Severity.ERROR }) => severity));
  for (const code of Object.values(Code)) expect([code, severities(code)]).toEqual([code, new Set(RULE_DOCS[code].severities)]);
});
