import { mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FileTree } from '../../src/files/file-tree';
import { readDirectory } from '../../src/files/read-directory';
import { replaceDirectory } from '../../src/files/replace-directory';
import { inFolderWith } from '../cli/command-line';

const tree = new FileTree([['a/one', '1'], ['two', Uint8Array.of(0xff)]]);

test('a folder is made, and then holds the files', async () => {
  await inFolderWith({}, folder => {
    replaceDirectory(join(folder, 'new'), tree);
    expect([...readDirectory(join(folder, 'new')).entries()]).toEqual([...tree.entries()]);
    expect(readdirSync(folder)).toEqual(['new']);
  });
});

test('what else was in the folder is gone', async () => {
  await inFolderWith({ 'there/old': 'old', 'there/two/deep': 'deep', 'beside': 'b' }, folder => {
    replaceDirectory(join(folder, 'there'), tree);
    expect(readDirectory(folder).paths).toEqual(['beside', 'there/a/one', 'there/two']);
  });
});

test('without files the folder goes away', async () => {
  await inFolderWith({ 'there/old': 'old' }, folder => {
    replaceDirectory(join(folder, 'there'), new FileTree([]));
    expect(readdirSync(folder)).toEqual([]);
  });
});

test('a symbolic link is not taken for a folder, nor lost with one', async () => {
  await inFolderWith({ 'real/old': 'old' }, folder => {
    symlinkSync('real', join(folder, 'link'));
    expect(() => replaceDirectory(join(folder, 'link'), tree)).toThrow(/link is not written: it is no folder/);
    mkdirSync(join(folder, 'there'));
    symlinkSync('../real', join(folder, 'there', 'inner'));
    expect(() => replaceDirectory(join(folder, 'there'), tree)).toThrow(/inner in it is a symbolic link/);
    expect(readDirectory(folder).paths).toEqual(['real/old']);
  });
});

test('files that no folder can hold leave it as it was', async () => {
  await inFolderWith({ 'there/old': 'old' }, folder => {
    expect(() => replaceDirectory(join(folder, 'there'), new FileTree([['a', ''], ['a/b', '']]))).toThrow(/both a file and a folder/);
    writeFileSync(join(folder, 'file'), '');
    expect(() => replaceDirectory(join(folder, 'file'), tree)).toThrow(/it is no folder/);
    expect(readDirectory(folder).paths).toEqual(['file', 'there/old']);
  });
});
