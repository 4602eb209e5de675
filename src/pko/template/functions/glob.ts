import { FunctionError } from '../template-error';

/** The library takes `a**b` for a beginning and an end that may overlap: `a/**` + `/b` matches `a/b`. */
const PREFIX_AND_SUFFIX = /^([^*?[{\\]+)\*\*([^*?[{\\]+)$/su;

/**
 * The pattern of `getFileGlob` as a regular expression: gobwas/glob v0.2.3 with the separator `/`.
 *
 * `*` and `?` stop at a slash, `**` does not; `[abc]`, `[!abc]`, `[a-z]` and `[!a-z]` match one character, a slash too; `{a,b}` nests.
 *
 * @throws FunctionError with the library's text for a malformed class
 */
export function compileGlob(pattern: string): RegExp {
  const ends = PREFIX_AND_SUFFIX.exec(pattern);
  if (ends) return new RegExp(`^(?=${literalText(ends[1])}).*${literalText(ends[2])}$`, 'su');
  return new RegExp(`^${new GlobReader(pattern).read()}$`, 'su');
}

class GlobReader {
  private readonly chars: readonly string[];
  private position = 0;

  constructor(pattern: string) {
    this.chars = [...pattern];
  }

  public read(): string {
    return this.sequence(false);
  }

  /** Up to the end of the pattern or, between braces, of the alternative. An unclosed brace closes at the end of the pattern. */
  private sequence(isAlternative: boolean): string {
    let result = '';
    while (this.position < this.chars.length) {
      const char = this.chars[this.position];
      if (isAlternative && (char === '}' || char === ',')) return result;
      this.position++;
      switch (char) {
        case '*': result += this.stars(); break;
        case '?': result += '[^/]'; break;
        case '[': result += this.class(); break;
        case '{': result += this.alternatives(); break;
        case '\\': result += literal(this.chars[this.position++] ?? ''); break;
        default: result += literal(char);
      }
    }
    return result;
  }

  private stars(): string {
    if (this.chars[this.position] !== '*') return '[^/]*';
    while (this.chars[this.position] === '*') this.position++;
    return '.*';
  }

  private alternatives(): string {
    const parts = [this.sequence(true)];
    while (this.chars[this.position] === ',') {
      this.position++;
      parts.push(this.sequence(true));
    }
    this.position++;
    return `(?:${parts.join('|')})`;
  }

  private class(): string {
    const isNegated = this.chars[this.position] === '!';
    if (isNegated) this.position++;
    const content = this.chars[this.position + 1] === '-' ? this.range() : this.list();
    return `[${isNegated ? '^' : ''}${content}]`;
  }

  private range(): string {
    const [low, , high] = this.chars.slice(this.position);
    this.position += 3;
    this.close();
    if (high.codePointAt(0)! < low.codePointAt(0)!) throw new FunctionError(`hi character '${high}' should be greater than lo '${low}'`);
    return `${literalInClass(low)}-${literalInClass(high)}`;
  }

  private list(): string {
    let list = '';
    while (this.position < this.chars.length && this.chars[this.position] !== ']') {
      if (this.chars[this.position] === '\\') this.position++;
      list += literalInClass(this.chars[this.position++] ?? '');
    }
    this.close();
    if (list === '') throw new FunctionError('could not parse range');
    return list;
  }

  private close(): void {
    if (this.position >= this.chars.length) throw new FunctionError('unexpected end of input');
    if (this.chars[this.position++] !== ']') throw new FunctionError('expected close range character');
  }
}

function literalText(text: string): string {
  return [...text].map(literal).join('');
}

function literal(char: string): string {
  return /^[\^$\\.*+?()[\]{}|/]$/.test(char) ? `\\${char}` : char;
}

/** Outside a class, an escaped dash is an error. */
function literalInClass(char: string): string {
  return char === '-' ? '\\-' : literal(char);
}
