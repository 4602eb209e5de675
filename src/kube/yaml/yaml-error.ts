/** Text that is no YAML as Kubernetes reads it; the message begins with the position. */
export class YamlError extends Error {
  /** What is wrong, without the position. */
  public readonly reason: string;

  /** Line, from 1. */
  public readonly line: number;

  /** Column, from 1. */
  public readonly column: number;

  public constructor(reason: string, line: number, column: number) {
    super(`line ${line}, column ${column}: ${reason}`);
    this.name = 'YamlError';
    this.reason = reason;
    this.line = line;
    this.column = column;
  }
}
