import { quote } from '../../go/quote';
import { isDigit, isLetter, isPrint } from '../../go/unicode';

/** The kinds of tokens of a template. */
export type TokenKind = 'error' | 'bool' | 'char' | 'charConstant' | 'complex' | 'assign' | 'declare' | 'eof' | 'field' | 'identifier'
| 'leftDelimiter' | 'leftParen' | 'number' | 'pipe' | 'rawString' | 'rightDelimiter' | 'rightParen' | 'space' | 'string' | 'text' | 'variable'
| 'keyword' | 'dot' | 'nil';

/** A token: its kind, its text (of an error: what is wrong), where it starts and in which line, counted from 1. */
export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  readonly offset: number;
  readonly line: number;
}

const KEYWORDS = new Set(['block', 'break', 'continue', 'define', 'else', 'end', 'if', 'range', 'template', 'with']);
const LEFT = '{{';
const RIGHT = '}}';
const SPACE = /[ \t\r\n]/;

/** The tokens of a template up to the end or the first error, which is then the last token. Mirrors text/template/parse/lex.go. */
export function scan(text: string): Token[] {
  return new Scanner(text).scan();
}

/** A token as error messages show it: `<if>` for keywords, quoted and cut to ten characters otherwise. */
export function describeToken(token: Token): string {
  if (token.kind === 'eof') return 'EOF';
  if (token.kind === 'error') return token.text;
  if (token.kind === 'keyword' || token.kind === 'dot' || token.kind === 'nil') return `<${token.text}>`;
  if (Buffer.byteLength(token.text) > 10) return `${quote([...token.text].slice(0, 10).join(''))}...`;
  return quote(token.text);
}

class Scanner {
  private readonly tokens: Token[] = [];
  private position = 0;
  private line = 1;
  private lineOffset = 0;
  private parens = 0;

  constructor(private readonly text: string) {}

  public scan(): Token[] {
    while (this.position < this.text.length) {
      if (!this.scanText() || !this.scanAction()) return this.tokens;
    }
    this.emit('eof', this.position, this.position);
    return this.tokens;
  }

  /** Text up to the next action, without what a trim marker takes away; false after an error. */
  private scanText(): boolean {
    const found = this.text.indexOf(LEFT, this.position);
    const end = found < 0 ? this.text.length : found;
    let kept = end;
    if (found >= 0 && this.hasTrimMarker(found + LEFT.length, false)) {
      while (kept > this.position && SPACE.test(this.text[kept - 1])) kept--;
    }
    if (kept > this.position) this.emit('text', this.position, kept);
    this.position = end;
    return true;
  }

  private scanAction(): boolean {
    if (this.position >= this.text.length) return true;
    const start = this.position;
    const inside = start + LEFT.length + (this.hasTrimMarker(start + LEFT.length, false) ? 2 : 0);
    this.position = inside;
    if (this.text.startsWith('/*', inside)) return this.skipComment(inside);
    this.emit('leftDelimiter', start, start + LEFT.length);
    this.parens = 0;
    for (;;) {
      const end = this.rightDelimiterAt(this.position);
      if (end !== undefined) {
        if (this.parens > 0) return this.fail('unclosed left paren', this.position);
        this.emit('rightDelimiter', end.start, end.start + RIGHT.length);
        this.position = end.next;
        return true;
      }
      if (!this.scanInside()) return false;
    }
  }

  private skipComment(start: number): boolean {
    const close = this.text.indexOf('*/', start + 2);
    if (close < 0) return this.fail('unclosed comment', start);
    const end = this.rightDelimiterAt(close + 2);
    if (end === undefined) return this.fail('comment ends before closing delimiter', start);
    this.position = end.next;
    return true;
  }

  /** Where the `}}` that comes at an offset starts, trim marker or not, and where the text goes on; undefined where none comes. */
  private rightDelimiterAt(offset: number): { start: number; next: number } | undefined {
    if (this.hasTrimMarker(offset, true) && this.text.startsWith(RIGHT, offset + 2)) {
      let next = offset + 2 + RIGHT.length;
      while (next < this.text.length && SPACE.test(this.text[next])) next++;
      return { start: offset + 2, next };
    }
    return this.text.startsWith(RIGHT, offset) ? { start: offset, next: offset + RIGHT.length } : undefined;
  }

  private hasTrimMarker(offset: number, isRight: boolean): boolean {
    const marker = this.text.slice(offset, offset + 2);
    return marker.length === 2 && (isRight ? SPACE.test(marker[0]) && marker[1] === '-' : marker[0] === '-' && SPACE.test(marker[1]));
  }

  /** One token inside an action; false after an error. */
  private scanInside(): boolean {
    const start = this.position;
    const char = this.charAt(start);
    if (char === '') return this.fail('unclosed action', start);
    if (SPACE.test(char)) return this.scanSpace(start);
    switch (char) {
      case '=': return this.take('assign', 1);
      case ':': return this.text[start + 1] === '=' ? this.take('declare', 2) : this.fail('expected :=', start);
      case '|': return this.take('pipe', 1);
      case '"': return this.scanQuoted(start, 'string', 'unterminated quoted string');
      case '\'': return this.scanQuoted(start, 'charConstant', 'unterminated character constant');
      case '`': return this.scanRaw(start);
      case '$': return this.scanName(start, 'variable');
      case '(':
        this.parens++;
        return this.take('leftParen', 1);
      case ')':
        this.parens--;
        // The scanner has taken the parenthesis before it complains, and the error starts at it.
        return this.parens < 0 ? this.fail('unexpected right paren', start) : this.take('rightParen', 1);
    }
    if (char === '.' && start + 1 < this.text.length && !/[0-9]/.test(this.text[start + 1])) return this.scanName(start, 'field');
    if (/[.+\-0-9]/.test(char)) return this.scanNumber(start);
    if (isAlphanumeric(char)) return this.scanName(start, 'identifier');
    if (char > ' ' && char <= '~') return this.take('char', 1);
    return this.fail(`unrecognized character in action: ${describeChar(char)}`, start);
  }

