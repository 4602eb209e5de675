/** Something that takes text; a stream of node is one. */
export interface TextSink {
  /** Whether somebody reads it as it comes, on a terminal. */
  readonly isTTY?: boolean;
  /** Width of the terminal, in characters. */
  readonly columns?: number;
  write(text: string): unknown;
}

/** Where a command runs, and where its words go. */
export interface Session {
  /** Takes the results. */
  readonly stdout: TextSink;
  /** Takes progress, findings that are no result, and errors. */
  readonly stderr: TextSink;
  /** The folder that relative paths start from. */
  readonly cwd: string;
  /** The environment variables. */
  readonly env: { readonly [name: string]: string | undefined };
  /**
   * All of the standard input.
   * @default - there is none
   */
  readonly stdin?: () => string;
}

/** How a command ends. */
export const ExitCode = {
  OK: 0,
  /** It could not do what was asked: a wrong option, a file that cannot be read. */
  COULD_NOT_RUN: 1,
  /** It ran, and found an error in what it was shown. */
  ERRORS_FOUND: 2,
} as const;

/** The exit code of a command that did several things: could not run, before errors found, before fine. */
export function gravest(exitCodes: readonly number[]): number {
  return exitCodes.find(code => code === ExitCode.COULD_NOT_RUN) ?? Math.max(ExitCode.OK, ...exitCodes);
}

/** Why a command cannot run; the message is for whoever typed it. */
export class CommandError extends Error {
  public override readonly name = 'CommandError';
}

/** The names of errors whose message is written for people. */
const EXPECTED = new Set(['CommandError', 'ImageError', 'RegistryError', 'SourceError', 'TargetError', 'WriteError']);

/** Whether an error tells of the world and not of a mistake of ours: its message is enough then. */
export function isExpected(error: unknown): error is Error {
  // by name and field, not by class: in Jest, node's errors are of another realm
  const { name, code, syscall } = error as NodeJS.ErrnoException;
  return EXPECTED.has(name) || syscall !== undefined || code === 'ERR_FS_FILE_TOO_LARGE';
}

/** Takes the exit code of the command that ran. */
export type Finish = (exitCode: number) => void;
