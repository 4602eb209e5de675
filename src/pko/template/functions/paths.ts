import { posix } from 'path';
import { FunctionTable, fn } from '../values';

/** The functions of sprig on paths with `/`. */
export const PATHS: FunctionTable = {
  base: fn(['string'], base),
  dir: fn(['string'], (path: string) => clean(path.slice(0, path.lastIndexOf('/') + 1))),
  clean: fn(['string'], clean),
  ext: fn(['string'], (path: string) => /\.[^./]*$/.exec(path)?.[0] ?? ''),
  isAbs: fn(['string'], (path: string) => path.startsWith('/')),
};

function base(path: string): string {
  if (path === '') return '.';
  const trimmed = path.replace(/\/+$/, '');
  return trimmed === '' ? '/' : trimmed.slice(trimmed.lastIndexOf('/') + 1);
}

/** path.Clean: like normalize, but without a slash at the end. */
function clean(path: string): string {
  const normal = posix.normalize(path);
  return normal.length > 1 ? normal.replace(/\/$/, '') : normal;
}
