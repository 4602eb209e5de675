import { FileTree } from '../../files/file-tree';
import { Locator } from '../../kube/yaml/locator';
import type { TextPosition } from '../../kube/yaml/text-position';

/** What is longer is not parsed once more for the place of one value: that of what holds it has to do. */
const LONGEST_PARSED = 64 * 1024;
/** Values of annotations are text: what is inside of it has no place. */
const DEEPEST_ANNOTATION = 3;

/** Where values stand in the files of a bundle; each file is split into lines once. */
export class Places {
  private readonly locators = new Map<string, Locator>();

  public constructor(private readonly tree: FileTree) {}

  /** The place of a value in a file; where it is missing, that of what should hold it; undefined where there is neither. */
  public of(file: string, path: readonly (string | number)[]): TextPosition | undefined {
    const text = path.length === 0 ? undefined : this.tree.text(file);
    if (text === undefined) return undefined;
    const isAnnotation = path[0] === 'metadata' && path[1] === 'annotations';
    return this.locatorOf(file, text).nearest(isAnnotation ? path.slice(0, DEEPEST_ANNOTATION) : path);
  }

  private locatorOf(file: string, text: string): Locator {
    const known = this.locators.get(file);
    if (known !== undefined) return known;
    const locator = new Locator(text, text.length <= LONGEST_PARSED);
    this.locators.set(file, locator);
    return locator;
  }
}
