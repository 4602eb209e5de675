import { nearest } from '../findings/suggest';
import { isJsonObject } from '../kube/json';

/** Why a value that a property is given is wrong, as the end of a sentence that begins with the property; undefined for one that will do. */
export type PropRule = (value: unknown) => string | undefined;

/** What is asked of the properties of callers that no compiler has checked: those from JavaScript, or with values of type any. */
export type PropRules<T> = { readonly [property in keyof T]?: PropRule };

/**
 * Refuses properties of values that cannot be meant; what is undefined is left out.
 *
 * @param what has the properties, in messages: `the bundle 'olm'`
 * @param required what has to be there
 * @throws with the property, what it may be, and what was probably meant
 */
export function checkProps<T extends object>(what: string, props: T, rules: PropRules<T>, required: readonly (keyof T & string)[] = []): void {
  const problem = shaped(rules, required)(props);
  if (problem !== undefined) throw new Error(`In ${what}, ${problem.replace(/^[ .]/, '')}.`);
}

/** A value of an enum. */
export function oneOf(values: { readonly [name: string]: string }): PropRule {
  const known = Object.values(values);
  return value => {
    if (known.some(one => one === value)) return undefined;
    const meant = typeof value === 'string' ? nearest(value, known) : undefined;
    return ` is ${shown(value)}, none of ${known.join(', ')}${meant === undefined ? '' : `; did you mean '${meant}'?`}`;
  };
}

/** A text. */
export const text: PropRule = value => typeof value === 'string' ? undefined : ` is ${shown(value)}, which is no text`;

/** A list, each item of which will do. */
export function listOf(rule: PropRule): PropRule {
  return value => {
    if (!Array.isArray(value)) return ` is ${shown(value)}, which is no list${rule(value) === undefined ? `: write [${shown(value)}]` : ''}`;
    const problems = value.map((item, index) => [index, rule(item)] as const).filter(([, problem]) => problem !== undefined);
    return problems.length === 0 ? undefined : `[${problems[0][0]}]${problems[0][1]}`;
  };
}

/** An object with properties; those in `required` have to be there. */
export function shaped<T>(rules: PropRules<T>, required: readonly (keyof T & string)[] = []): PropRule {
  return value => {
    if (!isJsonObject(value)) return ` is ${shown(value)}, which is no object`;
    const given: { readonly [property: string]: unknown } = value;
    const missing = required.find(property => given[property] === undefined);
    if (missing !== undefined) return `.${missing} is missing`;
    const problems = (Object.entries(rules) as [string, PropRule][]).flatMap(([property, rule]) => {
      const problem = given[property] === undefined ? undefined : rule(given[property]);
      return problem === undefined ? [] : [`.${property}${problem}`];
    });
    return problems[0];
  };
}

/**
 * An object of a class, of this or of another copy of the library.
 *
 * @param how it is made: `an Icon, as Icon.fromFile('icon.svg')`
 * @param members by which it is known
 */
export function made(how: string, ...members: readonly string[]): PropRule {
  return accepted(how, value => typeof value === 'object' && value !== null && members.every(member => member in value));
}

/** What a test accepts. */
export function accepted(what: string, isOne: (value: unknown) => boolean): PropRule {
  return value => (isOne(value) ? undefined : ` is ${shown(value)}; it takes ${what}`);
}

/** A picture of a catalogue. */
export const anIcon = made('an Icon, as Icon.fromFile(\'icon.svg\')', 'base64data', 'mediatype');

function shown(value: unknown): string {
  if (typeof value === 'string') return `'${value.length > 40 ? `${value.slice(0, 37)}...` : value}'`;
  if (typeof value === 'function') return 'a function';
  if (typeof value !== 'object' || value === null) return String(value);
  return Array.isArray(value) ? 'a list' : 'an object';
}
