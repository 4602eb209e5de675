import { Locator } from './locator';
import type { TextPosition } from './text-position';

export type { TextPosition } from './text-position';

/** As `Locator.find`, for one place of a text. */
export function locate(text: string, path: readonly (string | number)[], document = 0): TextPosition | undefined {
  return new Locator(text).find(path, document);
}

/** As `Locator.nearest`, for one place of a text. */
export function locateNearest(text: string, path: readonly (string | number)[], document = 0): TextPosition | undefined {
  return new Locator(text).nearest(path, document);
}
