import * as fc from 'fast-check';
import { matchDoublestar } from '../../../src/pko/instantiate/doublestar';

test('a doublestar pattern matches a whole path', () => {
  expect(matchDoublestar('config/*.yaml', 'config/app.yaml')).toEqual(true);
  expect(matchDoublestar('config/*.yaml', 'config/sub/app.yaml')).toEqual(false);
  expect(matchDoublestar('config', 'config/app.yaml')).toEqual(false);
  expect(matchDoublestar('app?.yaml', 'app1.yaml')).toEqual(true);
});

test('two stars of a doublestar pattern match any number of folders, none too', () => {
  expect(matchDoublestar('**/crd.yaml', 'crd.yaml')).toEqual(true);
  expect(matchDoublestar('**/crd.yaml', 'a/b/crd.yaml')).toEqual(true);
  expect(matchDoublestar('openshift/**', 'openshift/route/a.yaml')).toEqual(true);
  expect(matchDoublestar('openshift/**', 'kubernetes/a.yaml')).toEqual(false);
});

test('alternatives of a doublestar pattern may hold folders and nothing', () => {
  expect(matchDoublestar('{a/b,c}/d', 'a/b/d')).toEqual(true);
  expect(matchDoublestar('{a/b,c}/d', 'c/d')).toEqual(true);
  expect(matchDoublestar('app{,-dev}.yaml', 'app.yaml')).toEqual(true);
  expect(matchDoublestar('app{-a,-b{1,2}}', 'app-b2')).toEqual(true);
});

test('classes of a doublestar pattern know ranges and negation', () => {
  expect(matchDoublestar('[a-c]x', 'bx')).toEqual(true);
  expect(matchDoublestar('[^a-c]x', 'bx')).toEqual(false);
  expect(matchDoublestar('\\[a\\]', '[a]')).toEqual(true);
  expect(matchDoublestar('[é-ü]', 'ö')).toEqual(true);
});

test('a malformed doublestar pattern is refused once the path needs the wrong part', () => {
  expect(() => matchDoublestar('[a', 'a')).toThrow('syntax error in pattern');
  expect(() => matchDoublestar('{a', 'a')).toThrow('syntax error in pattern');
  expect(() => matchDoublestar('[-a]', 'a')).toThrow('syntax error in pattern');
  expect(matchDoublestar('b[a', 'a')).toEqual(false);
});

test('a path of plain letters matches itself and nothing longer', () => {
  const path = fc.array(fc.stringMatching(/^[a-z0-9._-]{1,6}$/), { minLength: 1, maxLength: 4 }).map((parts) => parts.join('/'));
  fc.assert(fc.property(path, (text) => {
    expect([matchDoublestar(text, text), matchDoublestar('**', text), matchDoublestar(text, `${text}x`)]).toEqual([true, true, false]);
  }));
});
