import * as fc from 'fast-check';
import { compileGlob } from '../../../src/pko/template/functions/glob';

const matches = (pattern: string, path: string) => compileGlob(pattern).test(path);

test('a single star of a glob stops at a slash, two do not', () => {
  expect(matches('*.yaml', 'a.yaml')).toEqual(true);
  expect(matches('*.yaml', 'x/a.yaml')).toEqual(false);
  expect(matches('**.yaml', 'x/a.yaml')).toEqual(true);
  expect(matches('a?b', 'a/b')).toEqual(false);
  expect(matches('my-files/*', 'my-files/a')).toEqual(true);
});

test('folders around two stars of a glob may share their slash', () => {
  expect(matches('files/**/app.conf', 'files/x/y/app.conf')).toEqual(true);
  expect(matches('files/**/app.conf', 'files/app.conf')).toEqual(true);
});

test('classes and alternatives of a glob', () => {
  expect(matches('{a', 'a')).toEqual(true);
  expect([matches('[a\\]b]', ']'), matches('[a\\]b]', '\\')]).toEqual([true, false]);
  expect(matches('{a,b}-[0-9].txt', 'b-7.txt')).toEqual(true);
  expect(matches('[!a]x', 'bx')).toEqual(true);
  expect(matches('[a-c]', 'd')).toEqual(false);
  expect(matches('{a,{b,c}}d', 'cd')).toEqual(true);
  expect(matches('\\*', 'x')).toEqual(false);
});

test('a malformed class of a glob is refused', () => {
  expect(() => compileGlob('[a')).toThrow('unexpected end of input');
  expect(() => compileGlob('[a-bc]')).toThrow('expected close range character');
  expect(() => compileGlob('[]')).toThrow('could not parse range');
  expect(() => compileGlob('[c-a]')).toThrow('hi character \'a\' should be greater than lo \'c\'');
});

test('a path of plain letters matches itself and nothing longer', () => {
  const path = fc.array(fc.stringMatching(/^[a-z0-9._-]{1,6}$/), { minLength: 1, maxLength: 4 }).map((parts) => parts.join('/'));
  fc.assert(fc.property(path, (text) => {
    expect([matches(text, text), matches('**', text), matches(text, `${text}x`)]).toEqual([true, true, false]);
  }));
});
