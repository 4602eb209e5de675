import { parseFileList, renderFileList } from '../../src/files/file-list';
import { FileTree } from '../../src/files/file-tree';

const EMPTY_HASH = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';

test('one line for each file, sorted, as sha256sum writes it', () => {
  const tree = new FileTree([['b', ''], ['a c', new Uint8Array()]]);
  expect(renderFileList(tree)).toBe(`${EMPTY_HASH}  a c\n${EMPTY_HASH}  b\n`);
});

test('the paths are read back', () => {
  expect(parseFileList(`${EMPTY_HASH}  a  c\n${EMPTY_HASH}  b\n`)).toEqual(['a  c', 'b']);
  expect(parseFileList('')).toEqual([]);
});

test.each(['a\n', `${EMPTY_HASH}  a`, `${EMPTY_HASH} a\n`, '<<<<<<< HEAD\n'])('%j is no list', text => {
  expect(parseFileList(text)).toBeUndefined();
});
