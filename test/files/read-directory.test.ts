import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inTemporaryFolder } from './temporary-folder';
import { readDirectory } from '../../src/files/read-directory';

test('files of all folders are read, in bytewise order', () => inTemporaryFolder(folder => {
  mkdirSync(join(folder, 'a', 'empty'), { recursive: true });
  writeFileSync(join(folder, 'a', 'x'), 'in a folder');
  writeFileSync(join(folder, 'a-b'), 'a hyphen sorts before a slash');
  writeFileSync(join(folder, '.dot'), '');
  expect([...readDirectory(folder).entries()]).toEqual([
    ['.dot', ''],
    ['a-b', 'a hyphen sorts before a slash'],
    ['a/x', 'in a folder'],
  ]);
}));

test('what is not UTF-8 is read as bytes, a byte order mark is kept', () => inTemporaryFolder(folder => {
  writeFileSync(join(folder, 'bytes'), Buffer.from([0xff, 0x00]));
  writeFileSync(join(folder, 'text'), Buffer.from([0xef, 0xbb, 0xbf, 0x61]));
  const tree = readDirectory(folder);
  expect(tree.get('bytes')).toEqual(new Uint8Array([0xff, 0x00]));
  expect(tree.get('text')).toBe('\uFEFFa');
}));

test('a skipped folder is not looked into', () => inTemporaryFolder(folder => {
  mkdirSync(join(folder, '.git'));
  writeFileSync(join(folder, '.git', 'HEAD'), '');
  writeFileSync(join(folder, 'kept'), '');
  const asked: string[] = [];
  const skip = (path: string): boolean => {
    asked.push(path);
    return path === '.git';
  };
  expect(readDirectory(folder, { skip }).paths).toEqual(['kept']);
  expect(asked.sort()).toEqual(['.git', 'kept']);
}));

test('symbolic links are left out', () => inTemporaryFolder(folder => {
  mkdirSync(join(folder, 'real'));
  writeFileSync(join(folder, 'real', 'file'), 'text');
  symlinkSync('real', join(folder, 'folder-link'));
  symlinkSync('real/file', join(folder, 'file-link'));
  symlinkSync('nowhere', join(folder, 'broken-link'));
  expect(readDirectory(folder).paths).toEqual(['real/file']);
}));

test('a missing directory is an error', () => inTemporaryFolder(folder => {
  expect(() => readDirectory(join(folder, 'missing'))).toThrow('ENOENT');
}));
