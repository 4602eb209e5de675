const GZIP = [0x1f, 0x8b];
const TAR_HEADER = 512;
/** Where a header of tar has its sum, and `ustar`, which the oldest form lacks. */
const [SUM, SUM_END, MAGIC] = [148, 156, 257];

/** Whether bytes are an archive: tar, or something that gzip has made smaller. */
export function isArchive(bytes: Uint8Array): boolean {
  return GZIP.every((byte, index) => bytes[index] === byte) || isTar(bytes);
}

function isTar(bytes: Uint8Array): boolean {
  if (bytes.length < TAR_HEADER) return false;
  if (Buffer.from(bytes.subarray(MAGIC, MAGIC + 5)).toString('latin1') === 'ustar') return true;
  const sum = parseInt(Buffer.from(bytes.subarray(SUM, SUM_END)).toString('latin1'), 8);
  return sum === bytes.subarray(0, TAR_HEADER).reduce((total, byte, index) => total + (index >= SUM && index < SUM_END ? 0x20 : byte), 0);
}
