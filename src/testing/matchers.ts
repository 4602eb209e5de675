import { compare, refuseNonJson, Strictness, unlike, weightOf } from './compare';
import { describe } from './describe';
import { Captured, Difference } from './difference';
import { Matcher } from './matcher';
import { Json } from '../kube/json';
import { readYaml, YamlError } from '../kube/yaml/read';

/** A pattern, with a word on how its maps are compared. */
export class Literal extends Matcher {
  public constructor(private readonly pattern: unknown, private readonly strictness: Strictness) {
    super();
    refuseNonJson(pattern);
  }

  public _compare(actual: Json | undefined, captured: Captured): Difference | undefined {
    return compare(this.pattern, actual, this.strictness, captured);
  }

  public _describe(): string {
    return describe(this.pattern);
  }
}

/** A list that has items like these, in this order, among others. */
export class ListWith extends Matcher {
  public constructor(private readonly items: readonly unknown[]) {
    super();
    if (!Array.isArray(items)) throw new Error(`Match.arrayWith takes a list of items, not ${describe(items)}.`);
    refuseNonJson(items);
  }

  /** Each item is looked for behind the one before it; the first one that fits is taken, which leaves the most for the others. */
  public _compare(actual: Json | undefined, captured: Captured): Difference | undefined {
    if (!Array.isArray(actual)) return unlike(this, actual);
    let start = 0;
    for (const item of this.items) {
      const found = actual.findIndex((value, index) => index >= start && fits(item, value, captured));
      if (found < 0) return this.missing(item, actual, start);
      start = found + 1;
    }
    return undefined;
  }

  public _describe(): string {
    return `a list with ${this.items.map(describe).join(', then ')}`;
  }

  /** The nearest of the items that were left to look at; none where nothing of them is as expected. */
  private missing(item: unknown, actual: readonly Json[], start: number): Difference {
    const complaint = `expected an item ${describe(item)}${start > 0 ? ` behind item ${start}` : ''}`;
    const differences = actual.map((value, index) => ({ index, difference: compare(item, value, 'partial', []) }));
    const [nearest] = differences
      .flatMap(({ index, difference }) => index < start || difference === undefined ? [] : [{ index, difference }])
      .sort((a, b) => a.difference.cost - b.difference.cost);
    const cost = weightOf(item);
    if (nearest === undefined || nearest.difference.cost >= cost) return { complaint: `${complaint} but received ${describe(actual)}`, cost };
    return { complaint, below: new Map([[nearest.index, nearest.difference]]), cost: nearest.difference.cost };
  }
}

/** A text that a regular expression finds something in. */
export class TextLike extends Matcher {
  private readonly pattern: RegExp;

  public constructor(pattern: string) {
    super();
    this.pattern = regularExpression(pattern);
  }

  public _compare(actual: Json | undefined): Difference | undefined {
    return typeof actual === 'string' && this.pattern.test(actual) ? undefined : unlike(this, actual);
  }

  public _describe(): string {
    return `text like ${this.pattern}`;
  }
}

/** Any value but null. */
export class AnyValue extends Matcher {
  public constructor() {
    super();
  }

  public _compare(actual: Json | undefined): Difference | undefined {
    return actual === undefined || actual === null ? unlike(this, actual) : undefined;
  }

  public _describe(): string {
    return 'any value';
  }
}

/** No value at all. */
export class Absent extends Matcher {
  public constructor() {
    super();
  }

  public _compare(actual: Json | undefined): Difference | undefined {
    return actual === undefined ? undefined : unlike(this, actual);
  }

  public _describe(): string {
    return 'nothing';
  }
}

/** Everything that another pattern does not fit, no value included. */
export class Not extends Matcher {
  public constructor(private readonly pattern: unknown) {
    super();
    refuseNonJson(pattern);
  }

  public _compare(actual: Json | undefined): Difference | undefined {
    return fits(this.pattern, actual, []) ? unlike(this, actual) : undefined;
  }

  public _describe(): string {
    return `anything but ${describe(this.pattern)}`;
  }
}

/** A text that holds JSON or YAML. */
export class Serialized extends Matcher {
  public constructor(private readonly format: 'JSON' | 'YAML', private readonly pattern: unknown) {
    super();
    refuseNonJson(pattern);
  }

  public _compare(actual: Json | undefined, captured: Captured): Difference | undefined {
    if (typeof actual !== 'string') return unlike(this, actual);
    const decoded = this.decode(actual);
    if (decoded === undefined) return unlike(this, actual);
    const difference = compare(this.pattern, decoded, 'partial', captured);
    return difference && { decoded, ...difference };
  }

  public _describe(): string {
    return `${this.format} of ${describe(this.pattern)}`;
  }

  private decode(text: string): Json | undefined {
    try {
      return this.format === 'JSON' ? JSON.parse(text) as Json : readYaml(text);
    } catch (error) {
      if (error instanceof YamlError || error instanceof SyntaxError) return undefined;
      throw error;
    }
  }
}

/** Whether a value fits; what was captured on the way counts only then. */
function fits(pattern: unknown, actual: Json | undefined, captured: Captured): boolean {
  const own: Captured = [];
  if (compare(pattern, actual, 'partial', own) !== undefined) return false;
  captured.push(...own);
  return true;
}

function regularExpression(pattern: string): RegExp {
  if (typeof pattern !== 'string') throw new Error(`Match.stringLikeRegexp takes the text of a regular expression, not ${describe(pattern)}.`);
  try {
    return new RegExp(pattern);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const reason = error.message.split(': ').at(-1)!;
    throw new Error(`Match.stringLikeRegexp: '${pattern}' is no regular expression (${reason}). A character with a meaning of its own is written with two backslashes before it: '\\\\('.`);
  }
}
