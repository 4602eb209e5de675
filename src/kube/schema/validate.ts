import { isDeepStrictEqual } from 'node:util';
import type { RE2JS } from 're2js';
import { isJsonObject, Json, JsonObject } from '../json';
import { re2 } from '../lazy-modules';
import { hasDuplicates } from './duplicates';
import { FieldError, FieldKey, fieldPath } from './field-error';
import { formatCheck } from './formats';
import { additionalSchema, JsonSchemaProps } from './json-schema-props';

/** How to validate. */
export interface ValidateOptions {
  /**
   * What a whole number is called in messages: Kubernetes says `integer` where it came as one, and `number` where it went through
   * a decoder that knows floating point only.
   *
   * @default 'number'
   */
  readonly wholeNumbersAre?: 'integer' | 'number';
}

/**
 * Validates a value as Kubernetes does (kube-openapi pkg/validation/validate, messages as apiextensions-apiserver prints them):
 * types, formats, limits, patterns of RE2, required fields, allOf/anyOf/oneOf/not.
 *
 * @param path the path of the value in messages: `spec.config`
 */
export function validateValue(schema: JsonSchemaProps, value: Json, path: string, options: ValidateOptions = {}): FieldError[] {
  return new Validator(path, options.wholeNumbersAre ?? 'number').validate(schema, value, '').errors;
}

/** Errors, and how many checks were made: anyOf and oneOf show the errors of the alternative that got furthest. */
class Result {
  public readonly errors: FieldError[] = [];
  public checks = 0;

  public merge(other: Result): void {
    for (const error of other.errors) this.errors.push(error);
    this.checks += other.checks;
  }

  public isValid(): boolean {
    return this.errors.length === 0;
  }
}

/** `name` is the path below the root, as kube-openapi writes it into its messages. */
class Validator {
  /** Where the value is, in keys. */
  private readonly keys: FieldKey[] = [];

  public constructor(private readonly root: string, private readonly wholeNumbersAre: 'integer' | 'number') {}

  public validate(schema: JsonSchemaProps, value: Json, name: string): Result {
    const result = new Result();
    this.checkType(schema, value, name, result);
    if (value !== null) {
      this.checkCombinations(schema, value, name, result);
      if (typeof value === 'string') this.checkText(schema, value, name, result);
      if (typeof value === 'number') this.checkNumber(schema, value, name, result);
      if (Array.isArray(value)) this.checkList(schema, value, name, result);
      if (isJsonObject(value)) this.checkMap(schema, value, name, result);
      result.checks += 1;
    }
    if (schema.enum && schema.enum.length > 0 && !schema.enum.some((one) => isDeepStrictEqual(one, value))) {
      this.add(result, FieldError.notSupported(this.pathOf(name), value ?? '', schema.enum));
    }
    return result;
  }

  private validateBelow(key: FieldKey, schema: JsonSchemaProps, value: Json, name: string): Result {
    this.keys.push(key);
    const result = this.validate(schema, value, name);
    this.keys.pop();
    return result;
  }

  private checkType(schema: JsonSchemaProps, value: Json, name: string, result: Result): void {
    const types = typesOf(schema);
    const format = formatCheck(schema.format) ? schema.format : undefined;
    result.checks += 1;
    if (value === null) {
      if (types.length > 0 && schema.nullable !== true) this.failType(name, types.join(','), 'null', result);
      return;
    }
    if (types.length === 0 && format === undefined) return;
    const type = typeof value === 'number' ? this.numberType(value) : typeOf(value);
    const fits = types.includes(type) || (typeof value === 'number' && (types.includes('number') || (types.includes('integer') && Number.isInteger(value))));
    if (fits) return;
    if (format !== undefined && type !== 'string' && type !== 'array') {
      this.failType(name, format, { integer: 'int64', number: 'float64' }[type] ?? '', result);
      return;
    }
    const formatAlone = format !== undefined && !types.includes('number') && !types.includes('integer');
    if (!formatAlone) this.failType(name, types.join(','), type, result);
  }

  private checkText(schema: JsonSchemaProps, value: string, name: string, result: Result): void {
    // Only the first of these is reported.
    const length = [...value].length;
    if (schema.maxLength !== undefined && length > schema.maxLength) {
      this.add(result, FieldError.tooLong(this.pathOf(name), schema.maxLength));
    } else if (schema.minLength !== undefined && length < schema.minLength) {
      this.fail(name, value, `should be at least ${schema.minLength} chars long`, result);
    } else if (schema.pattern !== undefined && schema.pattern !== '') {
      this.checkPattern(schema.pattern, value, name, result);
    }
    const check = formatCheck(schema.format);
    if (check && !check(value)) this.failType(name, schema.format!, value, result);
    result.checks += 1;
  }

