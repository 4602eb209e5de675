import { contentHash, nameWithSuffix } from '../../../src/olm/install/names';

test('the base is cut where the name would be too long', () => {
  expect(nameWithSuffix('base', 'suffix')).toBe('base-suffix');
  expect(nameWithSuffix('b'.repeat(60), 'suffix')).toBe(`${'b'.repeat(56)}-suffix`);
});

test('a base and a suffix that are 63 characters together make a name of 64, as upstream', () => {
  expect(nameWithSuffix('b'.repeat(57), 'suffix')).toHaveLength(64);
});

test('a hash is that of JSON as Go writes it: with what matters in HTML escaped, and a newline', () => {
  expect(contentHash('<', 36)).toBe('1ktvawnbe5emp72dpvhavqtghpgkmpf8zy5tfyke36qv');
  expect(contentHash('<', 62)).toBe('6jU2N6ytXW4ZoE7ClFQi58Y4tdeMuh5ZU0i5vx');
});
