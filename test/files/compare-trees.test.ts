import fc from 'fast-check';
import { arbitraryTree } from './arbitrary-tree';
import { compareTrees, hasChanges, treeDiff } from '../../src/files/compare-trees';
import { FileTree } from '../../src/files/file-tree';

const before = new FileTree([['kept', 'a\n'], ['edited', 'b\n'], ['gone', 'c\n']]);
const after = new FileTree([['kept', 'a\n'], ['edited', 'B\n'], ['new/file', 'd\n']]);

test('files are new, changed, removed or as they were', () => {
  expect(compareTrees(before, after)).toEqual({ added: ['new/file'], changed: ['edited'], removed: ['gone'], unchanged: ['kept'] });
});

test('the difference names files below the folder, and no file where there is none', () => {
  expect(treeDiff(before, after, 'dist')).toBe(`--- dist/edited
+++ dist/edited
@@ -1 +1 @@
-b
+B
--- dist/gone
+++ /dev/null
@@ -1 +0,0 @@
-c
--- /dev/null
+++ dist/new/file
@@ -0,0 +1 @@
+d
`);
});

test('of bytes that are no text only the fact is told', () => {
  const tree = (last: number): FileTree => new FileTree([['icon.png', Uint8Array.of(0xff, 0xd8, last)]]);
  expect(treeDiff(tree(1), tree(2), 'dist')).toBe('Binary files dist/icon.png and dist/icon.png differ\n');
  expect(treeDiff(tree(1), tree(1), 'dist')).toBe('');
});

test('an empty file that comes is a difference', () => {
  expect(treeDiff(new FileTree([]), new FileTree([['empty', '']]), 'dist')).toBe('--- /dev/null\n+++ dist/empty\n');
});

test('a long difference is cut, and says how much is left out', () => {
  const text = Array.from({ length: 100 }, (_, line) => `line ${line}\n`).join('');
  const lines = treeDiff(new FileTree([]), new FileTree([['long', text]]), 'dist').split('\n');
  expect(lines).toHaveLength(62);
  expect(lines.at(-2)).toBe('... and 43 more lines (43 added, 0 removed)');
});

test('of many files the rest is counted', () => {
  const many = new FileTree(Array.from({ length: 23 }, (_, index) => [`file-${index}`, 'x\n']));
  expect(treeDiff(new FileTree([]), many, 'dist').trimEnd().split('\n').at(-1)).toBe('... and 3 more files in dist');
});

test('a folder does not differ from itself, and each of its files is in one of the lists', () => {
  fc.assert(fc.property(arbitraryTree, arbitraryTree, (one, other) => {
    expect(hasChanges(compareTrees(one, one))).toBe(false);
    expect(treeDiff(one, one, 'dist')).toBe('');
    const { added, changed, removed, unchanged } = compareTrees(one, other);
    expect([...changed, ...removed, ...unchanged].sort()).toEqual([...one.paths].sort());
    expect([...added, ...changed, ...unchanged].sort()).toEqual([...other.paths].sort());
    expect(treeDiff(one, other, 'dist') === '').toBe(!hasChanges(compareTrees(one, other)));
  }));
});
