import { quote } from '../../../go/quote';
import { Json } from '../../../kube/json';
import { Value, fromJson } from '../values';

/** What a text is as JSON, or Go's error text; as encoding/json.Unmarshal reads it, with float64 numbers. */
export function decodeJson(text: string): { readonly value: Value } | { readonly error: string } {
  const error = new Checker(text).check();
  if (error !== undefined) return { error };
  return { value: fromJson(JSON.parse(text.trim()) as Json) };
}

/** Finds what is wrong with a JSON text, in the words of encoding/json. */
class Checker {
  private position = 0;
  private overflow: string | undefined;

  constructor(private readonly text: string) {}

  public check(): string | undefined {
    const error = this.value('looking for beginning of value');
    if (error !== undefined) return error;
    this.skipSpace();
    return this.position < this.text.length ? this.invalid('after top-level value') : this.overflow;
  }

  private value(context: string): string | undefined {
    this.skipSpace();
    const char = this.text[this.position];
    if (char === '{') return this.object();
    if (char === '[') return this.array();
    if (char === '"') return this.string();
    if (char === '-' || (char >= '0' && char <= '9')) return this.number();
    for (const word of ['true', 'false', 'null']) {
      if (char === word[0]) return this.word(word);
    }
    return this.invalid(context);
  }

  private object(): string | undefined {
    this.position++;
    this.skipSpace();
    if (this.take('}')) return undefined;
    for (;;) {
      this.skipSpace();
      if (this.text[this.position] !== '"') return this.invalid('looking for beginning of object key string');
      const error = this.string() ?? this.separator(':', 'after object key') ?? this.value('looking for beginning of value');
      if (error !== undefined) return error;
      this.skipSpace();
      if (this.take('}')) return undefined;
      if (!this.take(',')) return this.invalid('after object key:value pair');
    }
  }

  private array(): string | undefined {
    this.position++;
    this.skipSpace();
    if (this.take(']')) return undefined;
    for (;;) {
      const error = this.value('looking for beginning of value');
      if (error !== undefined) return error;
      this.skipSpace();
      if (this.take(']')) return undefined;
      if (!this.take(',')) return this.invalid('after array element');
    }
  }

  private separator(char: string, context: string): string | undefined {
    this.skipSpace();
    return this.take(char) ? undefined : this.invalid(context);
  }

  private string(): string | undefined {
    for (this.position++; ; this.position++) {
      const char = this.text[this.position];
      if (char === '"') break;
      if (char === undefined || char < ' ') return this.invalid('in string literal');
      if (char !== '\\') continue;
      this.position++;
      if (this.text[this.position] === 'u') {
        for (let i = 0; i < 4; i++) {
          this.position++;
          if (!/^[0-9a-fA-F]$/.test(this.text[this.position] ?? '')) return this.invalidInToken('in \\u hexadecimal character escape');
        }
      } else if (!'"\\/bfnrt'.includes(this.text[this.position] ?? ' ')) {
        return this.invalidInToken('in string escape code');
      }
    }
    this.position++;
    return undefined;
  }

  private number(): string | undefined {
    const start = this.position;
    const isDigit = (): boolean => /^[0-9]$/.test(this.text[this.position] ?? '');
    const digits = (): void => {
      while (isDigit()) this.position++;
    };
    this.take('-');
    if (!isDigit()) return this.invalidInToken('in numeric literal');
    if (!this.take('0')) digits();
    if (this.take('.')) {
      if (!isDigit()) return this.invalidInToken('after decimal point in numeric literal');
      digits();
    }
    if (this.take('e') || this.take('E')) {
      if (!this.take('+')) this.take('-');
      if (!isDigit()) return this.invalidInToken('in exponent of numeric literal');
      digits();
    }
    const literal = this.text.slice(start, this.position);
    if (!Number.isFinite(Number(literal))) this.overflow ??= `json: cannot unmarshal number ${literal} into Go value of type float64`;
    return undefined;
  }

  private word(word: string): string | undefined {
    for (let i = 0; i < word.length; i++, this.position++) {
      if (this.text[this.position] !== word[i]) return this.invalidInToken(`in literal ${word} (expecting ${quote(word[i], false, '\'')})`);
    }
    return undefined;
  }

  private take(char: string): boolean {
    const isHere = this.text[this.position] === char;
    if (isHere) this.position++;
    return isHere;
  }

  private skipSpace(): void {
    while (/^[ \t\r\n]$/.test(this.text[this.position] ?? '')) this.position++;
  }

  /** Go sees a space where the text ends, which a token that has begun cannot hold. */
  private invalidInToken(context: string): string {
    return this.position < this.text.length ? this.invalid(context) : `invalid character ' ' ${context}`;
  }

  private invalid(context: string): string {
    if (this.position >= this.text.length) return 'unexpected end of JSON input';
    const char = this.text[this.position];
    const shown = char === '\'' ? '\'\\\'\'' : char === '"' ? '\'"\'' : quote(firstByte(char), false, '\'');
    return `invalid character ${shown} ${context}`;
  }
}

/** encoding/json complains about bytes: of a longer character it shows the first one. */
function firstByte(char: string): string {
  return String.fromCharCode(Buffer.from(char)[0]);
}
