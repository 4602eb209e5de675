import { Code, RuleCode } from './codes';
import { ADVICE_DOCS } from './docs/advice-docs';
import { DERIVATION_DOCS } from './docs/derivation-docs';
import { MANIFEST_DOCS } from './docs/manifest-docs';
import { OBJECT_DOCS } from './docs/object-docs';
import { PRACTICE_DOCS } from './docs/practice-docs';
import { RuleDoc } from './rule-doc';

/** What each rule about packages means. For references: nothing that judges a package loads this. */
export const RULE_DOCS: { readonly [code in RuleCode]: RuleDoc } = {
  ...MANIFEST_DOCS, ...OBJECT_DOCS, ...ADVICE_DOCS, ...DERIVATION_DOCS, ...PRACTICE_DOCS,
};

/** The groups of `Code`: each begins with a rule, and ends before the next. */
export const RULE_GROUPS: readonly { readonly title: string; readonly first: RuleCode }[] = [
  { title: 'The structure of a package', first: Code.MANIFEST_NOT_FOUND },
  { title: 'The manifest', first: Code.NAME_MISSING },
  { title: 'The lock file', first: Code.LOCK_ENTRY_INVALID },
  { title: 'Objects', first: Code.DUPLICATE_OBJECT },
  { title: 'Rendering', first: Code.TEMPLATE_FAILED },
  { title: 'Test cases', first: Code.FIXTURE_DIFFERS },
  { title: 'What Package Operator accepts, and what hurts later', first: Code.UNKNOWN_KEY },
  { title: 'Packages of an operator\'s constructs', first: Code.OBJECT_IN_UNKNOWN_PHASE },
  { title: 'Good practice', first: Code.CONFIG_DEFAULT_UNREACHED },
];

const CONSTANTS = new Map<string, string>(Object.entries(Code).map(([constant, code]) => [code, constant]));

/** The short name of a rule: `phase-name-twice`. */
export function ruleName(code: RuleCode): string {
  return CONSTANTS.get(code)!.toLowerCase().replaceAll('_', '-');
}
