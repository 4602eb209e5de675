import { isGzip } from './layer';
import { isTarHeader } from './tar-header';

/** Whether bytes are an archive: tar, or something that gzip has made smaller. */
export function isArchive(bytes: Uint8Array): boolean {
  return isGzip(bytes) || isTarHeader(bytes);
}
