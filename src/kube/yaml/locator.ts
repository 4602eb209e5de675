import { BlockScanner } from './block-scanner';
import { ParsedPlaces } from './parsed-places';
import type { TextPosition } from './text-position';

/** Keys and indexes that lead to a value. */
type Path = readonly (string | number)[];

/**
 * Finds where values stand in one YAML text, which is split into lines once, and parsed once at most.
 *
 * Block style is walked line by line; other forms are left to the `yaml` package.
 */
export class Locator {
  private readonly scanner: BlockScanner;
  private parsed?: ParsedPlaces;

  /**
   * @param text YAML, written by whomever
   * @param parses whether a form that is not block style is worth parsing the whole text
   */
  public constructor(private readonly text: string, private readonly parses = true) {
    this.scanner = new BlockScanner(text);
  }

  /**
   * The position of the key of a value, or, of a list item, of what follows the dash.
   *
   * @param document which document of the text, from 0
   * @returns undefined where the path leads nowhere
   */
  public find(path: Path, document = 0): TextPosition | undefined {
    const scanned = this.scanner.find(path, document);
    if (scanned !== 'unknown form') return scanned;
    return this.parses ? (this.parsed ??= new ParsedPlaces(this.text)).find(path, document) : undefined;
  }

  /** Where a value stands; where it is missing, what should hold it: the deepest part of the path that is there, if any is. */
  public nearest(path: Path, document = 0): TextPosition | undefined {
    for (let length = path.length; length > 0; length--) {
      const position = this.find(path.slice(0, length), document);
      if (position !== undefined) return position;
    }
    return undefined;
  }
}