  private checkPattern(pattern: string, value: string, name: string, result: Result): void {
    let matches: boolean;
    try {
      matches = compiled(pattern).matcher(value).find();
    } catch (error) {
      this.fail(name, value, `should match '${pattern}, but pattern is invalid: ${(error as Error).message}'`, result);
      return;
    }
    if (!matches) this.fail(name, value, `should match '${pattern}'`, result);
  }

  private checkNumber(schema: JsonSchemaProps, value: number, name: string, result: Result): void {
    const { maximum, minimum, multipleOf } = schema;
    this.checkWhole(schema, value, 'Checked', name, result);
    if (multipleOf !== undefined) {
      this.checkWhole(schema, multipleOf, 'MultipleOf', name, result);
      if (multipleOf <= 0) {
        this.add(result, FieldError.invalid(this.pathOf(name), value, `factor MultipleOf declared for ${name} must be positive: ${multipleOf}`));
      } else if (!isWhole(multipleOf < 1 ? 1 / multipleOf * value : value / multipleOf)) {
        this.fail(name, value, `should be a multiple of ${multipleOf}`, result);
      }
    }
    if (minimum !== undefined) {
      this.checkWhole(schema, minimum, 'Minimum boundary', name, result);
      const exclusive = schema.exclusiveMinimum === true;
      if (exclusive ? value <= minimum : value < minimum) {
        this.fail(name, value, `should be greater than ${exclusive ? '' : 'or equal to '}${minimum}`, result);
      }
    }
    if (maximum !== undefined) {
      this.checkWhole(schema, maximum, 'Maximum boundary', name, result);
      const exclusive = schema.exclusiveMaximum === true;
      if (exclusive ? value >= maximum : value > maximum) {
        this.fail(name, value, `should be less than ${exclusive ? '' : 'or equal to '}${maximum}`, result);
      }
    }
    result.checks += 2;
  }

  /** Where the type is integer, values and limits must be integers of 64 bits, or of the format's; that is reported at the root. */
  private checkWhole(schema: JsonSchemaProps, value: number, what: string, name: string, result: Result): void {
    const limit = schema.format === 'int32' ? 2 ** 31 : 2 ** 63;
    if (schema.type !== 'integer' || (Number.isInteger(value) && value >= -limit && value < limit)) return;
    const format = schema.format ? `with format ${schema.format}` : '(default format)';
    this.add(result, FieldError.invalid(this.rootPath(), '', `${what} value must be of type integer ${format} in ${name}`));
  }

  private checkList(schema: JsonSchemaProps, list: Json[], name: string, result: Result): void {
    if (schema.items) {
      for (const [index, item] of list.entries()) result.merge(this.validateBelow(index, schema.items, item, `${name}[${index}]`));
    }
    if (schema.minItems !== undefined && list.length < schema.minItems) {
      this.fail(name, list.length, `should have at least ${schema.minItems} items`, result);
    }
    if (schema.maxItems !== undefined && list.length > schema.maxItems) {
      this.add(result, FieldError.tooMany(this.pathOf(name), list.length, schema.maxItems));
    }
    if (schema.uniqueItems === true && hasDuplicates(list)) {
      this.fail(name, '', 'shouldn\'t contain duplicates', result);
    }
    result.checks += 2;
  }

  private checkMap(schema: JsonSchemaProps, map: JsonObject, name: string, result: Result): void {
    const size = Object.keys(map).length;
    if (schema.minProperties !== undefined && size < schema.minProperties) {
      this.fail(name, size, `should have at least ${schema.minProperties} properties`, result);
    }
    if (schema.maxProperties !== undefined && size > schema.maxProperties) {
      this.add(result, FieldError.tooMany(this.pathOf(name), size, schema.maxProperties));
    }
    const properties = schema.properties ?? {};
    const additional = additionalSchema(schema);
    for (const [key, value] of Object.entries(map)) {
      if (Object.hasOwn(properties, key)) {
        result.merge(this.validateBelow(key, properties[key], value, name === '' ? key : `${name}.${key}`));
      } else if (additional) {
        result.merge(this.validateBelow(key, additional, value, `${name}.${key}`));
      } else if (schema.additionalProperties === false) {
        this.add(result, FieldError.invalid(this.pathOf(name), key, `${name}.${key} in body is a forbidden property`));
      }
    }
    for (const key of schema.required ?? []) {
      if (!Object.hasOwn(map, key)) result.errors.push(FieldError.required(this.pathOf(`${name}.${key}`)).at([...this.keys, key]));
    }
    result.checks += 1;
  }

