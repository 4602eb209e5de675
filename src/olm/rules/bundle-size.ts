import { gzipSync } from 'node:zlib';
import { BundleCheck } from './bundle-check';
import { Severity } from '../../findings/finding';

/** OLM v0 keeps a bundle in one ConfigMap, each file packed by gzip and written in base64. */
const LARGEST = 1024 * 1024;
const NEARLY = LARGEST * 0.85;
/** Go's gzip packs a little differently from ours, about as well: this is the largest difference between the two of them that is expected. */
const DIFFERENCE = 0.02;

/** The bundle fits into a ConfigMap: operator-framework/api's bundleloader.go and bundle.go. */
export function bundleSize(check: BundleCheck): void {
  const contents = [...check.tree.entries()].map(([, content]) => Buffer.from(content));
  // Cheap bounds first: text that is short, or that even the fastest way to pack makes short, need not be packed as upstream does.
  if (packedSize(contents, content => content.length + 64) <= NEARLY) return;
  if (packedSize(contents, content => gzipSync(content, { level: 1 }).length) <= NEARLY * (1 - DIFFERENCE)) return;
  const size = packedSize(contents, content => gzipSync(content).length);
  if (size <= NEARLY) return;
  const total = contents.reduce((sum, { length }) => sum + length, 0);
  const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
  const isSure = Math.abs(size - LARGEST) > LARGEST * DIFFERENCE;
  const shown = `${kilobytes(size)} of at most ${kilobytes(LARGEST)}, unpacked ${kilobytes(total)}${isSure ? '' : '; another gzip may decide otherwise'}`;
  const remedy = 'Shorten the descriptions in the schemas of the CustomResourceDefinitions, or remove files that OLM does not read.';
  if (size > LARGEST) check.about(Severity.ERROR, undefined, { code: 'OLM095', message: `The bundle is too big when packed: ${shown}.`, remedy });
  else check.about(Severity.WARNING, undefined, { code: 'OLM096', message: `The bundle is nearly too big when packed: ${shown}.`, remedy });
}

/** The length of base64 for each file, together. */
function packedSize(contents: readonly Buffer[], packed: (content: Buffer) => number): number {
  return contents.reduce((sum, content) => sum + Math.ceil(packed(content) / 3) * 4, 0);
}
