import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { requireFolder } from '../../src/files/existing-folder';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'opack-'));
  mkdirSync(join(root, 'releases/web/0.1.0'), { recursive: true });
  writeFileSync(join(root, 'releases/notes'), '');
});
afterEach(() => rmSync(root, { recursive: true }));

const refuse = (path: string) => () => requireFolder(path, 'a cake is a folder with a recipe');

test('a folder will do', () => {
  expect(refuse(join(root, 'releases/web'))).not.toThrow();
});

test('a file is told from a folder', () => {
  expect(refuse(join(root, 'releases/notes'))).toThrow(`'${root}/releases/notes' is a file: a cake is a folder with a recipe.`);
});

test('of what is not there, the folder is named that was probably meant', () => {
  expect(refuse(join(root, 'releases/wbe'))).toThrow(
    `There is no folder '${root}/releases/wbe': a cake is a folder with a recipe. Did you mean '${root}/releases/web'?`);
  expect(refuse(join(root, 'release/web'))).toThrow(`Did you mean '${root}/releases/web'?`);
  expect(refuse(join(root, 'release/other'))).toThrow(`Did you mean '${root}/releases'?`);
  expect(refuse(relative('', join(root, 'releasse')))).toThrow(`Did you mean '${relative('', join(root, 'releases'))}'?`);
});

test.each(['elsewhere', 'releases/notes/web'])('%s is like nothing that is there', path => {
  expect(refuse(join(root, path))).toThrow(/recipe\.$/);
});
