import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { replaceFile } from '../../src/files/replace-file';
import { inFolderWith } from '../cli/command-line';

test('a file is written anew, with the folders above it', async () => {
  await inFolderWith({ 'a/b': 'old' }, folder => {
    for (const path of ['a/b', 'c/d/e']) {
      replaceFile(join(folder, path), 'new');
      expect(readFileSync(join(folder, path), 'utf8')).toBe('new');
    }
    expect(readdirSync(folder, { recursive: true }).sort()).toEqual(['a', 'a/b', 'c', 'c/d', 'c/d/e']);
  });
});

test('what cannot be written is told by its own name, and leaves nothing', async () => {
  await inFolderWith({ file: '' }, folder => {
    expect(() => replaceFile(folder, 'x')).toThrow(`${folder} is not written: it is there, and is no file.`);
    expect(() => replaceFile(join(folder, 'file/below'), 'x')).toThrow(/^.*\/file\/below is not written: E[A-Z]+: [^/]*\.$/);
    const long = 'n'.repeat(250);
    expect(() => replaceFile(join(folder, long), 'x')).toThrow(`${join(folder, long)} is not written: ENAMETOOLONG: name too long.`);
    expect(readdirSync(folder)).toEqual(['file']);
  });
});
