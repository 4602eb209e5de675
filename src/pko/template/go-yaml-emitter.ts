import { compareKeys, resolvesToText } from './go-yaml-scalars';
import { GoInt, GoList, GoMap, GoObject, Value } from './values';
import { byteLength } from '../../go/bytes';
import { formatFloat } from '../../go/numbers';

type Style = 'plain' | 'single' | 'double' | 'literal';

interface Analysis {
  readonly isMultiline: boolean;
  readonly allowsPlain: boolean;
  readonly allowsSingle: boolean;
  readonly allowsBlock: boolean;
}

const INDENT = 2;
const WIDTH = 80;
const MAX_SIMPLE_KEY = 128;
const BREAK = /[\r\n\u0085\u2028\u2029]/;
const PRINTABLE = /^[\n\u0020-\u007e\u00a0-\ud7ff\ue000-\ufefe\uff00-\ufffd]$/;

/** Writes a document in block style as go-yaml 2 does. Mirrors emitterc.go. */
export class GoYamlEmitter {
  private output = '';
  private column = 0;
  private indent = -1;
  private isWhitespace = true;
  private isIndention = true;

  /** The text of a document, with a line break at the end. */
  public emit(value: Value): string {
    this.node(value, false, false);
    if (this.column > 0 || this.output === '') this.lineBreak();
    return this.output;
  }

  private node(value: Value, isInMap: boolean, isSimpleKey: boolean): void {
    const isNil = (value instanceof GoMap || value instanceof GoList) && value.isNil;
    if (isNil) return this.scalar('null', false, isSimpleKey);
    if (value instanceof GoMap) return value.entries.size === 0 ? this.indicator('{}', true) : this.mapping(value);
    if (value instanceof GoList) return value.items.length === 0 ? this.indicator('[]', true) : this.sequence(value, isInMap);
    return this.scalar(scalarText(value), typeof value === 'string' || value instanceof GoObject, isSimpleKey);
  }

  private sequence(list: GoList, isInMap: boolean): void {
    const outer = this.indent;
    // A list that is the value of a key stands below the key, not indented.
    if (!(isInMap && !this.isIndention)) this.indent = outer < 0 ? 0 : outer + INDENT;
    for (const item of list.items) {
      this.newLine();
      this.indicator('-', true, false, true);
      this.node(item, false, false);
    }
    this.indent = outer;
  }

  private mapping(map: GoMap): void {
    const outer = this.indent;
    this.indent = outer < 0 ? 0 : outer + INDENT;
    for (const key of [...map.entries.keys()].sort(compareKeys)) {
      this.newLine();
      const isSimple = !BREAK.test(key) && byteLength(key) <= MAX_SIMPLE_KEY;
      if (!isSimple) this.indicator('?', true, false, true);
      this.node(key, true, isSimple);
      if (!isSimple) this.newLine();
      this.indicator(':', !isSimple, false, !isSimple);
      this.node(map.entries.get(key) as Value, true, false);
    }
    this.indent = outer;
  }

  private scalar(text: string, isText: boolean, isSimpleKey: boolean): void {
    const outer = this.indent;
    this.indent = outer < 0 ? INDENT : outer + INDENT;
    switch (this.styleOf(text, isText, isSimpleKey)) {
      case 'plain': this.plain(text, !isSimpleKey); break;
      case 'single': this.singleQuoted(text, !isSimpleKey); break;
      case 'double': this.doubleQuoted(text, !isSimpleKey); break;
      case 'literal': this.literal(text);
    }
    this.indent = outer;
  }

  private styleOf(text: string, isText: boolean, isSimpleKey: boolean): Style {
    const { isMultiline, allowsPlain, allowsSingle, allowsBlock } = analyze(text);
    const wanted: Style = text.includes('\n') ? 'literal' : !isText || resolvesToText(text) ? 'plain' : 'double';
    if (isSimpleKey && isMultiline) return 'double';
    if (wanted === 'literal') return allowsBlock && !isSimpleKey ? 'literal' : 'double';
    if (wanted === 'double') return 'double';
    if (allowsPlain && !(text === '' && isSimpleKey)) return 'plain';
    return allowsSingle ? 'single' : 'double';
  }

  private plain(text: string, folds: boolean): void {
    if (!this.isWhitespace) this.put(' ');
    this.folded(text, folds, false);
    this.isWhitespace = false;
    this.isIndention = false;
  }

  private singleQuoted(text: string, folds: boolean): void {
    this.indicator('\'', true);
    this.folded(text, folds, true);
    this.indicator('\'', false);
    this.isWhitespace = false;
    this.isIndention = false;
  }

  /** Text that a single space may break where the line is long enough, and whose own line breaks are doubled. */
  private folded(text: string, folds: boolean, isQuoted: boolean): void {
    const chars = [...text];
    let isAfterSpace = false;
    let isAfterBreak = false;
    chars.forEach((char, index) => {
      if (char === ' ') {
        const isInside = !isQuoted || (index > 0 && index < chars.length - 1);
        if (folds && !isAfterSpace && this.column > WIDTH && isInside && chars[index + 1] !== ' ') {
          this.newLine();
        } else {
          this.put(char);
        }
        isAfterSpace = true;
      } else if (BREAK.test(char)) {
        if (!isAfterBreak && char === '\n') this.lineBreak();
        this.putBreak(char);
        this.isIndention = true;
        isAfterBreak = true;
      } else {
        if (isAfterBreak) this.newLine();
        this.put(isQuoted && char === '\'' ? '\'\'' : char);
        this.isIndention = false;
        isAfterSpace = false;
        isAfterBreak = false;
      }
    });
  }

