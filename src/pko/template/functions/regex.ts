import type { RE2JS as Regex } from 're2js';
import { canBackquote, quote } from '../../../go/quote';
import { re2 } from '../../../kube/lazy-modules';
import { FunctionError } from '../template-error';
import { FunctionTable, GoList, fn, textList } from '../values';

// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Call = (regex: Regex, text: string, argument: any) => string | GoList;
type ParameterTypes = Parameters<typeof fn>[0];

/** The functions of sprig on regular expressions, in the syntax of RE2. */
export const REGEX: FunctionTable = {
  regexMatch: fn(['string', 'string'], (pattern: string, text: string) => {
    const regex = compile(pattern);
    return 'matcher' in regex && regex.matcher(text).find();
  }),
  mustRegexMatch: fn(['string', 'string'], (pattern: string, text: string) => required(pattern, true).matcher(text).find()),
  ...both('FindAll', ['string', 'string', 'int'], (regex, text: string, count: number) => {
    const found = matches(regex, text, count).map(match => text.slice(match.start, match.end));
    return new GoList(found, 'string', found.length === 0);
  }),
  ...both('Find', ['string', 'string'], (regex, text: string) => {
    const [first] = matches(regex, text, 1);
    return first === undefined ? '' : text.slice(first.start, first.end);
  }),
  ...both('ReplaceAll', ['string', 'string', 'string'], (regex, text: string, template: string) => {
    return replaced(regex, text, match => expand(template, match, regex));
  }),
  ...both('ReplaceAllLiteral', ['string', 'string', 'string'], (regex, text: string, literal: string) => replaced(regex, text, () => literal)),
  ...both('Split', ['string', 'string', 'int'], split),
  regexQuoteMeta: fn(['string'], (text: string) => text.replace(/[\\.+*?()|[\]{}^$]/g, '\\$&')),
};

interface Match {
  readonly start: number;
  readonly end: number;
  readonly groups: readonly string[];
}

/** `regexX`, which panics about a bad pattern, and `mustRegexX`, which returns an error. */
function both(name: string, signature: ParameterTypes, call: Call): FunctionTable {
  const withRegex = (isMust: boolean) => fn(signature, (pattern: string, text: string, argument: unknown) => {
    return call(required(pattern, isMust), text, argument);
  });
  return { [`regex${name}`]: withRegex(false), [`mustRegex${name}`]: withRegex(true) };
}

function compile(pattern: string): Regex | { readonly error: string } {
  const { RE2JS, RE2JSSyntaxException } = re2();
  try {
    return RE2JS.compile(pattern);
  } catch (error) {
    if (error instanceof RE2JSSyntaxException) return { error: error.message.replace(/(trailing backslash at end of expression)$/, '$1: ``') };
    throw error;
  }
}

function required(pattern: string, isMust: boolean): Regex {
  const regex = compile(pattern);
  if ('matcher' in regex) return regex;
  if (isMust) throw new FunctionError(regex.error);
  throw new FunctionError(`regexp: Compile(${canBackquote(pattern) ? `\`${pattern}\`` : quote(pattern)}): ${regex.error}`);
}

/** The matches from left to right; an empty one right behind another does not count. */
function matches(regex: Regex, text: string, limit: number): Match[] {
  const found: Match[] = [];
  const matcher = regex.matcher(text);
  for (let position = 0, previousEnd = -1; position <= text.length && found.length !== limit && matcher.find(position);) {
    const [start, end] = [matcher.start(), matcher.end()];
    const groups = Array.from({ length: matcher.groupCount() + 1 }, (_, index) => matcher.group(index) ?? '');
    if (end > start || start !== previousEnd) found.push({ start, end, groups });
    previousEnd = end;
    position = end > position ? end : end + ((text.codePointAt(end) ?? 0) > 0xffff ? 2 : 1);
  }
  return found;
}

function replaced(regex: Regex, text: string, replacement: (match: Match) => string): string {
  let result = '';
  let end = 0;
  for (const match of matches(regex, text, -1)) {
    result += text.slice(end, match.start) + replacement(match);
    end = match.end;
  }
  return result + text.slice(end);
}

/** Regexp.Expand: `$1`, `$name` as long as the name goes, `${name}`, `$$`. */
function expand(template: string, match: Match, regex: Regex): string {
  return template.replace(/\$(?:\$|\{([A-Za-z0-9_]+)\}|([A-Za-z0-9_]+))/g, (_: string, braced?: string, plain?: string) => {
    const name = braced ?? plain;
    if (name === undefined) return '$';
    const index = /^[0-9]+$/.test(name) ? Number(name) : regex.namedGroups()[name];
    return match.groups[index] ?? '';
  });
}

function split(regex: Regex, text: string, count: number): GoList {
  if (count === 0) return new GoList([], 'string', true);
  if (regex.pattern() !== '' && text === '') return textList(['']);
  const parts: string[] = [];
  let [start, end] = [0, 0];
  for (const match of matches(regex, text, count)) {
    if (count > 0 && parts.length === count - 1) break;
    end = match.start;
    if (match.end !== 0) parts.push(text.slice(start, end));
    start = match.end;
  }
  if (end !== text.length) parts.push(text.slice(start));
  return textList(parts);
}
