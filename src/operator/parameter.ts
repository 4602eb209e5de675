import { Condition } from './condition';
import { ConditionNode } from './condition-node';
import { dynamicValue } from './dynamic-value';
import { Expression, ParameterForm } from './expression';
import { ParameterFacts } from './facts';
import { hashDigits } from './hash';
import { numberToken } from './number-token';
import { ParameterType } from './parameter-type';
import { callerLocation } from './source-location';
import { textToken } from './text-token';
import { Json, JsonObject } from '../kube/json';

/** What a parameter accepts. */
export interface ParameterProps {
  /** Type of the value. */
  readonly type: ParameterType;
  /**
   * What it is for.
   * @default - none
   */
  readonly description?: string;
  /**
   * The value where the user sets none.
   * @default - none: the parameter is required, or optional
   */
  readonly default?: any;
  /**
   * Whether the user has to set it. A parameter that is neither required nor has a default is optional: it may only be a whole
   * field, or stand under a condition.
   * @default false
   */
  readonly required?: boolean;
  /**
   * The values that it accepts.
   * @default - any of its type
   */
  readonly allowedValues?: any[];
  /**
   * A regular expression (RE2) that text has to match.
   * @default - any text
   */
  readonly pattern?: string;
  /**
   * The least number.
   * @default - any
   */
  readonly minimum?: number;
  /**
   * The greatest number.
   * @default - any
   */
  readonly maximum?: number;
  /**
   * The fewest characters of a text.
   * @default - any
   */
  readonly minLength?: number;
  /**
   * The most characters of a text.
   * @default - any
   */
  readonly maxLength?: number;
  /**
   * Type of the items of a list.
   * @default ParameterType.STRING
   */
  readonly items?: ParameterType;
  /**
   * More of the JSON schema (structural, as in a CustomResourceDefinition), for example `properties` of an object.
   * @default - none
   */
  readonly schema?: { [key: string]: any };
}

/** Beyond these, whole numbers are not exact where they arrive (as double-precision numbers). */
const EXACT = Number.MAX_SAFE_INTEGER;
/** Texts that `asBoolean` and `asNumber` read. */
const BOOLEAN_TEXTS = ['true', 'false'];
const NUMBER_PATTERN = '^-?[0-9]+(\\.[0-9]+)?$';

/**
 * Something that whoever installs the operator may set.
 *
 * It is used like an ordinary value; each target puts what it knows: a package a template expression, a bundle the default.
 */
export class Parameter {
  /** Name of the parameter: a key of the package's configuration. */
  public readonly name: string;
  /** Type of its value. */
  public readonly type: ParameterType;
  /** Whether the user has to set it. */
  public readonly required: boolean;

  /** @internal */
  public readonly _facts: ParameterFacts;
  private readonly expressions = new Map<ParameterForm, Expression>();
  private number?: number;

  /**
   * @param name a letter, then letters, digits and `_`
   * @throws when the name or a value contradicts the type
   */
  constructor(name: string, props: ParameterProps) {
    if (!/^[A-Za-z][A-Za-z0-9_]*$/.test(name)) {
      throw new Error(`The parameter name ${JSON.stringify(name)} is not a letter followed by letters, digits and '_'.`);
    }
    this.name = name;
    this.type = props.type;
    this.required = props.required ?? false;
    if (this.required && props.default !== undefined) throw this.error('is required and has a default; leave one out');
    this._facts = {
      name,
      type: props.type,
      itemType: props.items ?? ParameterType.STRING,
      required: this.required,
      ...(props.default !== undefined && { default: props.default as Json }),
      schema: schemaOf(props),
      source: callerLocation(),
    };
    for (const value of [...(props.default === undefined ? [] : [props.default]), ...(props.allowedValues ?? [])]) {
      if (!fits(value, props.type, this._facts.itemType)) throw this.error(`is of type ${props.type}, which ${JSON.stringify(value)} is not`);
    }
  }

  /** The value as text; numbers and booleans as people write them. */
  public get valueAsString(): string {
    if (this.type === ParameterType.LIST || this.type === ParameterType.OBJECT) {
      throw this.error(`is a${this.type === ParameterType.LIST ? ' list' : 'n object'}; it has no text`);
    }
    return textToken(this.expression(ParameterForm.TEXT));
  }

  /** The value as a number. */
  public get valueAsNumber(): number {
    if (this.type !== ParameterType.INTEGER && this.type !== ParameterType.NUMBER) {
      throw this.error('is no number; a text that holds one is converted with asNumber()');
    }
    this.number ??= numberToken(this.expression(ParameterForm.VALUE));
    return this.number;
  }

  /** The value as a list of texts; inside a list, its items become items of that list. */
  public get valueAsList(): string[] {
    if (this.type !== ParameterType.LIST) throw this.error('is no list');
    return [textToken(this.expression(ParameterForm.ITEMS))];
  }

