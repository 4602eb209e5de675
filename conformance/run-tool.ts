import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** How a program ended. */
export interface ToolResult { readonly status: number | null; readonly stdout: string; readonly stderr: string }

/** Where a program runs, and what it reads on its standard input. */
export interface ToolOptions { readonly cwd?: string; readonly input?: string }

const MOST_OUTPUT = 1_000_000_000;

/** Runs a program to its end. Throws when it cannot be started. */
export function runTool(command: string, args: readonly string[], options: ToolOptions = {}): ToolResult {
  const { status, stdout, stderr, error } = spawnSync(command, args, { ...options, encoding: 'utf8', maxBuffer: MOST_OUTPUT });
  if (error) throw new Error(`${command} cannot be run: ${error.message}`);
  return { status, stdout, stderr };
}

/** The values that a program prints, one a line. Throws when the program fails. */
export function jsonLines<T>(command: string, args: readonly string[], options: ToolOptions = {}): T[] {
  const { status, stdout, stderr } = runTool(command, args, options);
  if (status !== 0) throw new Error(`${command} fails: ${stderr}`);
  return stdout.split('\n').filter(line => line !== '').map(line => JSON.parse(line) as T);
}

/** What a tool said, for a report. */
export function outputOf({ status, stdout, stderr }: ToolResult): string {
  return `exit code ${status}\n${[stdout, stderr].filter(text => text !== '').join('\n')}`;
}

/** Calls a function with the path of a folder that is removed afterwards. */
export function withTemporaryFolder<T>(use: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'opack-conformance-'));
  try {
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