  private scanSpace(start: number): boolean {
    let end = start;
    while (end < this.text.length && SPACE.test(this.text[end])) end++;
    // The last blank belongs to a trim marker that follows.
    if (this.rightDelimiterAt(end - 1)?.start === end + 1) end--;
    if (end > start) this.emit('space', start, end);
    this.position = end;
    return true;
  }

  private scanQuoted(start: number, kind: TokenKind, problem: string): boolean {
    const match = new RegExp(`${this.text[start]}(?:\\\\[^\\n]|[^\\\\\\n${this.text[start]}])*${this.text[start]}`, 'uy');
    match.lastIndex = start;
    const found = match.exec(this.text);
    return found === null ? this.fail(problem, start) : this.take(kind, found[0].length);
  }

  private scanRaw(start: number): boolean {
    const close = this.text.indexOf('`', start + 1);
    return close < 0 ? this.fail('unterminated raw quoted string', start) : this.take('rawString', close + 1 - start);
  }

  /** A field, variable or identifier: what follows must end the name. */
  private scanName(start: number, kind: 'variable' | 'field' | 'identifier'): boolean {
    let end = start + (kind === 'identifier' ? 0 : 1);
    if (kind !== 'identifier' && this.isTerminator(end)) return this.take(kind === 'field' ? 'dot' : kind, 1);
    for (let char = this.charAt(end); isAlphanumeric(char); char = this.charAt(end)) end += char.length;
    if (!this.isTerminator(end)) return this.fail(`bad character ${describeChar(this.charAt(end))}`, start);
    return this.take(kind === 'identifier' ? wordKind(this.text.slice(start, end)) : kind, end - start);
  }

  private scanNumber(start: number): boolean {
    let end = this.numberEnd(start);
    const isWrong = (): boolean => isAlphanumeric(this.charAt(end));
    const problem = (): string => `bad number syntax: ${quote(this.text.slice(start, end + this.charAt(end).length))}`;
    if (isWrong()) return this.fail(problem(), start);
    if (this.text[end] !== '+' && this.text[end] !== '-') return this.take('number', end - start);
    end = this.numberEnd(end);
    if (isWrong()) return this.fail(problem(), start);
    if (this.text[end - 1] !== 'i') return this.fail(`bad number syntax: ${quote(this.text.slice(start, end))}`, start);
    return this.take('complex', end - start);
  }

  private numberEnd(start: number): number {
    const number = /[+-]?(?:0[xX][0-9a-fA-F_]*(?:\.[0-9a-fA-F_]*)?(?:[pP][+-]?[0-9_]*)?|0[oO][0-7_]*(?:\.[0-7_]*)?|0[bB][01_]*(?:\.[01_]*)?|[0-9_]*(?:\.[0-9_]*)?(?:[eE][+-]?[0-9_]*)?)i?/y;
    number.lastIndex = start;
    return start + (number.exec(this.text)?.[0].length ?? 0);
  }

  private isTerminator(offset: number): boolean {
    const char = this.text[offset];
    return char === undefined || /[ \t\r\n.,|:()]/.test(char) || this.text.startsWith(RIGHT, offset);
  }

  private charAt(offset: number): string {
    return offset < this.text.length ? String.fromCodePoint(this.text.codePointAt(offset) as number) : '';
  }

  private take(kind: TokenKind, length: number): true {
    this.emit(kind, this.position, this.position + length);
    this.position += length;
    return true;
  }

  private emit(kind: TokenKind, start: number, end: number): void {
    this.tokens.push({ kind, text: this.text.slice(start, end), offset: start, line: this.lineAt(start) });
  }

  private fail(problem: string, start: number): false {
    this.tokens.push({ kind: 'error', text: problem, offset: start, line: this.lineAt(start) });
    return false;
  }

  private lineAt(offset: number): number {
    for (; this.lineOffset < offset; this.lineOffset++) {
      if (this.text[this.lineOffset] === '\n') this.line++;
    }
    return this.line;
  }
}

function wordKind(word: string): TokenKind {
  if (KEYWORDS.has(word)) return 'keyword';
  return word === 'nil' ? 'nil' : word === 'true' || word === 'false' ? 'bool' : 'identifier';
}

function isAlphanumeric(char: string): boolean {
  return char === '_' || /^[0-9A-Za-z]$/.test(char) || (char > '\u007f' && (isLetter(char) || isDigit(char)));
}

/** `%#U` of Go: `U+002D '-'`. */
function describeChar(char: string): string {
  // A byte that is no text is U+FFFD for Go.
  const shown = /\p{Surrogate}/u.test(char) ? '\ufffd' : char;
  const code = (shown.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return `U+${code}${isPrint(shown) ? ` '${shown}'` : ''}`;
}
