import { gzipSync } from 'node:zlib';
import { isArchive } from '../../../src/files/image/is-archive';
import { writeTar } from '../../../src/files/image/tar';

const TAR = writeTar([{ name: 'pier', bytes: Buffer.from('wood') }]);

/** The first form of tar: its header does not say that it is one. */
function oldest(): Uint8Array {
  const tar = Buffer.from(TAR);
  tar.fill(0, 257, 512);
  tar.fill(' ', 148, 156);
  const sum = tar.subarray(0, 512).reduce((total, byte) => total + byte, 0);
  tar.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148, 8, 'latin1');
  return tar;
}

test('tar of any form is an archive, and so is what gzip made smaller', () => {
  expect([TAR, oldest(), gzipSync(TAR)].map(isArchive)).toEqual([true, true, true]);
});

test('texts and zeros are none, however long', () => {
  const manifest = Buffer.from(`kind: Boat\nname: ${' '.repeat(1000)}ferry\n`);
  expect([manifest, manifest.subarray(0, 5), Buffer.alloc(1024), Buffer.alloc(0)].map(isArchive)).toEqual([false, false, false, false]);
});
