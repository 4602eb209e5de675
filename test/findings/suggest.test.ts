import * as fc from 'fast-check';
import { correction, nearest } from '../../src/findings/suggest';

const FIELDS = ['availabilityProbes', 'components', 'config', 'filter', 'images', 'phases', 'scopes'];

test.each([
  ['a letter left out', 'phses', 'phases'],
  ['a letter too many', 'immages', 'images'],
  ['a wrong letter', 'confog', 'config'],
  ['two letters exchanged', 'filetr', 'filter'],
  ['another case', 'AVAILABILITYPROBES', 'availabilityProbes'],
  ['two mistakes in a long word', 'availabiltyProbs', 'availabilityProbes'],
])('%s', (_, word, meant) => expect(nearest(word, FIELDS)).toBe(meant));

test('two exchanged letters are one mistake, which is all that a short word may have', () => {
  expect(nearest('form', ['from'])).toBe('from');
  expect(nearest('frxx', ['from'])).toBeUndefined();
});

test('another word is no suggestion', () => {
  expect(nearest('replicas', FIELDS)).toBeUndefined();
  expect(nearest('ab', ['cd', 'ac'])).toBeUndefined();
  expect(nearest('x', [])).toBeUndefined();
});

test('equal but for the case is nearer than any other word', () => {
  expect(nearest('Images', ['image', 'images', 'imagez'])).toBe('images');
  expect(nearest('K', ['j', 'k'])).toBe('k');
});

test('a wrong name is corrected, or told which there are', () => {
  expect(correction('stabel', ['beta', 'stable'])).toBe('Did you mean stable?');
  expect(correction('x', ['beta', 'stable'])).toBe('There are beta, stable.');
  expect(correction('x', ['stable'])).toBe('There is stable.');
  expect(correction('x', [])).toBe('There are none.');
});

test('the order of the candidates does not matter', () => {
  fc.assert(fc.property(fc.string({ maxLength: 6 }), fc.array(fc.string({ maxLength: 6 })), (word, candidates) => {
    expect(nearest(word, [...candidates].reverse())).toBe(nearest(word, candidates));
  }));
  expect(nearest('cat', ['rat', 'bat'])).toBe('bat');
});
