import { isLetter, isNumber, isPunctuation, isSpace, isUpper, toLower, toUpper } from '../../../go/unicode';

type WordKind = 'number' | 'upper' | 'letters' | 'connector' | 'punctuation' | 'other';

/** Characters that xstrings takes for no letters. */
const CJK = /[\u4e00-\u9fcc\u3400-\u4d85\u{20000}-\u{2b81d}]/u;

interface Word {
  readonly kind: WordKind;
  readonly chars: readonly string[];
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
  const words = splitWords([...text]);
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

function lowerCased({ kind, chars }: Word, connector: string): string {
  if (kind !== 'upper' && kind !== 'connector') return chars.join('');
  return chars.map(char => isConnector(char) ? connector : toLower(char)).join('');
}

function splitWords(chars: readonly string[]): Word[] {
  const words: Word[] = [];
  for (let start = 0; start < chars.length;) {
    const kind = kindOf(chars[start]);
    const end = kind === 'upper' ? endOfUpper(chars, start) : endWhere(chars, start + 1, char => kindOf(char) === kind);
    words.push({ kind, chars: chars.slice(start, end) });
    start = end;
  }
  return words;
}

/** `HTTPStatus` is `HTTP` and `Status`. */
function endOfUpper(chars: readonly string[], start: number): number {
  const isLower = (char: string): boolean => kindOf(char) === 'letters';
  if (start + 1 >= chars.length) return start + 1;
  if (isLower(chars[start + 1])) return endWhere(chars, start + 1, isLower);
  const end = endWhere(chars, start + 1, isUpper);
  return end < chars.length && end > start + 1 && isLower(chars[end]) ? end - 1 : end;
}

function endWhere(chars: readonly string[], start: number, belongs: (char: string) => boolean): number {
  let end = start;
  while (end < chars.length && belongs(chars[end])) end++;
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
