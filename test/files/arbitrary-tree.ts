import * as fc from 'fast-check';
import { FileContent, FileTree } from '../../src/files/file-tree';

const segment = fc.constantFrom('a', 'b', 'c.yaml', '.hidden', 'with space', 'ü', '𝄞', '-', '__proto__');
const path = fc.array(segment, { minLength: 1, maxLength: 3 }).map(segments => segments.join('/'));
const content: fc.Arbitrary<FileContent> = fc.oneof(fc.string({ unit: 'binary' }), fc.constant('\uFEFFmark\r\n'), fc.uint8Array({ maxLength: 4 }));

/** Trees that a directory can hold. */
export const arbitraryTree = fc.uniqueArray(fc.tuple(path, content), { selector: ([name]) => name, maxLength: 8 })
  .map(entries => new FileTree(entries.filter(([name]) => !entries.some(([other]) => other.startsWith(`${name}/`)))));

/** Paths and bytes of a tree, to compare trees whose contents may be text or bytes. */
export function bytesOf(tree: FileTree): [string, string][] {
  return [...tree.entries()].map(([name, value]) => [name, Buffer.from(value).toString('hex')]);
}
