import { isLetter, isNumber, isPunctuation, isSpace, isUpper, toLower, toUpper } from '../../../go/unicode';

type WordKind = 'number' | 'upper' | 'letters' | 'connector' | 'punctuation' | 'other';

/** Characters that xstrings takes for no letters. */
const CJK = /[\u4e00-\u9fcc\u3400-\u4d85\u{20000}-\u{2b81d}]/u;

/** What Go reads as an invalid character: a byte that is not UTF-8, or the character that stands for one. */
const INVALID = /^[\ufffd\p{Surrogate}]$/u;

interface Word {
  readonly kind: WordKind;
  readonly letters: readonly Letter[];
}

/** A character that counts, and the text that it stands for. */
interface Letter {
  readonly text: string;
  readonly char: string;
}

/** `HTTPServer` to `http_server`; mirrors xstrings.ToSnakeCase. */
export function toSnakeCase(text: string): string {
  return toSeparated(text, '_');
}

/** `HTTPServer` to `http-server`; mirrors xstrings.ToKebabCase. */
export function toKebabCase(text: string): string {
  return toSeparated(text, '-');
}

/** `http_server` to `HttpServer`; mirrors xstrings.ToPascalCase. */
export function toPascalCase(text: string): string {
  const chars = [...text];
  const start = chars.findIndex(char => !isConnector(char));
  // Connectors at the start stay; where there is nothing else, upstream writes the last one twice.
  if (start < 0) return text + (chars.at(-1) ?? '');
  let result = chars.slice(0, start).join('');
  if (start === chars.length - 1) return result + toUpper(chars[start]);
  let current = toUpper(chars[start]);
  let isFirstUpper = isUpper(chars[start]);
  for (const char of chars.slice(start + 1)) {
    const previous = current;
    current = char;
    if (isConnector(current) && isConnector(previous)) {
      result += previous;
    } else if (isConnector(previous)) {
      isFirstUpper = isUpper(current);
      current = toUpper(current);
    } else {
      if (isFirstUpper && isUpper(current)) {
        current = toLower(current);
      } else if (isFirstUpper) {
        isFirstUpper = false;
      }
      result += previous;
    }
  }
  return result + current;
}

function toSeparated(text: string, connector: string): string {
  const words = splitWords(lettersOf(text));
  let result = '';
  let index = 0;
  const write = (word: Word): void => {
    result += lowerCased(word, connector);
  };
  const joinsNext = (): boolean => index < words.length && words[index].kind !== 'punctuation' && words[index].kind !== 'connector';
  /** Letters and digits that follow stay in one word. */
  const writeRun = (): void => {
    while (index < words.length && (words[index].kind === 'letters' || words[index].kind === 'number')) write(words[index++]);
    if (joinsNext()) result += connector;
  };
  while (index < words.length - 1) {
    const word = words[index++];
    write(word);
    if (word.kind === 'connector' || word.kind === 'punctuation') continue;
    if (word.kind === 'number') {
      writeRun();
      continue;
    }
    if (words[index].kind !== 'number') {
      if (joinsNext()) result += connector;
      continue;
    }
    if (index === words.length - 1) continue;
    const number = words[index++];
    if (words[index].kind !== 'letters') {
      write(number);
      if (joinsNext()) result += connector;
      continue;
    }
    // Letters that follow a number belong to it: `HTTP2xx` is `http_2xx`.
    result += connector;
    write(number);
    writeRun();
  }
  if (index < words.length) write(words[index]);
  return result;
}

function lowerCased({ kind, letters }: Word, connector: string): string {
  const text = letters.map(letter => letter.text).join('');
  if (kind !== 'upper' && kind !== 'connector') return text;
  return [...text].map(char => isConnector(char) ? connector : isUpper(char) ? toLower(char) : INVALID.test(char) ? '\ufffd' : char).join('');
}

function splitWords(letters: readonly Letter[]): Word[] {
  const words: Word[] = [];
  for (let start = 0; start < letters.length;) {
    const kind = kindOf(letters[start].char);
    const end = kind === 'upper' ? endOfUpper(letters, start) : endWhere(letters, start + 1, belongsTo(kind));
    words.push({ kind, letters: letters.slice(start, end) });
    start = end;
  }
  return words;
}

/** Within punctuation, connectors are punctuation as well. */
function belongsTo(kind: WordKind): (char: string) => boolean {
  return kind === 'punctuation' ? isPunctuation : char => kindOf(char) === kind;
}

/** The characters of a text; what is no valid character belongs to the one that follows, at the end to the one before. */
function lettersOf(text: string): Letter[] {
  const letters: Letter[] = [];
  let invalid = '';
  for (const char of text) {
    if (INVALID.test(char)) {
      invalid += char;
    } else {
      letters.push({ text: invalid + char, char });
      invalid = '';
    }
  }
  if (invalid === '') return letters;
  const last = letters.pop() ?? { text: '', char: '\ufffd' };
  return [...letters, { text: last.text + invalid, char: last.char }];
}

/** `HTTPStatus` is `HTTP` and `Status`. */
function endOfUpper(letters: readonly Letter[], start: number): number {
  const isLower = (char: string): boolean => kindOf(char) === 'letters';
  if (start + 1 >= letters.length) return start + 1;
  if (isLower(letters[start + 1].char)) return endWhere(letters, start + 1, isLower);
  const end = endWhere(letters, start + 1, isUpper);
  return end < letters.length && end > start + 1 && isLower(letters[end].char) ? end - 1 : end;
}

function endWhere(letters: readonly Letter[], start: number, belongs: (char: string) => boolean): number {
  let end = start;
  while (end < letters.length && belongs(letters[end].char)) end++;
  return end;
}

function kindOf(char: string): WordKind {
  if (isConnector(char)) return 'connector';
  if (isPunctuation(char)) return 'punctuation';
  if (isUpper(char)) return 'upper';
  if (isLetter(char)) return CJK.test(char) ? 'other' : 'letters';
  return isNumber(char) ? 'number' : 'other';
}

function isConnector(char: string): boolean {
  return char === '-' || char === '_' || isSpace(char);
}
