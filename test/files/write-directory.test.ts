import { execFileSync, spawn } from 'node:child_process';
import { existsSync, linkSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as fc from 'fast-check';
import { arbitraryTree, bytesOf } from './arbitrary-tree';
import { inTemporaryFolder } from './temporary-folder';
import { FILE_LIST } from '../../src/files/file-list';
import { FileTree } from '../../src/files/file-tree';
import { readDirectory } from '../../src/files/read-directory';
import { writeDirectory } from '../../src/files/write-directory';
import { WriteError } from '../../src/files/write-error';

/** The files of a directory besides our own list. */
function filesIn(dir: string): FileTree {
  return readDirectory(dir, { skip: path => path === FILE_LIST });
}

/** Runs with the path of a directory that does not exist yet, and checks that nothing is left beside it. */
function withTarget(run: (target: string) => void): void {
  inTemporaryFolder(folder => {
    run(join(folder, 'unit'));
    expect(readdirSync(folder).filter(name => name.startsWith('.opack-tmp-'))).toEqual([]);
  });
}

/** Puts a file of somebody else into a directory. */
function put(target: string, path: string, text: string): void {
  mkdirSync(dirname(join(target, path)), { recursive: true });
  writeFileSync(join(target, path), text);
}

const tree = (files: { [path: string]: string }): FileTree => new FileTree(Object.entries(files));

test('what is written is read back', () => {
  fc.assert(fc.property(arbitraryTree, written => withTarget(target => {
    writeDirectory(target, written);
    expect(bytesOf(filesIn(target))).toEqual(bytesOf(written));
  })), { numRuns: 60 });
});

test('an earlier write leaves no trace', () => {
  fc.assert(fc.property(arbitraryTree, arbitraryTree, (first, second) => withTarget(target => {
    writeDirectory(target, first);
    const { written, removed, unchanged, kept } = writeDirectory(target, second);
    writeDirectory(`${target}-new`, second);
    expect(bytesOf(readDirectory(target))).toEqual(bytesOf(readDirectory(`${target}-new`)));
    expect([...written, ...unchanged].sort()).toEqual([...second.paths].sort());
    expect(removed).toEqual(first.paths.filter(path => second.get(path) === undefined));
    expect(kept).toEqual([]);
  })), { numRuns: 60 });
});

test('the result says what became of each file', () => withTarget(target => {
  expect(writeDirectory(target, tree({ 'same': '1', 'changed': '1', 'old/stale': '1' })))
    .toEqual({ written: ['changed', 'old/stale', 'same'], removed: [], unchanged: [], kept: [] });
  expect(writeDirectory(target, tree({ same: '1', changed: '2', new: '1' })))
    .toEqual({ written: ['changed', 'new'], removed: ['old/stale'], unchanged: ['same'], kept: [] });
  expect(readdirSync(target).sort()).toEqual([FILE_LIST, 'changed', 'new', 'same']);
}));

test('the list is one that sha256sum can check', () => withTarget(target => {
  writeDirectory(target, tree({ 'b': 'text', 'a/c d': '' }));
  expect(execFileSync('sha256sum', ['--check', FILE_LIST], { cwd: target, encoding: 'utf8' })).toBe('a/c d: OK\nb: OK\n');
}));

test('an unchanged directory is not touched', () => withTarget(target => {
  const files = tree({ 'a': '1', 'b/c': '2' });
  writeDirectory(target, files);
  const before = statSync(target);
  expect(writeDirectory(target, files)).toEqual({ written: [], removed: [], unchanged: ['a', 'b/c'], kept: [] });
  expect([statSync(target).ino, statSync(target).mtimeMs]).toEqual([before.ino, before.mtimeMs]);
}));

test('an unchanged file keeps its time when others change', () => withTarget(target => {
  writeDirectory(target, tree({ same: '1', changed: '1' }));
  utimesSync(join(target, 'same'), 1000, 1000);
  writeDirectory(target, tree({ same: '1', changed: '2' }));
  expect(statSync(join(target, 'same')).mtimeMs).toBe(1000_000);
}));

test('a changed file is a new one: what else is linked to the old one keeps its text', () => withTarget(target => {
  writeDirectory(target, tree({ a: 'old' }));
  linkSync(join(target, 'a'), `${target}-link`);
  writeDirectory(target, tree({ a: 'new' }));
  expect(readFileSync(`${target}-link`, 'utf8')).toBe('old');
}));

test('a generated file that was edited by hand is written again', () => withTarget(target => {
  const files = tree({ a: 'generated', b: 'generated' });
  writeDirectory(target, files);
  put(target, 'a', 'edited');
  expect(writeDirectory(target, files)).toEqual({ written: ['a'], removed: [], unchanged: ['b'], kept: [] });
  expect(readFileSync(join(target, 'a'), 'utf8')).toBe('generated');
}));

test('a generated file that was deleted by hand is written again', () => withTarget(target => {
  const files = tree({ a: 'generated' });
  writeDirectory(target, files);
  rmSync(join(target, 'a'));
  expect(writeDirectory(target, files).written).toEqual(['a']);
}));

test('files of others and empty folders are kept and told', () => withTarget(target => {
  writeDirectory(target, tree({ 'a': '1', 'docs/ours': '1' }));
  put(target, 'README', 'by hand');
  put(target, 'docs/theirs', 'by hand');
  mkdirSync(join(target, 'empty'));
  utimesSync(join(target, 'README'), 1000, 1000);
  expect(writeDirectory(target, tree({ a: '2' })))
    .toEqual({ written: ['a'], removed: ['docs/ours'], unchanged: [], kept: ['README', 'docs/theirs', 'empty'] });
  expect(filesIn(target).toRecord()).toEqual({ 'a': '2', 'README': 'by hand', 'docs/theirs': 'by hand' });
  expect(readdirSync(join(target, 'empty'))).toEqual([]);
  expect(statSync(join(target, 'README')).mtimeMs).toBe(1000_000);
}));

test.each([
  ['at the path of a file', 'new', 'new'],
  ['where a folder is needed', 'new', 'new/file'],
  ['below the path of a file', 'new/theirs', 'new'],
])('a file of others %s is refused', (_, theirs, ours) => withTarget(target => {
  writeDirectory(target, tree({ a: '1' }));
  put(target, theirs, 'by hand');
  const before = readDirectory(target).toRecord();
  expect(() => writeDirectory(target, tree({ a: '2', [ours]: 'generated' })))
    .toThrow(`${theirs} would be overwritten, but was not written by us. Move it away first.`);
  expect(readDirectory(target).toRecord()).toEqual(before);
}));

test('a file of ours may become a folder, and a folder a file', () => withTarget(target => {
  writeDirectory(target, tree({ 'a': '1', 'b/c': '1' }));
  writeDirectory(target, tree({ 'a/d': '2', 'b': '2' }));
  expect(filesIn(target).toRecord()).toEqual({ 'a/d': '2', 'b': '2' });
}));

test('a folder that we did not write is refused, an empty one is not', () => withTarget(target => {
  mkdirSync(target);
  writeDirectory(target, tree({ a: '1' }));
  rmSync(join(target, FILE_LIST));
  expect(() => writeDirectory(target, tree({ a: '2' }))).toThrow('was not written by us. Empty it, or choose another folder.');
  expect(readDirectory(target).toRecord()).toEqual({ a: '1' });
}));

test('a damaged list is refused', () => withTarget(target => {
  writeDirectory(target, tree({ a: '1' }));
  put(target, FILE_LIST, '<<<<<<< ours\n');
  expect(() => writeDirectory(target, tree({ a: '2' }))).toThrow('its .opack-files is damaged');
}));

test.each([
  ['a path that is both a file and a folder', { 'a': '', 'a/b': '' }, 'a would be both a file and a folder'],
  ['a line break in a name', { 'a\nb': '' }, 'holds a line break'],
  ['the name of our list', { [FILE_LIST]: '' }, 'is the name of our own list'],
  ['a file below our list', { [`${FILE_LIST}/a`]: '' }, 'is the name of our own list'],
])('%s is refused before anything is written', (_, files, message) => inTemporaryFolder(folder => {
  const write = (): unknown => writeDirectory(join(folder, 'deep', 'unit'), tree(files));
  expect(write).toThrow(WriteError);
  expect(write).toThrow(message);
  expect(readdirSync(folder)).toEqual([]);
}));

test('the directory is as it was when writing fails half-way', () => withTarget(target => {
  writeDirectory(target, tree({ a: '1' }));
  const tooLong = 'x'.repeat(300);
  expect(() => writeDirectory(target, tree({ a: '2', [tooLong]: '' }))).toThrow(/unit was not written: ENAMETOOLONG/);
  expect(filesIn(target).toRecord()).toEqual({ a: '1' });
}));

test('the old directory is put back after a writer died between its two renames', () => withTarget(target => {
  put(dirname(target), '.opack-tmp-1-dead/old/other/a', 'another unit');
  put(dirname(target), '.opack-tmp-1-gone/old/unit/README', 'by hand');
  put(dirname(target), `.opack-tmp-1-gone/old/unit/${FILE_LIST}`, '');
  expect(writeDirectory(target, tree({ a: '1' })).kept).toEqual(['README']);
  expect(filesIn(target).toRecord()).toEqual({ a: '1', README: 'by hand' });
  expect(existsSync(join(dirname(target), '.opack-tmp-1-dead/old/other/a'))).toBe(true);
  for (const name of ['dead', 'gone']) rmSync(join(dirname(target), `.opack-tmp-1-${name}`), { recursive: true });
}));

test('a symbolic link is refused: the directory, something in it, a folder above it', () => inTemporaryFolder(folder => {
  const files = tree({ a: '1' });
  mkdirSync(join(folder, 'elsewhere'));
  symlinkSync('elsewhere', join(folder, 'link'));
  expect(() => writeDirectory(join(folder, 'link'), files)).toThrow('link is a symbolic link. Remove it');
  expect(() => writeDirectory(join(folder, 'link', 'unit'), files, { root: folder })).toThrow('link is a symbolic link. Remove it');
  expect(readdirSync(join(folder, 'elsewhere'))).toEqual([]);

  writeDirectory(join(folder, 'unit'), files);
  symlinkSync('../elsewhere', join(folder, 'unit', 'inner'));
  expect(() => writeDirectory(join(folder, 'unit'), tree({ 'inner/a': '1' }))).toThrow('inner in it is a symbolic link. Remove it first.');
  expect(readdirSync(join(folder, 'elsewhere'))).toEqual([]);
}));

test('a folder above the root may be a symbolic link', () => inTemporaryFolder(folder => {
  mkdirSync(join(folder, 'real'));
  symlinkSync('real', join(folder, 'link'));
  writeDirectory(join(folder, 'link', 'out', 'unit'), tree({ a: '1' }), { root: join(folder, 'link', 'out') });
  expect(readFileSync(join(folder, 'real', 'out', 'unit', 'a'), 'utf8')).toBe('1');
}));

test('a directory outside the root is refused', () => inTemporaryFolder(folder => {
  expect(() => writeDirectory(join(folder, 'unit'), tree({ a: '1' }), { root: join(folder, 'out') })).toThrow('it is not below');
  expect(() => writeDirectory(folder, tree({ a: '1' }), { root: folder })).toThrow('it is not below');
}));

test('a file in the place of the directory is refused', () => withTarget(target => {
  writeFileSync(target, 'a file');
  expect(() => writeDirectory(target, tree({ a: '1' }))).toThrow('is not a folder. Remove it');
}));

test('a file in the place of a folder above the directory is refused', () => withTarget(target => {
  writeFileSync(target, 'a file');
  expect(() => writeDirectory(join(target, 'unit'), tree({ a: '1' }))).toThrow(WriteError);
  expect(() => writeDirectory(join(target, 'deep', 'unit'), tree({ a: '1' }))).toThrow(WriteError);
}));

test('of several writers at once the last one wins, and files of others survive', async () => {
  await inTemporaryFolderAsync(async folder => {
    const target = join(folder, 'unit');
    writeDirectory(target, tree({ start: '' }));
    put(target, 'README', 'by hand');
    const program = `
      const { writeDirectory } = require(${JSON.stringify(join(__dirname, '../../src/files/write-directory.ts'))});
      const { FileTree } = require(${JSON.stringify(join(__dirname, '../../src/files/file-tree.ts'))});
      const me = process.argv[1];
      for (let i = 0; i < 150; i++) {
        writeDirectory(${JSON.stringify(target)}, new FileTree([['who', me + i], ['only/' + me, me + i], ['both', me + i]]));
      }`;
    const codes = await Promise.all(['x', 'y', 'z'].map(me => new Promise(done => {
      spawn(process.execPath, ['-r', 'tsx/cjs', '-e', program, me], { stdio: 'inherit' }).on('close', done);
    })));
    expect(codes).toEqual([0, 0, 0]);
    const { who, ...rest } = filesIn(target).toRecord();
    expect(rest).toEqual({ README: 'by hand', both: who, [`only/${who[0]}`]: who });
    expect(readdirSync(folder)).toEqual(['unit']);
  });
}, 30_000);

async function inTemporaryFolderAsync(run: (folder: string) => Promise<void>): Promise<void> {
  const folder = inTemporaryFolder(name => name);
  mkdirSync(folder);
  try {
    await run(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
