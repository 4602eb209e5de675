import { sep } from 'path';
import { runInThisContext } from 'vm';

/** Folder of this library's code: frames below it are not the author's. */
const LIBRARY = __dirname.slice(0, -'/operator'.length) + sep;
const DEPENDENCY = `${sep}node_modules${sep}`;
const FRAMES = 30;
const OUTER_ERROR = runInThisContext('Error') as ErrorConstructor;

/** A place in a program. */
interface Place {
  readonly file: string;
  readonly line: number | string;
  readonly column: number | string;
}

/**
 * Where in the author's program the current call comes from, as `main.ts:12:5` relative to the working directory; undefined where
 * no such line is known (another language, an evaluated text).
 */
export function callerLocation(): string | undefined {
  const found = isMapped() ? placeInText() : placeInFrames();
  if (found === undefined) return undefined;
  const cwd = process.cwd() + sep;
  return `${found.file.startsWith(cwd) ? found.file.slice(cwd.length) : found.file}:${found.line}:${found.column}`;
}

/** Whether somebody maps compiled lines back to sources, when the text of a stack is asked for, which takes longer; Jest does so from outside of its sandbox. */
function isMapped(): boolean {
  return process.sourceMapsEnabled || [Error, OUTER_ERROR].some(({ prepareStackTrace }) => prepareStackTrace !== undefined);
}

function placeInFrames(): Place | undefined {
  let frames: readonly NodeJS.CallSite[] = [];
  Error.prepareStackTrace = (_error, sites) => { frames = sites; };
  try {
    void stackOf();
  } finally {
    delete (Error as { prepareStackTrace?: unknown }).prepareStackTrace;
  }
  for (const frame of frames) {
    const file = fileOf(frame.getFileName());
    if (file !== undefined) return { file, line: frame.getLineNumber() ?? 0, column: frame.getColumnNumber() ?? 0 };
  }
  return undefined;
}

function placeInText(): Place | undefined {
  for (const line of stackOf().split('\n').slice(1)) {
    const match = /\(?((?:file:\/\/|[A-Za-z]:\\|\/)[^()]+):(\d+):(\d+)\)?$/.exec(line);
    const file = match === null ? undefined : fileOf(match[1]);
    if (file !== undefined) return { file, line: match![2]!, column: match![3]! };
  }
  return undefined;
}

function stackOf(): string {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = FRAMES;
  const stack = new Error().stack ?? '';
  Error.stackTraceLimit = limit;
  return stack;
}

/** The file of a frame that is the author's own. */
function fileOf(name: string | null | undefined): string | undefined {
  const file = name?.replace(/^file:\/\//, '');
  if (file === undefined || !/^(?:\/|[A-Za-z]:\\)/.test(file)) return undefined;
  return file.startsWith(LIBRARY) || file.includes(DEPENDENCY) ? undefined : file;
}
