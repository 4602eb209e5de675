import { Field } from './field';

/** A check of a text: messages, none when it is fine. */
export type TextCheck = (value: string) => string[];

/** The text, if there is one, passes a check; all messages are one problem. */
export function checkText(field: Field, code: string, check: TextCheck): void {
  const text = field.text();
  if (text === undefined || text === '') return;
  const messages = check(text);
  if (messages.length > 0) field.invalid(code, messages.join('; '));
}

/** There is a text, and it passes a check. */
export function requireText(field: Field, code: string, check: TextCheck = () => []): void {
  if (field.text() === '') field.required(code);
  else checkText(field, code, check);
}

/** The text, if there is one, is one of a list. */
export function checkOneOf(field: Field, code: string, supported: readonly string[]): void {
  const text = field.text();
  if (text !== undefined && text !== '' && !supported.includes(text)) field.unsupported(code, supported);
}

/** The text is one of a list, and there is one. */
export function requireOneOf(field: Field, code: string, supported: readonly string[]): void {
  if (field.text() === '') field.unsupported(code, supported);
  else checkOneOf(field, code, supported);
}

/** The number, if there is one, lies between two. */
export function checkRange(field: Field, code: string, minimum: number, maximum: number): void {
  const number = field.number();
  if (number !== undefined && (number < minimum || number > maximum)) {
    field.invalid(code, `must be between ${minimum} and ${maximum}, inclusive`);
  }
}

/** The number, if there is one, is not less than another. */
export function checkMinimum(field: Field, code: string, minimum: number): void {
  const number = field.number();
  if (number !== undefined && number < minimum) field.invalid(code, `must be greater than or equal to ${minimum}`);
}

/** No two of the fields have the same text. */
export function checkUnique(fields: readonly Field[], code: string): void {
  const seen = new Set<string>();
  for (const field of fields) {
    const text = field.text();
    if (text === undefined || text === '') continue;
    if (seen.has(text)) field.duplicate(code);
    seen.add(text);
  }
}

/** Of some fields of a map those that are set: `{}` counts, null does not. */
export function setFields(parent: Field, keys: readonly string[]): Field[] {
  return keys.map((key) => parent.at(key)).filter((field) => !field.isAbsent);
}
