import { holdsNumberMarker } from './number-token';
import { holdsMarker } from './text-token';
import { Finding, Severity } from '../findings/finding';

/**
 * Files that hold a value that is not known yet where only a known one can stand: in a manifest, in labels of an image.
 *
 * @param files path to text
 */
export function leaks(files: { readonly [path: string]: string }): Finding[] {
  return Object.entries(files).filter(([, text]) => isLeaking(text)).map(([file, text]) => ({
    code: 'OP006',
    severity: Severity.ERROR,
    message: 'A parameter, an image or a fact of the cluster stands where the value has to be known.',
    remedy: 'Write the value itself; parameters are for the objects of the operator.',
    file,
    line: text.split('\n').findIndex(isLeaking) + 1,
  }));
}

function isLeaking(text: string): boolean {
  return holdsMarker(text) || holdsNumberMarker(text);
}