  private checkCombinations(schema: JsonSchemaProps, value: Json, name: string, result: Result): void {
    const rootError = (detail: string): FieldError => FieldError.invalid(this.rootPath(), '', `${JSON.stringify(name)} ${detail}`);

    if (schema.anyOf && schema.anyOf.length > 0) {
      const results = schema.anyOf.map((one) => this.validate(one, value, name));
      const success = results.find((one) => one.isValid());
      if (!success) this.add(result, rootError('must validate at least one schema (anyOf)'));
      result.merge(success ?? furthest(results));
    }
    if (schema.oneOf && schema.oneOf.length > 0) {
      const results = schema.oneOf.map((one) => this.validate(one, value, name));
      const valid = results.filter((one) => one.isValid());
      if (valid.length !== 1) {
        const found = valid.length === 0 ? 'Found none valid' : `Found ${valid.length} valid alternatives`;
        this.add(result, rootError(`must validate one and only one schema (oneOf). ${found}`));
      }
      if (valid.length === 1) result.merge(valid[0]);
      if (valid.length === 0) result.merge(furthest(results));
    }
    if (schema.allOf && schema.allOf.length > 0) {
      const results = schema.allOf.map((one) => this.validate(one, value, name));
      for (const one of results) result.merge(one);
      const valid = results.filter((one) => one.isValid()).length;
      if (valid !== results.length) this.add(result, rootError(`must validate all the schemas (allOf)${valid === 0 ? '. None validated' : ''}`));
    }
    if (schema.not && this.validate(schema.not, value, name).isValid()) this.add(result, rootError('must not validate the schema (not)'));
    result.checks += 2;
  }

  private numberType(value: number): 'integer' | 'number' {
    return Number.isInteger(value) ? this.wholeNumbersAre : 'number';
  }

  private fail(name: string, value: Json, what: string, result: Result): void {
    this.add(result, FieldError.invalid(this.pathOf(name), value, `${name} in body ${what}`));
  }

  private failType(name: string, expected: string, actual: string, result: Result): void {
    const detail = `${name} in body must be of type ${expected}: ${JSON.stringify(actual)}`;
    this.add(result, FieldError.invalid(this.pathOf(name), actual, detail, 'type'));
  }

  private add(result: Result, error: FieldError): void {
    result.errors.push(error.at([...this.keys]));
  }

  /** Kubernetes says some things at the root; where that has no name, the place of the value says more. */
  private rootPath(): string {
    return this.root === '' ? fieldPath(this.keys) : this.root;
  }

  private pathOf(name: string): string {
    const below = name.startsWith('.') ? name.slice(1) : name;
    if (below === '') return this.root;
    return this.root === '' ? below : `${this.root}.${below}`;
  }
}

const patterns = new Map<string, RE2JS>();

/** A pattern, compiled once; throws what RE2 has against it. */
function compiled(pattern: string): RE2JS {
  let known = patterns.get(pattern);
  if (known === undefined) {
    known = re2().RE2JS.compile(pattern);
    patterns.set(pattern, known);
  }
  return known;
}

/** The result that made the most checks; of equal ones the first. */
function furthest(results: Result[]): Result {
  return results.reduce((best, one) => (one.checks > best.checks ? one : best));
}

function typesOf(schema: JsonSchemaProps): string[] {
  if (schema['x-kubernetes-int-or-string'] === true) return ['integer', 'string'];
  return schema.type === undefined || schema.type === '' ? [] : [schema.type];
}

function typeOf(value: Json): string {
  if (Array.isArray(value)) return 'array';
  return typeof value;
}

/** As swag.IsFloat64AJSONInteger: whole but for the noise of the last binary digits. */
function isWhole(value: number): boolean {
  const distance = Math.abs(value - Math.trunc(value));
  return Number.isFinite(value) && Math.abs(value) < 2 ** 53 && (distance < 1e-9 || distance > 1 - 1e-9);
}
