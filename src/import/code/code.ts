/** An expression of TypeScript, written as it stands. */
export class Expression {
  public constructor(public readonly text: string) {}
}

/** A value as a program writes it down: JSON, with expressions in it. */
export type Code = null | boolean | number | string | Expression | readonly Code[] | CodeMap;

/** Values by key. */
export interface CodeMap { readonly [key: string]: Code }

/** Whether a value is a map of values. */
export function isCodeMap(value: Code | undefined): value is CodeMap {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Expression);
}

/** A value with other values in the place of its texts. */
export function replaceTexts(value: Code, replace: (text: string, path: readonly string[]) => Code, path: readonly string[] = []): Code {
  if (typeof value === 'string') return replace(value, path);
  if (Array.isArray(value)) return (value as readonly Code[]).map((item, index) => replaceTexts(item, replace, [...path, String(index)]));
  if (!isCodeMap(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, replaceTexts(item, replace, [...path, key])]));
}
