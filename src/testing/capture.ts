import { compare, refuseNonJson } from './compare';
import { describe } from './describe';
import { Captured, Difference } from './difference';
import { Matcher } from './matcher';
import { AnyValue } from './matchers';
import { isJsonObject, Json, JsonObject } from '../kube/json';

/**
 * Keeps the value at its place in a pattern, for what the test has to say about it afterwards.
 *
 * It has a value for every object that matched, the first one's to begin with; `next` goes on to the next. An assertion that fails captures
 * nothing.
 */
export class Capture extends Matcher {
  private readonly pattern: unknown;
  private readonly values: Json[] = [];
  private position = 0;

  /** @param pattern what the value has to fit; any value but null by default */
  public constructor(pattern?: any) {
    super();
    this.pattern = pattern ?? new AnyValue();
    refuseNonJson(this.pattern);
  }

  /** Goes on to the next value; false, where there is none. */
  public next(): boolean {
    if (this.position + 1 >= this.values.length) return false;
    this.position++;
    return true;
  }

  /**
   * The value as text.
   * @throws when nothing was captured, or something else
   */
  public asString(): string {
    return this.as('a text', (value): value is string => typeof value === 'string');
  }

  /**
   * The value as a number.
   * @throws when nothing was captured, or something else
   */
  public asNumber(): number {
    return this.as('a number', (value): value is number => typeof value === 'number');
  }

  /**
   * The value as a boolean.
   * @throws when nothing was captured, or something else
   */
  public asBoolean(): boolean {
    return this.as('a boolean', (value): value is boolean => typeof value === 'boolean');
  }

  /**
   * The value as a map.
   * @throws when nothing was captured, or something else
   */
  public asObject(): { [key: string]: any } {
    return this.as('a map', (value): value is JsonObject => isJsonObject(value));
  }

  /**
   * The value as a list.
   * @throws when nothing was captured, or something else
   */
  public asArray(): any[] {
    return this.as('a list', (value): value is Json[] => Array.isArray(value));
  }

  /** @internal */
  public _compare(actual: Json | undefined, captured: Captured): Difference | undefined {
    const difference = compare(this.pattern, actual, 'partial', captured);
    if (difference === undefined && actual !== undefined) captured.push(() => this.values.push(structuredClone(actual)));
    return difference;
  }

  /** @internal */
  public _describe(): string {
    return describe(this.pattern);
  }

  private as<T extends Json>(what: string, isOne: (value: Json) => value is T): T {
    if (this.values.length === 0) throw new Error('Nothing was captured: no assertion with this capture has held yet.');
    const value = this.values[this.position];
    if (!isOne(value)) throw new Error(`What was captured is not ${what}: ${describe(value)}.`);
    return value;
  }
}
