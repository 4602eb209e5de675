import { parseConditionMap } from '../../../src/pko/read/condition-map';

test('each line maps a condition of the object to one of the package', () => {
  expect(parseConditionMap('\nUp => crane.example/Up\n Down=>crane.example/Down => x \n')).toEqual([
    { sourceType: 'Up', destinationType: 'crane.example/Up' },
    { sourceType: 'Down', destinationType: 'crane.example/Down => x' },
  ]);
});

test.each([
  ['', 'expected 2 part mapping got 1 in line 1'],
  ['A => b/C\n\nD => e/F', 'expected 2 part mapping got 1 in line 2'],
  ['=> a/B', 'sourceType can\'t be empty in line 1'],
  ['A =>', 'destinationType can\'t be empty in line 1'],
])('%j is refused', (value, message) => {
  expect(() => parseConditionMap(value)).toThrow(message);
});
