import { Field } from './field';

/** A number of pods, not negative, or a percentage of them, which is at most 100 % where nothing else is said. */
export function percentOrNumber(field: Field, code: string, mostPercent = 100): void {
  const number = field.number();
  if (number !== undefined && number < 0) field.invalid(code, 'must be greater than or equal to 0');
  const text = field.isAbsent ? undefined : field.text();
  if (text === undefined) return;
  if (!/^[0-9]+%$/.test(text)) {
    field.invalid(code, 'a valid percent string must be a numeric string followed by an ending \'%\'', /^\d+$/.test(text) ? 'Write the number without quotes.' : undefined);
  } else if (parseInt(text, 10) > mostPercent) {
    field.invalid(code, 'must not be greater than 100%');
  }
}
