import { isJsonObject, Json, JsonObject } from '../json';
import { ObjectProblem, PathStep } from './object-problem';

/**
 * A field of an object as rules look at it: its value, where it is, and where problems of it go.
 *
 * As to the API server, null is the same as absent. A field that is there, but undefined, is not known yet: nothing that is said of it, or
 * of what is below it, is reported. Of values of a wrong type the schema speaks, so to rules they are as if they were fine.
 */
export class Field {
  /** The root of an object, with the list that problems are added to. */
  public static root(object: JsonObject, problems: ObjectProblem[]): Field {
    return new Field(object, undefined, '', problems, false);
  }

  private constructor(
    /** The value; undefined where there is none. */
    public readonly value: Json | undefined,
    private readonly parent: Field | undefined,
    private readonly step: PathStep,
    private readonly problems: ObjectProblem[],
    private readonly isUnknown: boolean,
  ) {}

  /** Where the field is, from the root of the object. */
  public get path(): PathStep[] {
    return this.parent === undefined ? [] : [...this.parent.path, this.step];
  }

  /** Whether it is not there, or null. */
  public get isAbsent(): boolean {
    return this.value === undefined || this.value === null;
  }

  /** Whether it is absent, or an empty text, list or map. */
  public get isEmpty(): boolean {
    const { value } = this;
    if (value === undefined || value === null || value === '') return true;
    if (typeof value !== 'object') return false;
    return Array.isArray(value) ? value.length === 0 : Object.keys(value).length === 0;
  }

  /** The field below it at a path of keys. */
  public at(...keys: string[]): Field {
    let field: Field = this;
    for (const key of keys) field = field.below(key);
    return field;
  }

  /** The items of a list; none of anything else. */
  public items(): Field[] {
    if (!Array.isArray(this.value)) return [];
    return this.value.map((item, index) => new Field(item, this, index, this.problems, this.isUnknown || item === undefined));
  }

  /** The fields of a map by key; none of anything else. */
  public entries(): [string, Field][] {
    return isJsonObject(this.value) ? Object.keys(this.value).map((key) => [key, this.below(key)]) : [];
  }

  /** The text; empty where it is absent, undefined where it is something else. */
  public text(): string | undefined {
    if (this.isAbsent) return '';
    return typeof this.value === 'string' ? this.value : undefined;
  }

  /** The number; undefined where there is none. */
  public number(): number | undefined {
    return typeof this.value === 'number' ? this.value : undefined;
  }

  /** It must be there. */
  public required(code: string, detail?: string): void {
    this.error(code, detail === undefined ? 'Required value' : `Required value: ${detail}`);
  }

  /** Its value must not be this one. */
  public invalid(code: string, detail: string, remedy?: string): void {
    this.error(code, `Invalid value: ${JSON.stringify(this.isAbsent ? '' : this.value)}: ${detail}`, remedy);
  }

  /** Its value must be one of these. */
  public unsupported(code: string, supported: readonly string[]): void {
    const meant = supported.find((one) => typeof this.value === 'string' && one.toLowerCase() === this.value.toLowerCase());
    const list = supported.map((one) => JSON.stringify(one)).join(', ');
    this.error(code, `Unsupported value: ${JSON.stringify(this.isAbsent ? '' : this.value)}: supported values: ${list}`,
      meant === undefined ? undefined : `Did you mean '${meant}'?`);
  }

  /** Its value must not be repeated. */
  public duplicate(code: string): void {
    this.error(code, `Duplicate value: ${JSON.stringify(this.value)}`);
  }

  /** It must not be there. */
  public forbidden(code: string, detail: string): void {
    this.error(code, `Forbidden: ${detail}`);
  }

  /** What the API server refuses. */
  public error(code: string, message: string, remedy?: string): void {
    this.report('error', code, message, remedy);
  }

  /** What the API server takes, but that fails or misleads later. */
  public warning(code: string, message: string, remedy?: string): void {
    this.report('warning', code, message, remedy);
  }

  private below(key: string): Field {
    const isThere = isJsonObject(this.value) && Object.hasOwn(this.value, key);
    const value = isThere ? (this.value as JsonObject)[key] : undefined;
    return new Field(value, this, key, this.problems, this.isUnknown || (isThere && value === undefined));
  }

  private report(severity: 'error' | 'warning', code: string, message: string, remedy: string | undefined): void {
    if (this.isUnknown) return;
    this.problems.push({ path: this.path, severity, code, message, ...remedy === undefined ? {} : { remedy } });
  }
}
