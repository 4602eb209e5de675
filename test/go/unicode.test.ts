import { isLetter, isNumber, isPrint, isPunctuation, toUpper, trimSpace } from '../../src/go/unicode';

test.each([['a', true], ['é', true], ['\u{1f600}', true], [' ', true], ['\u00a0', false], ['\ufeff', false], ['\u{e000}', false], ['\u{378}', false]])(
  'whether %j is printed as it is', (char, printable) => {
    expect(isPrint(char)).toBe(printable);
  });

test('a character that is newer than the tables of Go is none yet', () => {
  expect(['\u{2ffc}', '\u{10d50}', '\u{1fae9}', '\u{323b0}'].filter(char => isPrint(char) || isLetter(char))).toEqual([]);
  expect(['\u{2ffb}', '\u{323af}', '\u{1fae8}'].filter(isPrint)).toHaveLength(3);
});

test('a letter whose large form is newer has none', () => {
  expect(toUpper('\u019b')).toBe('\u019b');
  expect(toUpper('\u00e9')).toBe('\u00c9');
});

test('a byte order mark is not trimmed as white space', () => {
  expect(trimSpace('\u0085\u2028 \ufeffa b\u3000\n')).toBe('\ufeffa b');
});

test.each([['\u1f80', '\u1f88'], ['\u1fa7', '\u1faf'], ['\u1fb3', '\u1fbc'], ['\u1fc3', '\u1fcc'], ['\u1ff3', '\u1ffc'], ['\u1f88', '\u1f88'], ['ß', 'ß']])(
  'the large form of %s is one character', (small, large) => {
    expect(toUpper(small)).toBe(large);
  });

test('newer characters are neither numbers nor punctuation', () => {
  expect([isNumber('\u{10d40}'), isNumber('\u0664'), isPunctuation('\u{10d6e}'), isPunctuation('\u061b')]).toEqual([false, true, false, true]);
});
