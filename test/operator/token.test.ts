import * as fc from 'fast-check';
import { ParameterForm } from '../../src/operator/expression';
import { leaks } from '../../src/operator/leaks';
import { expressionOfNumber } from '../../src/operator/number-token';
import { Parameter } from '../../src/operator/parameter';
import { ParameterType } from '../../src/operator/parameter-type';
import { piecesOf } from '../../src/operator/token';
import { DamagedTokenError } from '../../src/operator/token-registry';

const text = new Parameter('host', { type: ParameterType.STRING, default: 'a' });
const number = new Parameter('port', { type: ParameterType.INTEGER, default: 80 });
const name = (piece: unknown) => (piece as { parameter: { name: string } }).parameter.name;

test('a text without markers is one piece, as it was', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), plain => {
    expect(piecesOf(plain)).toEqual([plain]);
  }));
});

test('a marker is found between any texts', () => {
  fc.assert(fc.property(fc.string(), fc.string(), (before, after) => {
    const pieces = piecesOf(`${before}${text.valueAsString}${after}`);
    expect(pieces.map(piece => (typeof piece === 'string' ? piece : name(piece))))
      .toEqual([before, 'host', after].filter(piece => piece !== ''));
  }));
});

test('a number is known as such and inside a text', () => {
  expect(name(expressionOfNumber(number.valueAsNumber))).toBe('port');
  expect(piecesOf(`${number.valueAsNumber}m`).map(piece => (typeof piece === 'string' ? piece : name(piece)))).toEqual(['port', 'm']);
  const [digit, ...rest] = String(number.valueAsNumber);
  expect(name(piecesOf(`${digit}.${rest.join('')}E15`)[0])).toBe('port');
  expect(name(piecesOf(`80${number.valueAsNumber}.0`)[1])).toBe('port');
});

test('ordinary numbers stay numbers', () => {
  fc.assert(fc.property(fc.double({ noNaN: true }), value => {
    expect(expressionOfNumber(value)).toBeUndefined();
  }));
});

const reversed = (marker: string) => [...marker].reverse().join('');

test.each<[string, (marker: string) => string]>([
  ['cut', marker => marker.slice(0, -3)],
  ['cut at the start', marker => marker.slice(3)],
  ['cut to its first characters', marker => marker.slice(0, 8)],
  ['cut to its last characters', marker => marker.slice(-8)],
  ['put into upper case', marker => marker.toUpperCase()],
  ['put into lower case', marker => marker.toLowerCase()],
  ['made a slug', marker => marker.toLowerCase().replace(/[^a-z0-9]+/g, '-')],
  ['freed of dots', marker => marker.replace(/\./g, '-')],
  ['split at dots', marker => marker.split('.')[0]],
  ['split at commas', marker => marker.split(',')[1]],
  ['reversed', reversed],
  ['encoded in hexadecimal', marker => Buffer.from(marker).toString('hex')],
  ['encoded in base64', marker => Buffer.from(`x${marker}`).toString('base64')],
])('a marker that was %s is refused', (_, damage) => {
  expect(() => piecesOf(damage(text.valueAsString))).toThrow(DamagedTokenError);
});

test('the message about a damaged marker names the parameter, where enough of it is left', () => {
  for (const damaged of [text.valueAsString.toUpperCase(), text.valueAsString.split('.')[0], text.valueAsString.replace(/[^a-z0-9]+/g, '-')]) {
    expect(() => piecesOf(damaged)).toThrow("a part of the parameter 'host', whose value is not known yet,");
  }
});

test('any piece of a marker of ten characters is known', () => {
  const marker = text.valueAsString;
  fc.assert(fc.property(fc.integer({ min: 0, max: marker.length - 11 }), fc.integer({ min: 10, max: marker.length - 1 }), (from, length) => {
    fc.pre(from + length <= marker.length && length < marker.length);
    expect(() => piecesOf(`before ${marker.slice(from, from + length)} after`)).toThrow(DamagedTokenError);
  }));
});

test('long texts of random letters hold no piece of a marker', () => {
  fc.assert(fc.property(fc.base64String({ minLength: 1000, maxLength: 4000 }), plain => {
    expect(piecesOf(plain)).toEqual([plain]);
  }), { numRuns: 200 });
});

test.each<[string, (marker: number) => number]>([
  ['+ 1', marker => marker + 1], ['- 1', marker => marker - 1], ['+ 10000', marker => marker + 10000],
  ['* 2', marker => marker * 2], ['/ 3', marker => marker / 3], ['* 1024', marker => marker * 1024], ['/ 60', marker => marker / 60],
])('a number marker %s is refused by the name of its parameter', (_, calculate) => {
  const value = calculate(number.valueAsNumber);
  expect(() => expressionOfNumber(value)).toThrow("was calculated from the parameter 'port'");
  expect(() => piecesOf(`${value}Mi`)).toThrow("was calculated from the parameter 'port'");
});

test('a number marker with decimals in a text is refused', () => {
  expect(() => piecesOf(`${number.valueAsNumber.toFixed(2)}`)).toThrow(DamagedTokenError);
});

test('a value of no type refuses to have its keys copied', () => {
  expect(() => ({ ...text.value })).toThrow("The value 'host' is not known before the package is installed");
  expect(piecesOf(text.value.resolve())).toEqual([{ kind: 'parameter', parameter: text._facts, form: ParameterForm.VALUE }]);
});

test('a file that holds a marker is found, with the line', () => {
  const files = { 'plain.yaml': 'a: 1\nb: 7318650241\n', 'text.yaml': `a: 1\nb: ${text.valueAsString}\n`, 'number.yaml': `a: ${number.valueAsNumber}` };
  expect(leaks(files).map(({ file, line }) => [file, line])).toEqual([['text.yaml', 2], ['number.yaml', 1]]);
});
