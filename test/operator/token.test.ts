import * as fc from 'fast-check';
import { ParameterForm } from '../../src/operator/expression';
import { Parameter } from '../../src/operator/parameter';
import { ParameterType } from '../../src/operator/parameter-type';
import { DamagedTokenError, expressionOfNumber, piecesOf } from '../../src/operator/token';

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

test('a marker is known in lower case and upper case', () => {
  expect(name(piecesOf(text.valueAsString.toUpperCase())[0])).toBe('host');
});

test('a number is known as such and inside a text', () => {
  expect(name(expressionOfNumber(number.valueAsNumber))).toBe('port');
  expect(piecesOf(`${number.valueAsNumber}m`).map(piece => (typeof piece === 'string' ? piece : name(piece)))).toEqual(['port', 'm']);
  expect(name(piecesOf(String(number.valueAsNumber).replace('e+', 'E'))[0])).toBe('port');
});

test('ordinary numbers stay numbers', () => {
  fc.assert(fc.property(fc.double({ min: -1e200, max: 1e200, noNaN: true }), value => {
    expect(expressionOfNumber(value)).toBeUndefined();
  }));
});

test.each([
  ['cut', (marker: string) => marker.slice(0, -3)],
  ['cut at the start', (marker: string) => marker.slice(3)],
  ['altered', (marker: string) => marker.replace(/\.\d+\./, '.99999.')],
  ['encoded in base64', (marker: string) => Buffer.from(`x${marker}`).toString('base64')],
])('a marker that was %s is refused', (_, damage) => {
  expect(() => piecesOf(damage(text.valueAsString))).toThrow(DamagedTokenError);
});

test('a number that was calculated from a marker is refused by the name of its parameter', () => {
  expect(() => expressionOfNumber(number.valueAsNumber * 60)).toThrow("calculated from the parameter 'port' (times 60)");
  expect(() => piecesOf(`${number.valueAsNumber * 1024}Mi`)).toThrow("the parameter 'port'");
});

test('a value of no type refuses to have its keys copied', () => {
  expect(() => ({ ...text.value })).toThrow("The value 'host' is not known before the package is installed");
  expect(piecesOf(text.value.resolve())).toEqual([{ kind: 'parameter', parameter: text._facts, form: ParameterForm.VALUE }]);
});
