const SPACE = /[ \t\r\n]*/y;
const SCALAR = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9A-Fa-f]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const KEY = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9A-Fa-f]{4}))*"/y;

/**
 * The line, from 1, at which a text stops being JSON; undefined where it is JSON.
 *
 * The messages of JSON.parse name a place only sometimes, and quote the text, which may hold a secret.
 */
export function lineOfJsonError(text: string): number | undefined {
  const reader = new JsonReader(text);
  return reader.isWhole() ? undefined : text.slice(0, reader.offset).split('\n').length;
}

class JsonReader {
  /** What stands before it is JSON. */
  public offset = 0;

  constructor(private readonly text: string) {}

  public isWhole(): boolean {
    return this.value() && this.skip(SPACE) && this.offset === this.text.length;
  }

  private value(): boolean {
    this.skip(SPACE);
    const open = this.text[this.offset];
    if (open === '{') return this.items('}', () => this.skip(KEY) && this.skip(SPACE) && this.takes(':') && this.value());
    return open === '[' ? this.items(']', () => this.value()) : this.skip(SCALAR);
  }

  private items(close: string, item: () => boolean): boolean {
    this.offset++;
    this.skip(SPACE);
    if (this.takes(close)) return true;
    do {
      this.skip(SPACE);
      if (!item()) return false;
      this.skip(SPACE);
    } while (this.takes(','));
    return this.takes(close);
  }

  private takes(character: string): boolean {
    if (this.text[this.offset] !== character) return false;
    this.offset++;
    return true;
  }

  private skip(form: RegExp): boolean {
    form.lastIndex = this.offset;
    const match = form.exec(this.text);
    if (match === null) return false;
    this.offset += match[0].length;
    return true;
  }
}
