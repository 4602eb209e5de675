import { Token, describeToken } from './scan';
import { TemplateError } from './template-error';

interface Cursor { index: number }

/** The tokens of a file with a place in them; a definition reads on in the same file through `nested()`. */
export class TokenStream {
  /** The line of the `{{` of the action that is being read; 0 between actions. */
  public actionLine = 0;
  private line = 0;

  constructor(
    private readonly name: string,
    private readonly tokens: readonly Token[],
    private readonly cursor: Cursor = { index: 0 },
  ) {}

  /** The same place for another definition; lines of errors count what that one has read. */
  public nested(): TokenStream {
    return new TokenStream(this.name, this.tokens, this.cursor);
  }

  /** The next token, taken. */
  public next(): Token {
    const token = this.peek();
    this.cursor.index++;
    return token;
  }

  /** The next token, left there; behind the end the last one again. */
  public peek(): Token {
    const token = this.tokens[Math.min(this.cursor.index, this.tokens.length - 1)];
    this.line = Math.max(this.line, token.line);
    return token;
  }

  /** The next token that is no space, taken. */
  public nextNonSpace(): Token {
    this.skipSpace();
    return this.next();
  }

  /** The next token that is no space, left there; the space is taken. */
  public peekNonSpace(): Token {
    this.skipSpace();
    return this.peek();
  }

  /** The place to come back to. */
  public mark(): number {
    return this.cursor.index;
  }

  /** Goes back to a place. */
  public reset(mark: number): void {
    this.cursor.index = mark;
  }

  /** Refuses a token; a scan error speaks for itself. */
  public unexpected(token: Token, context: string): never {
    if (token.kind !== 'error') return this.fail(`unexpected ${describeToken(token)} in ${context}`);
    if (this.actionLine === 0 || this.actionLine === token.line) return this.fail(token.text);
    const words = token.text.endsWith(' action') ? ' started' : ' in action started';
    return this.fail(`${token.text}${words} at ${this.name}:${this.actionLine}`);
  }

  /** @throws TemplateError with the line of the last token read */
  public fail(problem: string): never {
    throw new TemplateError(`template: ${this.name}:${this.line}: ${problem}`);
  }

  private skipSpace(): void {
    while (this.peek().kind === 'space') this.cursor.index++;
  }
}
