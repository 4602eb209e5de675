import { FileTree } from '../../files/file-tree';
import { BlockScanner } from '../../kube/yaml/block-scanner';
import { locateNearest } from '../../kube/yaml/locate';
import type { TextPosition } from '../../kube/yaml/text-position';

/** What is longer is not parsed once more for the place of one value: that of what holds it has to do. */
const LONGEST_PARSED = 64 * 1024;
/** Values of annotations are text: what is inside of it has no place. */
const DEEPEST_ANNOTATION = 3;

/** Where values stand in the files of a bundle; each file is split into lines once. */
export class Places {
  private readonly scanners = new Map<string, BlockScanner>();

  public constructor(private readonly tree: FileTree) {}

  /** The place of a value in a file; where it is missing, that of what should hold it; undefined where there is neither. */
  public of(file: string, path: readonly (string | number)[]): TextPosition | undefined {
    const text = path.length === 0 ? undefined : this.tree.text(file);
    if (text === undefined) return undefined;
    const isAnnotation = path[0] === 'metadata' && path[1] === 'annotations';
    const steps = isAnnotation ? path.slice(0, DEEPEST_ANNOTATION) : path;
    const scanner = this.scannerOf(file, text);
    for (let length = steps.length; length > 0; length -= 1) {
      const found = scanner.find(steps.slice(0, length), 0);
      if (found === 'unknown form' && text.length <= LONGEST_PARSED) return locateNearest(text, steps);
      if (found !== undefined && found !== 'unknown form') return found;
    }
    return undefined;
  }

  private scannerOf(file: string, text: string): BlockScanner {
    const known = this.scanners.get(file);
    if (known !== undefined) return known;
    const scanner = new BlockScanner(text);
    this.scanners.set(file, scanner);
    return scanner;
  }
}
