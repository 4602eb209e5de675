import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeFiles } from './folders';
import { Outcome, RecordedCase, RecordedRun, filesOf, outcomesOf } from './recorded-case';
import { runCommandLine } from './subject';
import { firstDifference } from './text-difference';

/** How a recorded command differs from ours. */
export interface CommandDifference {
  /** Its arguments, as one text. */
  readonly command: string;
  readonly difference: string;
}

/**
 * How our command line differs from what was recorded of a case, each with the recorded command; it runs in this process. It writes no
 * fixtures, so those that the tool wrote are put where a second `validate` has seen them.
 */
export async function commandLineDifferences({ files, runs, fixtures = [] }: RecordedCase): Promise<CommandDifference[]> {
  const folder = mkdtempSync(join(tmpdir(), 'opack-recorded-'));
  try {
    writeFiles(folder, files);
    const differences: CommandDifference[] = [];
    for (const run of runs) {
      const difference = await runDifference(folder, run);
      if (difference !== undefined) differences.push({ command: run.args.join(' '), difference });
      if (run.args[0] === 'validate' && fixtures[0] !== undefined) writeFiles(folder, filesOf(fixtures[0]));
    }
    return differences;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Compares the output of `tree`, and of both commands whether they end with 0; undefined where one of the recorded outcomes is equal. */
async function runDifference(folder: string, run: RecordedRun): Promise<string | undefined> {
  const [command, ...args] = run.args;
  if (command === 'tree') {
    const ours = await runIn(folder, run.args);
    const differences = outcomesOf(run).map(theirs => statusDifference(ours, theirs) ?? textDifference(ours, theirs));
    return differences.includes(undefined) ? undefined : differences[0];
  }
  if (command !== 'validate') return undefined;
  const ours = await runIn(folder, ['validate', '--upstream', '--output', 'json', ...args]);
  const differences = outcomesOf(run).map(theirs => statusDifference(ours, theirs));
  return differences.includes(undefined) ? contradiction(ours) : differences[0];
}

function statusDifference(ours: Outcome, theirs: Outcome): string | undefined {
  if ((ours.rc === 0) === (theirs.rc === 0)) return undefined;
  return `We end with ${ours.rc}, the tool with ${theirs.rc}.\nours:   ${ours.stderr || ours.stdout}\ntheirs: ${theirs.stderr}`;
}

function textDifference(ours: Outcome, theirs: Outcome): string | undefined {
  return ours.stdout === theirs.stdout ? undefined : firstDifference(ours.stdout, theirs.stdout);
}

/** Where the verdict is not what the exit code says: 0 accepted, 2 refused, 1 that there was nothing to judge. */
function contradiction({ rc, stdout }: Outcome): string | undefined {
  const accepted = stdout === '' ? undefined : (JSON.parse(stdout) as { readonly accepted: boolean }).accepted;
  const expected = accepted === undefined ? 1 : accepted ? 0 : 2;
  return rc === expected ? undefined : `We end with ${rc} and say accepted: ${accepted}.`;
}

async function runIn(cwd: string, args: readonly string[]): Promise<Outcome> {
  const written = { stdout: '', stderr: '' };
  const rc = await runCommandLine(args, {
    stdout: { write: (text: string) => { written.stdout += text; } },
    stderr: { write: (text: string) => { written.stderr += text; } },
    cwd,
    env: process.env,
  });
  return { rc, ...written };
}
