import { isJsonObject, Json, JsonObject } from '../json';
import { inspectKeys } from './key-inspection';
import { Collection, MERGE_KEY, SpecialScalar } from './plain-scalar';
import { positionAt } from './text-position';
import { YamlError } from './yaml-error';

/** Below and above these counts of values go-yaml allows 99 % and 10 % of them to come from aliases (its decode.go). */
const FEW_VALUES = 400_000;
const MANY_VALUES = 4_000_000;

/**
 * Makes JSON of what js-yaml read from one document: aliases become copies, merge keys are merged as go-yaml merges them.
 *
 * In go-yaml a merge key that stands after an explicit key overrides it.
 */
export class JsonConversion {
  private readonly seen = new Set<object>();
  private readonly open = new Set<object>();
  private values = 0;
  private aliasedValues = 0;
  private aliasDepth = 0;

  public constructor(private readonly text: string) {}

  /** The JSON value. Throws YamlError for infinity, not-a-number, a value that contains itself, and aliases that multiply without end. */
  public convert(value: unknown): Json {
    if (value instanceof SpecialScalar) return this.convertSpecial(value);
    if (value instanceof Collection) return this.convert(value.value);
    if (typeof value !== 'object' || value === null) return value as Json;

    if (this.open.has(value)) throw this.error('an anchor\'s value contains itself', '*');
    const isAlias = this.seen.has(value);
    if (isAlias) this.aliasDepth += 1;
    this.seen.add(value);
    this.open.add(value);
    const converted = Array.isArray(value) ? this.convertList(value) : this.convertMap(value as Record<string, unknown>);
    this.open.delete(value);
    if (isAlias) this.aliasDepth -= 1;
    return converted;
  }

  private convertList(list: unknown[]): Json[] {
    this.count(list.length);
    return list.map((item) => this.convert(item));
  }

  private convertMap(map: Record<string, unknown>): JsonObject {
    const keys = Object.keys(map);
    this.count(2 * keys.length);
    const converted: JsonObject = {};
    for (const key of keys) {
      if (key === 'null' || key === '[object Object]') this.refuseInvalidKey();
      if (key.startsWith(MERGE_KEY)) this.merge(map[key], converted);
      else setKey(converted, key, this.convert(map[key]));
    }
    return converted;
  }

  private merge(source: unknown, target: JsonObject): void {
    // Of several maps the first one wins, so it is merged last.
    const converted = this.convert(source);
    for (const map of Array.isArray(converted) ? converted.reverse() : [converted]) {
      if (!isJsonObject(map)) throw this.error('map merge requires map or sequence of maps as the value', '<<');
      for (const [key, value] of Object.entries(map)) setKey(target, key, value);
    }
  }

  /** js-yaml makes texts of a key that is not there, as in `: value`, and of one that is a map. */
  private refuseInvalidKey(): void {
    const [invalid] = inspectKeys(this.text).invalid;
    if (invalid !== undefined) throw new YamlError(`${invalid.key} cannot be a key`, invalid.line, invalid.column);
  }

  private convertSpecial(scalar: SpecialScalar): Json {
    if (scalar.value === undefined) throw this.error(`${scalar.source} is no value in JSON`, scalar.source);
    return scalar.value;
  }

  private count(values: number): void {
    this.values += values;
    if (this.aliasDepth > 0) this.aliasedValues += values;
    if (this.aliasedValues > 100 && this.values > 1000 && this.aliasedValues / this.values > allowedAliasRatio(this.values)) {
      throw this.error('document contains excessive aliasing', '*');
    }
  }

  /** An error at the place where the text first has the given piece. */
  private error(reason: string, piece: string): YamlError {
    const { line, column } = positionAt(this.text, Math.max(0, this.text.indexOf(piece)));
    return new YamlError(reason, line, column);
  }
}

function allowedAliasRatio(values: number): number {
  const share = (values - FEW_VALUES) / (MANY_VALUES - FEW_VALUES);
  return 0.99 - 0.89 * Math.min(1, Math.max(0, share));
}

/** Sets a key, also one named `__proto__`. */
function setKey(target: JsonObject, key: string, value: Json): void {
  if (key === '__proto__') Object.defineProperty(target, key, { value, enumerable: true, configurable: true, writable: true });
  else target[key] = value;
}
