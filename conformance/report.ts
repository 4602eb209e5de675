/** The outcome of one check, which stands for one or more cases. */
export interface Check {
  readonly name: string;
  /** How many cases agree. */
  readonly passed?: number;
  /** One text a case that disagrees; further lines of a text are printed indented. */
  readonly failures?: readonly string[];
  /** How many cases were not run. */
  readonly skipped?: number;
  /** What to say in brackets behind the name. */
  readonly detail?: string;
  /** Lines to print below the check although they are no failures. */
  readonly notes?: readonly string[];
}

/** How many cases had which outcome. */
export interface Counts { readonly passed: number; readonly failed: number; readonly skipped: number }

const LONGEST_LINE = 500;

/** Prints one line a check as it ends, and counts. */
export class Report {
  private passed = 0;
  private failed = 0;
  private skipped = 0;

  public constructor(private readonly print: (line: string) => void = line => console.log(line)) {}

  /** The counts so far. */
  public get counts(): Counts {
    return { passed: this.passed, failed: this.failed, skipped: this.skipped };
  }

  /** Adds a check and prints it. */
  public add(check: Check): void {
    const { passed = 0, failures = [], skipped = 0 } = check;
    this.passed += passed;
    this.failed += failures.length;
    this.skipped += skipped;
    this.print(`${outcomeOf(passed, failures.length, skipped)}  ${check.name}${detailOf(check)}`);
    for (const text of [...failures, ...check.notes ?? []]) this.print(indented(text));
  }

  /** Adds a check of one case: it passes when there is no failure. */
  public one(name: string, failure?: string, detail?: string): void {
    this.add(failure === undefined ? { name, passed: 1, detail } : { name, failures: [failure] });
  }

  /** Adds checks that cannot be run here. */
  public notRun(name: string, reason: string, cases = 1): void {
    this.add({ name, skipped: cases, detail: reason });
  }

  /** The last line. */
  public summary(): string {
    const skipped = this.skipped > 0 ? `, ${this.skipped} skipped` : '';
    return `${this.passed} passed, ${this.failed} failed${skipped}`;
  }
}

function outcomeOf(passed: number, failed: number, skipped: number): string {
  if (failed > 0) return 'FAIL';
  return passed === 0 && skipped > 0 ? 'not run' : 'ok';
}

function detailOf({ passed = 0, failures = [], skipped = 0, detail }: Check): string {
  const total = passed + failures.length;
  const cases = failures.length > 0 && total > 1 ? `${failures.length} of ${total} cases disagree` : total > 1 ? `${total} cases` : '';
  const parts = [cases, skipped > 0 ? `${skipped} not run` : '', detail ?? ''].filter(part => part !== '');
  return parts.length > 0 ? ` (${parts.join('; ')})` : '';
}

/** Lines that nobody could read are cut. */
function indented(text: string): string {
  return text.trimEnd().split('\n').map(line => `      ${line.length > LONGEST_LINE ? `${line.slice(0, LONGEST_LINE)}...` : line}`).join('\n');
}
