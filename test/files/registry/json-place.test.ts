import fc from 'fast-check';
import { lineOfJsonError } from '../../../src/files/registry/json-place';

test('whatever JSON.parse takes, has no error', () => {
  fc.assert(fc.property(fc.json(), text => lineOfJsonError(text) === undefined));
});

test('whatever JSON.parse refuses, has one', () => {
  const broken = fc.tuple(fc.json(), fc.nat(), fc.constantFrom('', ',', '{', '"', '}', '\u0001', 'x')).map(([text, at, piece]) => {
    const cut = at % (text.length + 1);
    return text.slice(0, cut) + piece + text.slice(cut + 1);
  });
  fc.assert(fc.property(broken, text => {
    let isJson = true;
    try {
      JSON.parse(text);
    } catch {
      isJson = false;
    }
    return (lineOfJsonError(text) === undefined) === isJson;
  }), { numRuns: 1000 });
});

test.each([['{\n"a": 1,\n}', 3], ['[1\n2]', 2], ['{"a"}', 1], ['{}\n\nx', 3], ['{"a": "\n"}', 1]])('%j breaks at line %d', (text, line) => {
  expect(lineOfJsonError(text)).toBe(line);
});
