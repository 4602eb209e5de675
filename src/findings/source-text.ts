/** The text of a file that findings name; undefined where it is not at hand. */
export type SourceText = (file: string) => string | undefined;

/** Lines of files, each file taken apart once. */
export class SourceLines {
  private readonly linesOf = new Map<string, readonly string[] | undefined>();

  constructor(private readonly textOf: SourceText) {}

  /** A line of a file, from 1, without its end; undefined where there is no such file or line. */
  public line(file: string, line: number): string | undefined {
    if (!this.linesOf.has(file)) this.linesOf.set(file, this.textOf(file)?.split('\n'));
    return this.linesOf.get(file)?.[line - 1]?.replace(/\r$/, '');
  }
}
