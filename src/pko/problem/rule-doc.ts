import { RuleCode } from './codes';
import { Severity } from '../../findings/finding';

/** What a rule means to its reader. Its name is that of its constant in `Code`, upstream's words for it are in `UPSTREAM_RULES`. */
export interface RuleDoc {
  /** The severities that it is reported with, the gravest first. */
  readonly severities: readonly Severity[];
  /** What is wrong, and why it hurts. */
  readonly problem: string;
  /** What to do. */
  readonly remedy: string;
}

/** Some of the rules, by code. */
export type RuleDocs = { readonly [code in RuleCode]?: RuleDoc };
