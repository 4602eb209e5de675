import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isHiddenInPackage } from './package-files';
import { contentOf, textOf } from '../files/file-tree';
import { EntryKind, listDirectory } from '../files/list-directory';

/** What others wrote, and nobody wants to hear about. */
const INSTALLED = 'node_modules';

/** The names of the files of a folder, without hidden and installed ones; a file is read when its text is asked for. */
export class FolderView {
  /** Throws the error of the file system when a folder cannot be read. */
  public static of(place: string): FolderView {
    const entries = listDirectory(place, path => isHiddenInPackage(path) || path.split('/').at(-1) === INSTALLED);
    const texts = new Map<string, string>();
    const pathsOf = (wanted: EntryKind): string[] => entries.filter(({ kind }) => kind === wanted).map(({ path }) => path);
    const textAt = (path: string): string => {
      const text = texts.get(path) ?? textOf(contentOf(readFileSync(join(place, path))));
      texts.set(path, text);
      return text;
    };
    return new FolderView(pathsOf('file'), pathsOf('symbolic link'), textAt);
  }

  private constructor(
    /** Relative to the folder, in bytewise order. */
    public readonly paths: readonly string[],
    /** Symbolic links, which nobody follows. */
    public readonly links: readonly string[],
    /** The text of one of the files. */
    public readonly text: (path: string) => string,
  ) {}

  /** The folders in this one, by name; those of fixtures are none of their own. */
  public folders(): Map<string, FolderView> {
    const names = new Set(this.paths.filter(path => path.includes('/') && !path.startsWith('.')).map(path => path.slice(0, path.indexOf('/'))));
    return new Map([...names].map(name => [name, this.below(`${name}/`)]));
  }

  private below(prefix: string): FolderView {
    const inside = (paths: readonly string[]): string[] => paths.filter(path => path.startsWith(prefix)).map(path => path.slice(prefix.length));
    return new FolderView(inside(this.paths), inside(this.links), path => this.text(prefix + path));
  }
}
