import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { REFERENCES, referenceText } from '../../scripts/generate-rule-docs';
import { Code } from '../../src/pko/problem/codes';

test.each(REFERENCES.map(reference => [reference.path, reference] as const))('%s is what the tables of the rules say', (path, reference) => {
  expect(readFileSync(join(__dirname, '..', '..', path), 'utf8')).toBe(referenceText(reference));
});

test('every rule about packages is in the reference once, in the order of the codes', () => {
  const headings = [...referenceText(REFERENCES[0]).matchAll(/^### (\w+) [a-z-]+$/gm)].map(match => match[1]);
  expect(headings).toEqual(Object.values(Code));
  expect(headings).toEqual([...headings].sort());
});
