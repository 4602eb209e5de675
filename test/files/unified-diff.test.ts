import * as fc from 'fast-check';
import { unifiedDiff } from '../../src/files/unified-diff';

const diff = (before: string, after: string) => unifiedDiff(before, after, 'a', 'b');

test('equal texts have no difference', () => {
  expect(diff('x\n', 'x\n')).toBe('');
});

test('a change is shown with three lines around it', () => {
  expect(diff('1\n2\n3\n4\n5\n6\n7\n8\n9\n', '1\n2\n3\n4\nfive\n6\n7\n8\n9\n'))
    .toBe('--- a\n+++ b\n@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+five\n 6\n 7\n 8\n');
});

test('changes far apart make hunks of their own', () => {
  const lines = Array.from({ length: 20 }, (_, index) => `${index}\n`);
  const changed = lines.map((line, index) => index === 0 || index === 19 ? `new ${line}` : line);
  expect(diff(lines.join(''), changed.join('')).match(/^@@.*$/gm)).toEqual(['@@ -1,4 +1,4 @@', '@@ -17,4 +17,4 @@']);
});

test('a missing line end is remarked', () => {
  expect(diff('x\n', 'x')).toBe('--- a\n+++ b\n@@ -1 +1 @@\n-x\n+x\n\\ No newline at end of file\n');
});

test('taking the added lines out and the removed ones in gives the first text back', () => {
  const text = fc.array(fc.constantFrom('a\n', 'b\n', 'c\n'), { maxLength: 3 }).map(lines => lines.join(''));
  fc.assert(fc.property(text, text, (before, after) => {
    fc.pre(before !== after);
    const body = diff(before, after).split(/(?<=\n)/).slice(2).filter(line => !line.startsWith('@@'));
    const side = (other: string) => body.filter(line => !line.startsWith(other)).map(line => line.slice(1)).join('');
    expect([side('+'), side('-')]).toEqual([before, after]);
  }));
});

test('of bytes that are no text only that they differ is said', () => {
  expect(diff('x\n', 'x\u0000\n')).toBe('Binary files a and b differ\n');
});
