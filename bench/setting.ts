import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Program } from './measure';

/** The top of the checkout. */
export const ROOT = resolve(__dirname, '..');

/** What figures are measured with. */
export interface Setting {
  readonly rounds: number;
  /** The folder of real packages and bundles. */
  readonly corpus: string;
  /** A folder for what programs write, removed at the end. */
  readonly scratch: string;
}

/** A comparison, or several that belong together: prints a line for each. */
export type Figure = (setting: Setting) => readonly string[];

/** Does something with a setting, and removes what was written. */
export function withSetting(rounds: number, act: (setting: Setting) => void): void {
  const corpus = join(resolve(ROOT, process.env.OPACK_CORPUS ?? '../shared'), 'corpus');
  if (!existsSync(join(ROOT, 'lib/index.js'))) throw new Error('Compiled code is measured: run npx projen compile first.');
  if (!existsSync(corpus)) throw new Error(`There is no corpus at ${corpus}; OPACK_CORPUS names another place (see conformance/README.md).`);
  const scratch = mkdtempSync(join(tmpdir(), 'opack-bench-'));
  try {
    act({ rounds, corpus, scratch });
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** `opack` as users have it. */
export function opack(...args: string[]): Program {
  return { command: process.execPath, args: [join(ROOT, 'bin/opack'), ...args] };
}

/** A program of `bench/programs`, which writes into a folder that is not there yet. */
export function program(name: string, outdir?: string, ...args: string[]): Program {
  return {
    command: process.execPath,
    args: [join(__dirname, 'programs', `${name}.js`), ...args, ...outdir === undefined ? [] : [outdir]],
    prepare: () => outdir !== undefined && rmSync(outdir, { recursive: true, force: true }),
  };
}

/** The text of a file of the checkout. */
export function textOf(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}
