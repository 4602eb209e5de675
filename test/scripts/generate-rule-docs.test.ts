import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { REFERENCES, referenceText } from '../../scripts/generate-rule-docs';
import { OLM_RULE_DOCS } from '../../src/olm/rule-docs';
import { Code } from '../../src/pko/problem/codes';

test.each(REFERENCES.map(reference => [reference.path, reference] as const))('%s is what the tables of the rules say', (path, reference) => {
  expect(readFileSync(join(__dirname, '..', '..', path), 'utf8')).toBe(referenceText(reference));
});

test.each([['packages', REFERENCES[0], Object.values(Code)], ['bundles', REFERENCES[1], Object.keys(OLM_RULE_DOCS)]] as const)(
  'every rule about %s is in the reference once, in the order of the codes', (_, reference, codes) => {
    const headings = [...referenceText(reference).matchAll(/^### (\w+) [a-z0-9-]+$/gm)].map(match => match[1]);
    expect(headings).toEqual([...codes].sort());
  },
);

test('words of upstream with backticks in them are code as they stand', () => {
  const rule = { code: 'X1', name: 'twice', severities: ['error'], problem: 'It is.', remedy: 'Undo it.', upstream: 'both `a` and `b`' };
  const text = referenceText({ path: '', title: 'Rules', intro: 'All.', groups: [{ title: 'Some', rules: [rule] }] });
  expect(text).toContain('\nUpstream: `` both `a` and `b` ``\n');
});
