import { gzipSync } from 'node:zlib';
import { blobOf } from '../../../src/files/image/blob';
import { assembleImage } from '../../../src/files/image/build-image';
import { Blob, ContainerImage } from '../../../src/files/image/container-image';
import { digestOf } from '../../../src/files/image/digest';
import { encodeHeader } from '../../../src/files/image/tar-header';

/** What to put into a tar: content of a file, or what else there is; folders end with a slash. */
export type Entries = { readonly [name: string]: string | { readonly link: string } | { readonly hardLink: string } };

/** A tar as other programs make it, with links and folders. */
export function tarOf(entries: Entries): Buffer {
  return Buffer.concat([...Object.entries(entries).flatMap(([name, what]) => {
    const content = typeof what === 'string' ? what : '';
    const type = typeof what !== 'string' ? 'link' in what ? '2' : '1' : name.endsWith('/') ? '5' : '0';
    const header = Buffer.from(encodeHeader({ name, mode: 0o644, size: Buffer.byteLength(content), type, devices: true }));
    if (typeof what !== 'string') header.write('link' in what ? what.link : what.hardLink, 157, 'utf8');
    header.fill(' ', 148, 156);
    header.write(header.reduce((sum, byte) => sum + byte, 0).toString(8).padStart(6, '0'), 148, 'latin1');
    return [header, Buffer.from(content), Buffer.alloc((512 - Buffer.byteLength(content) % 512) % 512)];
  }), Buffer.alloc(1024)]);
}

/** A layer of a tar, compressed or not. */
export function layerOf(tar: Buffer, compress = true): Blob {
  const type = 'application/vnd.oci.image.layer.v1.tar';
  return compress ? blobOf(`${type}+gzip`, gzipSync(tar)) : blobOf(type, tar);
}

/** An image of layers of these entries. */
export function imageOf(...layers: Entries[]): ContainerImage {
  const tars = layers.map(tarOf);
  const config = { os: 'linux', architecture: 'amd64', rootfs: { type: 'layers', diff_ids: tars.map(tar => digestOf(tar)) }, config: {} };
  return assembleImage('oci', Buffer.from(JSON.stringify(config)), tars.map(tar => layerOf(tar)));
}
