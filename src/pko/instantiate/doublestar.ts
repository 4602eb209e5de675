/** The one error of doublestar: the text of Go's path.ErrBadPattern. */
const BAD_PATTERN = 'syntax error in pattern';

/**
 * Whether a path matches a pattern of `spec.filters.paths`: `PathMatch` of bmatcuk/doublestar v1.3.4.
 *
 * A pattern is only read as far as the path needs it, so a malformed rest may go unnoticed, as upstream.
 * Throws `syntax error in pattern`.
 */
export function matchDoublestar(pattern: string, path: string): boolean {
  return matchComponents(pattern, splitUnescaped(path));
}

function matchComponents(pattern: string, names: string[]): boolean {
  if (pattern === '' && names.length === 1 && names[0] === '') return true;
  const slash = indexOfUnescaped(pattern, '/');
  const component = slash === -1 ? pattern : pattern.slice(0, slash);
  if (component === '**') {
    if (slash === -1) return true;
    const rest = pattern.slice(slash + 1);
    // Upstream ignores errors of what follows a `**`.
    return names.some((_, skipped) => matchesOrIsBad(rest, names.slice(skipped)));
  }
  const rests = matchComponent(pattern, names[0]);
  if (rests === undefined) return false;
  if (names.length === 1) return rests.length === 0;
  return rests.some((rest) => matchComponents(rest, names.slice(1)));
}

function matchesOrIsBad(pattern: string, names: string[]): boolean {
  try {
    return matchComponents(pattern, names);
  } catch (error) {
    if (error instanceof Error && error.message === BAD_PATTERN) return false;
    throw error;
  }
}

/**
 * Matches one name against the head of a pattern: undefined for no match, else the patterns that remain for the names after it (none where
 * the pattern ends here). There may be several because an alternative may hold a slash.
 */
function matchComponent(pattern: string, name: string): string[] | undefined {
  let at = 0;
  let nameAt = 0;
  while (at < pattern.length && nameAt < name.length) {
    let wanted = runeAt(pattern, at);
    const found = runeAt(name, nameAt);
    if (wanted === '/') {
      at++;
      break;
    }
    if (wanted === '*') return matchStar(pattern.slice(at + 1), name.slice(nameAt));
    if (wanted === '{') return matchAlternatives(pattern.slice(at + 1), name.slice(nameAt));
    if (wanted === '[') {
      const end = indexOfUnescaped(pattern.slice(at + 1), ']');
      if (end === -1) throw new Error(BAD_PATTERN);
      if (!matchClass([...pattern.slice(at + 1, at + 1 + end)], found)) return undefined;
      at += end + 2;
    } else {
      const anyRune = wanted === '?';
      if (wanted === '\\') {
        at++;
        if (at >= pattern.length) throw new Error(BAD_PATTERN);
        wanted = runeAt(pattern, at);
      }
      if (!anyRune && wanted !== found) return undefined;
      at += wanted.length;
    }
    nameAt += found.length;
  }
  return nameAt < name.length ? undefined : restOfPattern(pattern.slice(at));
}

/** What remains of a pattern at the end of a name, if its component can match nothing. */
function restOfPattern(pattern: string): string[] | undefined {
  if (pattern === '') return [];
  const slash = indexOfUnescaped(pattern, '/');
  if (!matchesEmpty(slash === -1 ? pattern : pattern.slice(0, slash))) return undefined;
  return slash === -1 ? [] : [pattern.slice(slash + 1)];
}

function matchStar(rest: string, name: string): string[] | undefined {
  if (rest === '') return [];
  if (rest[0] === '/') return [rest.slice(1)];
  for (let at = 0; at < name.length; at += runeAt(name, at).length) {
    const rests = matchComponent(rest, name.slice(at));
    if (rests) return rests;
  }
  return undefined;
}

function matchAlternatives(pattern: string, name: string): string[] | undefined {
  const { options, rest } = splitAlternatives(pattern);
  const matches = options.map((option) => matchComponent(option + rest, name)).filter((rests) => rests !== undefined);
  return matches.length === 0 ? undefined : matches.flat();
}

function matchClass(runes: string[], found: string): boolean {
  if (runes.length === 0) throw new Error(BAD_PATTERN);
  const negated = runes[0] === '^';
  let at = negated ? 1 : 0;
  const bound = (): string => {
    let rune = runes[at++];
    if (rune === '-') throw new Error(BAD_PATTERN);
    if (rune === '\\') rune = runes[at++];
    if (rune === undefined) throw new Error(BAD_PATTERN);
    return rune;
  };
  let matched = false;
  while (at < runes.length) {
    const low = bound();
    let high = low;
    if (runes[at] === '-') {
      at++;
      high = bound();
    }
    const code = found.codePointAt(0)!;
    if (low.codePointAt(0)! <= code && code <= high.codePointAt(0)!) matched = true;
  }
  return matched !== negated;
}

/** Whether a pattern matches the empty text; upstream tells for stars and alternatives only. */
function matchesEmpty(pattern: string): boolean {
  if (pattern === '' || pattern === '*' || pattern === '**') return true;
  if (pattern[0] !== '{') return false;
  const { options, rest } = splitAlternatives(pattern.slice(1));
  return matchesEmpty(rest) && options.some(matchesEmpty);
}

/** Splits `a,{b,c}}rest` (after an opening brace) into its alternatives and the rest. */
function splitAlternatives(text: string): { options: string[]; rest: string } {
  const options: string[] = [];
  let depth = 1;
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const char = text[at];
    if (char === '\\') {
      at++;
    } else if (char === '{') {
      depth++;
    } else if (char === '}' && --depth === 0) {
      return { options: [...options, text.slice(start, at)], rest: text.slice(at + 1) };
    } else if (char === ',' && depth === 1) {
      options.push(text.slice(start, at));
      start = at + 1;
    }
  }
  throw new Error(BAD_PATTERN);
}

function splitUnescaped(path: string): string[] {
  const slash = indexOfUnescaped(path, '/');
  return slash === -1 ? [path] : [path.slice(0, slash), ...splitUnescaped(path.slice(slash + 1))];
}

function indexOfUnescaped(text: string, character: string): number {
  let at = text.indexOf(character);
  let start = 0;
  while (at > start && text[at - 1] === '\\') {
    start = at + 1;
    at = text.indexOf(character, start);
  }
  return at;
}

function runeAt(text: string, at: number): string {
  return String.fromCodePoint(text.codePointAt(at)!);
}