  /** The value as it is, for fields that take anything. */
  public get value(): any {
    return dynamicValue(this.name, this.expression(ParameterForm.VALUE));
  }

  /**
   * A text parameter as a boolean.
   * @throws unless the parameter accepts nothing but `true` and `false` (`allowedValues`)
   */
  public asBoolean(): any {
    const accepted = this._facts.schema.enum;
    if (this.type !== ParameterType.STRING || !Array.isArray(accepted) || !accepted.every(value => BOOLEAN_TEXTS.includes(String(value)))) {
      throw this.error('cannot be a boolean: it has to be text with allowedValues: [\'true\', \'false\']');
    }
    return dynamicValue(this.name, this.expression(ParameterForm.BOOLEAN));
  }

  /**
   * A text parameter as a number.
   * @throws unless the parameter has a `pattern` or `allowedValues`, which have to admit numbers only
   */
  public asNumber(): any {
    const { enum: accepted, pattern } = this._facts.schema;
    const numeric = Array.isArray(accepted) ? accepted.every(value => new RegExp(NUMBER_PATTERN).test(String(value))) : pattern !== undefined;
    if (this.type !== ParameterType.STRING || !numeric) {
      throw this.error(`cannot be a number: it has to be text with a pattern such as '${NUMBER_PATTERN}'`);
    }
    return dynamicValue(this.name, this.expression(ParameterForm.NUMBER));
  }

  /**
   * A hash of the value, for names that have to change with it: `cleanup-${image.hash()}`.
   *
   * @param digits how many of the hexadecimal digits of the SHA-256 of the value as text; 8 unless said otherwise
   */
  public hash(digits: number = 8): string {
    if (this.type === ParameterType.LIST || this.type === ParameterType.OBJECT) throw this.error('has no text to hash');
    return textToken({ kind: 'parameter', parameter: this._facts, form: ParameterForm.TEXT, hash: hashDigits(digits) });
  }

  /** Holds where the value is true, or the text `true`. */
  public isTrue(): Condition {
    if (this.type !== ParameterType.BOOLEAN && this.type !== ParameterType.STRING) throw this.error('is neither boolean nor text');
    return Condition._of({ op: 'isTrue', parameter: this._facts });
  }

  /**
   * Holds where the value equals another.
   * @param value a text, number or boolean
   */
  public isEqualTo(value: any): Condition {
    if (!['string', 'number', 'boolean'].includes(typeof value) || !fits(value, this.type, this._facts.itemType)) {
      throw this.error(`is of type ${this.type}; it never equals ${JSON.stringify(value)}`);
    }
    return Condition._of({ op: 'equals', parameter: this._facts, value });
  }

  /** Holds where there is a value: always, unless the parameter is optional. */
  public isSet(): Condition {
    return this.condition('isSet');
  }

  /** Holds where there is no value, or it is an empty text, list or object. */
  public isEmpty(): Condition {
    return this.condition('isEmpty');
  }

  private condition(op: 'isSet' | 'isEmpty'): Condition {
    const node: ConditionNode = { op, parameter: this._facts };
    return Condition._of(node);
  }

  private expression(form: ParameterForm): Expression {
    let expression = this.expressions.get(form);
    if (expression === undefined) {
      expression = { kind: 'parameter', parameter: this._facts, form };
      this.expressions.set(form, expression);
    }
    return expression;
  }

  private error(text: string): Error {
    return new Error(`The parameter '${this.name}' ${text}.`);
  }
}

function schemaOf(props: ParameterProps): JsonObject {
  const integer = props.type === ParameterType.INTEGER;
  const entries: [string, Json | undefined][] = [
    ['description', props.description],
    ['type', props.type],
    ['enum', props.allowedValues],
    ['pattern', props.pattern],
    // a bound that the author left open is closed where whole numbers stop being exact
    ['minimum', props.minimum ?? (integer ? -EXACT : undefined)],
    ['maximum', props.maximum ?? (integer ? EXACT : undefined)],
    ['minLength', props.minLength],
    ['maxLength', props.maxLength],
    ['items', props.type === ParameterType.LIST ? { type: props.items ?? ParameterType.STRING } : undefined],
    ['default', props.default],
  ];
  const schema = Object.fromEntries(entries.filter((entry): entry is [string, Json] => entry[1] !== undefined));
  return { ...schema, ...props.schema };
}

function fits(value: unknown, type: ParameterType, itemType: ParameterType): boolean {
  switch (type) {
    case ParameterType.STRING: return typeof value === 'string';
    case ParameterType.INTEGER: return Number.isSafeInteger(value);
    case ParameterType.NUMBER: return typeof value === 'number' && Number.isFinite(value);
    case ParameterType.BOOLEAN: return typeof value === 'boolean';
    case ParameterType.LIST: return Array.isArray(value) && value.every(item => fits(item, itemType, ParameterType.STRING));
    case ParameterType.OBJECT: return typeof value === 'object' && value !== null && !Array.isArray(value);
  }
}
