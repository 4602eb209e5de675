import { BlockScanner } from './block-scanner';
import { locateByParsing } from './locate-by-parsing';
import type { TextPosition } from './text-position';

export type { TextPosition } from './text-position';

/**
 * Where a value stands in YAML text: the position of its key, or, of a list item, of what follows the dash.
 *
 * Block style is walked line by line; other forms are left to the `yaml` package.
 *
 * @param text YAML, written by whomever
 * @param path keys and indexes that lead to the value
 * @param document which document of the text, from 0
 * @returns undefined where the path leads nowhere
 */
export function locate(text: string, path: readonly (string | number)[], document = 0): TextPosition | undefined {
  const scanned = new BlockScanner(text).find(path, document);
  return scanned === 'unknown form' ? locateByParsing(text, path, document) : scanned;
}

/** Where a value stands; where it is missing, what should hold it: the deepest part of the path that is there, if any is. */
export function locateNearest(text: string, path: readonly (string | number)[], document = 0): TextPosition | undefined {
  for (let length = path.length; length > 0; length--) {
    const position = locate(text, path.slice(0, length), document);
    if (position !== undefined) return position;
  }
  return undefined;
}
