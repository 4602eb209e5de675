import * as fc from 'fast-check';
import * as ts from 'typescript';
import { Code, Expression } from '../../src/import/code/code';
import { printCode } from '../../src/import/code/print-code';

/** What a program makes of a text. */
function evaluated(text: string): unknown {
  return new Function(`return ${text};`)() as unknown;
}

const values = fc.jsonValue({ maxDepth: 4, noUnicodeString: false }).filter(value => !JSON.stringify(value).includes('__proto__'));

test('a program that holds a value has that value', () => {
  fc.assert(fc.property(values, fc.nat(100), (value, before) => {
    expect(evaluated(printCode(value as Code, '  ', before))).toEqual(value);
  }));
});

test('texts of any characters are literals that TypeScript reads', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 30 }), text => {
    const { diagnostics } = ts.transpileModule(`export const value = ${printCode(text)};`, { reportDiagnostics: true });
    expect(diagnostics).toEqual([]);
    expect(evaluated(printCode(text))).toBe(text);
  }), { numRuns: 50 });
});

test.each<[string, Code, string]>([
  ['a short map on one line', { kind: 'Role', names: ['a', 'b'] }, '{ kind: \'Role\', names: [\'a\', \'b\'] }'],
  ['keys in quotes where one needs them', { 'a': 1, 'b/c': 2 }, '{ a: 1, \'b/c\': 2 }'],
  ['the quotes that need no escape', 'Let\'s', '"Let\'s"'],
  ['an expression as it stands', { image: new Expression('this.image.ref') }, '{ image: this.image.ref }'],
  ['a variable of the same name by its name alone', { labels: new Expression('labels') }, '{ labels }'],
  ['values that look like their keys with both', { false: false, null: null }, '{ false: false, null: null }'],
  ['a text of several lines as a list of them', 'one\ntwo\n', '[\n  \'one\',\n  \'two\',\n  \'\',\n].join(\'\\n\')'],
  ['the only map of a list without a line of its own', [{ text: 'x'.repeat(120) }], `[{\n  text: '${'x'.repeat(120)}',\n}]`],
])('prints %s', (_, code, text) => {
  expect(printCode(code)).toBe(text);
});

test('a list of short texts fills its lines', () => {
  const lines = printCode(Array.from({ length: 40 }, (_, index) => `verb${index}`)).split('\n');
  expect(lines.length).toBeLessThan(8);
  expect(Math.max(...lines.map(line => line.length))).toBeLessThanOrEqual(120);
});