  private doubleQuoted(text: string, folds: boolean): void {
    const chars = [...text];
    // go-yaml asks of each character whether the text begins with a byte order mark.
    const escapesAll = chars[0] === '\ufeff';
    let isAfterSpace = false;
    this.indicator('"', true);
    chars.forEach((char, index) => {
      if (escapesAll || !PRINTABLE.test(char) || BREAK.test(char) || char === '"' || char === '\\') {
        this.put(escaped(char));
        isAfterSpace = false;
      } else if (char !== ' ') {
        this.put(char);
        isAfterSpace = false;
      } else {
        if (folds && !isAfterSpace && this.column > WIDTH && index > 0 && index < chars.length - 1) {
          this.newLine();
          if (chars[index + 1] === ' ') this.put('\\');
        } else {
          this.put(char);
        }
        isAfterSpace = true;
      }
    });
    this.indicator('"', false);
    this.isWhitespace = false;
    this.isIndention = false;
  }

  private literal(text: string): void {
    const chars = [...text];
    this.indicator('|', true);
    if (chars[0] === ' ' || BREAK.test(chars[0])) this.indicator(String(INDENT), false);
    const last = chars[chars.length - 1];
    if (!BREAK.test(last)) {
      this.indicator('-', false);
    } else if (chars.length === 1 || BREAK.test(chars[chars.length - 2])) {
      this.indicator('+', false);
    }
    this.lineBreak();
    this.isIndention = true;
    this.isWhitespace = true;
    let isAfterBreak = true;
    for (const char of chars) {
      if (BREAK.test(char)) {
        this.putBreak(char);
        this.isIndention = true;
        isAfterBreak = true;
      } else {
        if (isAfterBreak) this.newLine();
        this.put(char);
        this.isIndention = false;
        isAfterBreak = false;
      }
    }
  }

  private indicator(text: string, needsSpace: boolean, isWhitespace = false, isIndention = false): void {
    if (needsSpace && !this.isWhitespace) this.put(' ');
    this.put(text);
    this.isWhitespace = isWhitespace;
    this.isIndention = this.isIndention && isIndention;
  }

  private newLine(): void {
    const indent = Math.max(this.indent, 0);
    if (!this.isIndention || this.column > indent || (this.column === indent && !this.isWhitespace)) this.lineBreak();
    if (this.column < indent) this.put(' '.repeat(indent - this.column));
    this.isWhitespace = true;
    this.isIndention = true;
  }

  private put(text: string): void {
    this.output += text;
    this.column += [...text].length;
  }

  private putBreak(char: string): void {
    this.output += char;
    this.column = 0;
  }

  private lineBreak(): void {
    this.putBreak('\n');
  }
}

/** Numbers go through JSON: integers that fit 64 bits stay, others are printed as floats. */
function scalarText(value: Value): string {
  if (value instanceof GoObject) return value.text();
  if (value instanceof GoInt) return value.value.toString();
  // Bytes that are not UTF-8 are U+FFFD in JSON.
  if (typeof value === 'string') return value.replace(/\p{Surrogate}/gu, '\ufffd');
  if (typeof value !== 'number') return String(value);
  const isInteger = Number.isInteger(value) && Math.abs(value) < 1e21;
  if (isInteger && BigInt(value) < 2n ** 64n && BigInt(value) >= -(2n ** 63n)) return String(BigInt(String(value)));
  return formatFloat(value, 'g', -1);
}

function analyze(text: string): Analysis {
  if (text === '') return { isMultiline: false, allowsPlain: true, allowsSingle: true, allowsBlock: false };
  const chars = [...text];
  const hasSpecial = chars.some(char => !PRINTABLE.test(char));
  const isMultiline = BREAK.test(text);
  const breakSpace = /[\r\n\u0085\u2028\u2029] /.test(text);
  const spaceBreak = / [\r\n\u0085\u2028\u2029]/.test(text);
  const edge = /^[ \r\n\u0085\u2028\u2029]|[ \r\n\u0085\u2028\u2029]$/.test(text);
  return {
    isMultiline,
    allowsPlain: !isMultiline && !edge && !hasSpecial && !hasIndicator(text),
    allowsSingle: !breakSpace && !spaceBreak && !hasSpecial,
    allowsBlock: !text.endsWith(' ') && !spaceBreak && !hasSpecial,
  };
}

function hasIndicator(text: string): boolean {
  return /^(?:---|\.\.\.|[#,[\]{}&*!|>'"%@`]|[?:-](?:[ \t]|$))/.test(text) || /:(?:[ \t]|$)|[ \t\r\n\u0085\u2028\u2029\0]#/.test(text);
}

const ESCAPES: Readonly<Record<string, string>> = {
  '\0': '0',
  '\u0007': 'a',
  '\b': 'b',
  '\t': 't',
  '\n': 'n',
  '\v': 'v',
  '\f': 'f',
  '\r': 'r',
  '\u001b': 'e',
  '"': '"',
  '\\': '\\',
  '\u0085': 'N',
  '\u00a0': '_',
  '\u2028': 'L',
  '\u2029': 'P',
};

function escaped(char: string): string {
  if (ESCAPES[char] !== undefined) return `\\${ESCAPES[char]}`;
  const code = char.codePointAt(0) as number;
  const [letter, width] = code <= 0xff ? ['x', 2] as const : code <= 0xffff ? ['u', 4] as const : ['U', 8] as const;
  return `\\${letter}${code.toString(16).toUpperCase().padStart(width, '0')}`;
}
