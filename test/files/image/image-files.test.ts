import * as fc from 'fast-check';
import { Entries, imageOf, layerOf, tarOf } from './other-tars';
import { blobOf } from '../../../src/files/image/blob';
import { buildImage } from '../../../src/files/image/build-image';
import { filesOfImage } from '../../../src/files/image/image-files';
import { arbitraryTree, bytesOf } from '../arbitrary-tree';

function filesIn(...layers: Entries[]): { [path: string]: string } {
  return filesOfImage(imageOf(...layers)).toRecord();
}

test('an image that was built has the files that it was built of', () => {
  fc.assert(fc.property(arbitraryTree, tree => {
    expect(bytesOf(filesOfImage(buildImage({ files: tree })))).toEqual(bytesOf(tree));
  }));
});

test('upper layers hide what is below', () => {
  expect(filesIn({ a: 'old', b: 'old' }, { 'b': 'new', 'c/': '', 'c/d': 'new' })).toEqual({ 'a': 'old', 'b': 'new', 'c/d': 'new' });
});

test('a file takes the place of a folder, and a folder that of a file', () => {
  expect(filesIn({ 'a/b': 'old', 'c': 'old' }, { 'a': 'new', 'c/': '', 'c/d': 'new' })).toEqual({ 'a': 'new', 'c/d': 'new' });
  expect(filesIn({ a: 'old' }, { 'a/': '' })).toEqual({});
});

test('a whiteout removes what is below, and nothing of its own layer', () => {
  expect(filesIn({ 'a': '1', 'b/c': '1', 'b/d': '1' }, { '.wh.a': '', 'b/.wh.c': '' })).toEqual({ 'b/d': '1' });
  expect(filesIn({ 'b/c': '1' }, { '.wh.b': '' })).toEqual({});
  expect(filesIn({ a: '1' }, { 'a': '2', '.wh.a': '' })).toEqual({ a: '2' });
  expect(filesIn({ a: '1' }, { 'x/.wh.y': '' })).toEqual({ a: '1' });
});

test('an opaque folder has only what its own layer puts there', () => {
  expect(filesIn({ 'a/b': '1', 'a/c/d': '1', 'e': '1' }, { 'a/f': '2', 'a/.wh..wh..opq': '' })).toEqual({ 'a/f': '2', 'e': '1' });
  expect(filesIn({ a: '1' }, { '.wh..wh..opq': '' })).toEqual({});
});

test('links to files are files, wherever they lead within the image; others are left out', () => {
  const links: Entries = {
    'sea/pier': 'wood',
    'a': { link: 'sea/pier' },
    'sea/b': { link: '/sea/pier' },
    'sea/c': { link: '../../../a' },
    'nowhere': { link: 'ghost' },
    'folder': { link: 'sea' },
    'x': { link: 'y' },
    'y': { link: 'x' },
    'hard': { hardLink: 'sea/pier' },
  };
  expect(filesIn(links)).toEqual({ 'a': 'wood', 'hard': 'wood', 'sea/b': 'wood', 'sea/c': 'wood', 'sea/pier': 'wood' });
});

test('a hard link to nothing is damage', () => {
  expect(() => filesIn({ a: { hardLink: 'ghost' } })).toThrow('The image has a hard link a to ghost, which is not there.');
});

test('names that no tree holds are left out', () => {
  expect(filesIn({ 'unit\\x2d.slice': '1', 'ok': '2' })).toEqual({ ok: '2' });
});

test('layers may be compressed or not; zstd is named, and damage is', () => {
  const image = imageOf({ a: '1' });
  expect(filesOfImage({ ...image, layers: [layerOf(tarOf({ b: '2' }), false)] }).toRecord()).toEqual({ b: '2' });
  const zstd = blobOf('application/vnd.oci.image.layer.v1.tar+zstd', Buffer.from('28b52ffd0000', 'hex'));
  expect(() => filesOfImage({ ...image, layers: [zstd] })).toThrow(`Layer 1 of the image (${zstd.digest}) is compressed with zstd`);
  const damaged = blobOf('', image.layers[0]!.bytes.subarray(0, 30));
  expect(() => filesOfImage({ ...image, layers: [...image.layers, damaged] })).toThrow(/^Layer 2 of the image \(sha256:.*\) is damaged: /);
});
