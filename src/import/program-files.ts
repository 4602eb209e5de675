import { FileContent } from '../files/file-tree';
import { kebabCase, uniqueName } from './code/identifiers';

/** A text of more lines stands in a file of its own. */
const MOST_LINES = 25;

/** The files of a program that are no modules: definitions, examples, long texts, the icon. */
export class ProgramFiles {
  private readonly contents = new Map<string, FileContent>();
  private readonly texts = new Map<string, string>();
  private readonly taken = new Set<string>();

  /** Adds a file; its path. */
  public add(path: string, content: FileContent): string {
    this.contents.set(path, content);
    return path;
  }

  /** Adds a file for a text if that is long; its path. */
  public addLongText(text: string, name: string): string | undefined {
    if (text.split('\n').length <= MOST_LINES) return undefined;
    const known = this.texts.get(text);
    if (known !== undefined) return known;
    const extension = /\.\w{1,8}$/.exec(name)?.[0] ?? '.txt';
    const stem = kebabCase(name.endsWith(extension) ? name.slice(0, -extension.length) : name) || 'text';
    const path = this.add(`files/${uniqueName([stem], this.taken)}${extension}`, text);
    this.texts.set(text, path);
    return path;
  }

  /** Path and content of each. */
  public entries(): [string, FileContent][] {
    return [...this.contents];
  }
}
