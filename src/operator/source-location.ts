import { sep } from 'path';

/** Folder of this library's code: frames below it are not the author's. */
const LIBRARY = __dirname.slice(0, -'/operator'.length) + sep;

/**
 * Where in the author's program the current call comes from, as `main.ts:12:5` relative to the working directory; undefined where
 * no such line is known (another language, an evaluated text).
 */
export function callerLocation(): string | undefined {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 30;
  const stack = new Error().stack ?? '';
  Error.stackTraceLimit = limit;
  for (const line of stack.split('\n').slice(1)) {
    const match = /\(?((?:file:\/\/|[A-Za-z]:\\|\/)[^()]+):(\d+):(\d+)\)?$/.exec(line);
    if (match === null) continue;
    const file = match[1].replace(/^file:\/\//, '');
    if (file.startsWith(LIBRARY) || file.includes(`${sep}node_modules${sep}`)) continue;
    const cwd = process.cwd() + sep;
    return `${file.startsWith(cwd) ? file.slice(cwd.length) : file}:${match[2]}:${match[3]}`;
  }
  return undefined;
}
