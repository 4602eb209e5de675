import { correction } from '../findings/suggest';

/** Refuses properties of names that there are none of: they would be passed over without a word. */
export function checkNames(what: string, properties: object, known: readonly string[]): void {
  const unknown = Object.keys(properties).find(name => !known.includes(name));
  if (unknown !== undefined) throw new Error(`There is no ${unknown} in ${what}. ${correction(unknown, known)}`);
}
