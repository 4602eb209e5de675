/** One thing that keeps a source from being read. */
export interface SourceProblem {
  readonly message: string;
  /** The file that it is about, relative to what was read. */
  readonly file?: string;
  /** Line in the file, from 1. */
  readonly line?: number;
}

/** Why an operator that is kept as manifests cannot be read: all that is wrong with it, one problem a line, each with its file and line. */
export class SourceError extends Error {
  public override readonly name = 'SourceError';

  public constructor(public readonly problems: readonly SourceProblem[]) {
    super(problems.map(textOf).join('\n'));
  }
}

/** What reading finds wrong, gathered so that all of it is told at once. */
export class Problems {
  private readonly found: SourceProblem[] = [];

  /** Notes a problem; one that was noted before counts once. */
  public add(message: string, file?: string, line?: number): void {
    const problem = { message, ...file !== undefined && { file }, ...line !== undefined && { line } };
    if (!this.found.some(other => textOf(other) === textOf(problem))) this.found.push(problem);
  }

  /** @throws SourceError when there is a problem */
  public throwIfAny(): void {
    if (this.found.length > 0) throw new SourceError(this.found);
  }
}

function textOf({ message, file, line }: SourceProblem): string {
  if (file === undefined) return message;
  return `${line === undefined ? file : `${file}:${line}`}: ${message}`;
}
