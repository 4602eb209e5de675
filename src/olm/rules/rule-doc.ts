import { Severity } from '../../findings/finding';

/** What a rule means to its reader. */
export interface RuleDoc {
  /** The short name of the rule: `csv-name-invalid`. */
  readonly name: string;
  /** The gravest severity that it is reported with. */
  readonly severity: Severity;
  /** What is wrong, and why it hurts. */
  readonly problem: string;
  /** What to do. */
  readonly remedy: string;
}

/** A doc in the order in which tables of rules are read. */
export function rule(name: string, severity: Severity, problem: string, remedy: string): RuleDoc {
  return { name, severity, problem, remedy };
}
