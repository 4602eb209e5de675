import { isUtf8 } from 'node:buffer';

/** What a file holds: text, or bytes that are not UTF-8. */
export type FileContent = string | Uint8Array;

/**
 * A directory in memory: paths with `/`, relative to its root, to contents.
 *
 * Paths are kept in bytewise order, so that everything that walks a tree does it in one order.
 */
export class FileTree {
  private readonly files: ReadonlyMap<string, FileContent>;

  /**
   * @param entries path and content of each file
   * @throws when a path is given twice, or could leave the root
   */
  constructor(entries: Iterable<readonly [string, FileContent]>) {
    const files = new Map<string, FileContent>();
    for (const [path, content] of entries) {
      if (!isInside(path)) throw new Error(`The file path ${JSON.stringify(path)} is not a relative path below the output directory.`);
      if (files.has(path)) throw new Error(`The file ${path} is written twice.`);
      files.set(path, content);
    }
    this.files = new Map([...files].sort(([a], [b]) => comparePaths(a, b)));
  }

  /** The paths, in bytewise order. */
  public get paths(): string[] {
    return [...this.files.keys()];
  }

  /** Path and content of each file, in bytewise order of the paths. */
  public entries(): IterableIterator<[string, FileContent]> {
    return this.files.entries() as IterableIterator<[string, FileContent]>;
  }

  /** The content at a path, undefined where there is no such file. */
  public get(path: string): FileContent | undefined {
    return this.files.get(path);
  }

  /** The text at a path, undefined where there is no such file; bytes are read as UTF-8. */
  public text(path: string): string | undefined {
    const content = this.files.get(path);
    return content === undefined ? undefined : textOf(content);
  }

  /** Path to text. */
  public toRecord(): { [path: string]: string } {
    return Object.fromEntries([...this.files].map(([path, content]) => [path, textOf(content)]));
  }

  /** The files below a folder, their paths relative to it. */
  public below(folder: string): FileTree {
    const prefix = `${folder}/`;
    return new FileTree([...this.files].filter(([path]) => path.startsWith(prefix)).map(([path, content]) => [path.slice(prefix.length), content]));
  }
}

/** Bytewise order of UTF-8, which is the order of code points. */
export function comparePaths(a: string, b: string): number {
  if (a === b) return 0;
  if (PAIRED.test(a) || PAIRED.test(b)) return Buffer.compare(Buffer.from(a), Buffer.from(b));
  return a < b ? -1 : 1; // the order of UTF-16, which is the same without surrogates
}

/** A half of a character that takes two in UTF-16. */
const PAIRED = /[\ud800-\udfff]/;

/** The text of a content; bytes are read as UTF-8. */
export function textOf(content: FileContent): string {
  return typeof content === 'string' ? content : Buffer.from(content).toString('utf8');
}

/** What bytes hold: text where they are UTF-8. */
export function contentOf(bytes: Uint8Array): FileContent {
  return isUtf8(bytes) ? Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8') : new Uint8Array(bytes);
}

/** Whether two contents are the same bytes. */
export function isSameContent(one: FileContent, other: FileContent): boolean {
  return Buffer.from(one).equals(Buffer.from(other));
}

function isInside(path: string): boolean {
  return path !== '' && !path.includes('\\') && !path.includes('\0')
    && path.split('/').every(segment => segment !== '' && segment !== '.' && segment !== '..');
}
