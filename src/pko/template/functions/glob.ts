import { FunctionError } from '../template-error';

/**
 * The pattern of a glob with `/` between names, as gobwas/glob reads it.
 *
 * `*` and `?` stay inside a name, `**` does not; `[a-z]`, `[!abc]`, `{a,b}` and `\` as usual. Throws FunctionError.
 */
export function compileGlob(pattern: string): RegExp {
  return new RegExp(`^${new GlobReader(pattern).read()}$`, 'su');
}

class GlobReader {
  private position = 0;

  constructor(private readonly pattern: string) {}

  public read(): string {
    return this.sequence(0);
  }

  private sequence(depth: number): string {
    let result = '';
    while (this.position < this.pattern.length) {
      const char = String.fromCodePoint(this.pattern.codePointAt(this.position) as number);
      if (depth > 0 && (char === '}' || char === ',')) return result;
      this.position += char.length;
      switch (char) {
        case '*': result += this.stars(); break;
        case '?': result += '[^/]'; break;
        case '[': result += this.range(); break;
        case '{': result += this.alternatives(depth + 1); break;
        case '\\': result += this.escaped(); break;
        default: result += literal(char);
      }
    }
    if (depth > 0) throw new FunctionError('unexpected end of input');
    return result;
  }

  private stars(): string {
    if (this.pattern[this.position] !== '*') return '[^/]*';
    while (this.pattern[this.position] === '*') this.position++;
    return '.*';
  }

  private escaped(): string {
    if (this.position >= this.pattern.length) return '';
    const char = String.fromCodePoint(this.pattern.codePointAt(this.position) as number);
    this.position += char.length;
    return literal(char);
  }

  private alternatives(depth: number): string {
    const parts = [this.sequence(depth)];
    while (this.pattern[this.position] === ',') {
      this.position++;
      parts.push(this.sequence(depth));
    }
    this.position++;
    return `(?:${parts.join('|')})`;
  }

  private range(): string {
    const close = this.pattern.indexOf(']', this.position);
    if (close < 0) throw new FunctionError('unexpected end of input');
    const isNegated = this.pattern[this.position] === '!';
    const body = this.pattern.slice(this.position + (isNegated ? 1 : 0), close);
    if (body === '') throw new FunctionError('unexpected end of input');
    this.position = close + 1;
    const chars = /^(.)-(.)$/su.exec(body);
    if (chars !== null && chars[1] > chars[2]) throw new FunctionError(`hi character '${chars[2]}' should be greater than lo '${chars[1]}'`);
    const set = chars === null ? [...body].map(literal).join('') : `${literal(chars[1])}-${literal(chars[2])}`;
    return `[${isNegated ? '^' : ''}${set}]`;
  }
}

function literal(char: string): string {
  return /[\^$\\.*+?()[\]{}|/-]/.test(char) ? `\\${char}` : char;
}
