import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Runs with a new folder, which is removed afterwards. */
export function inTemporaryFolder<T>(run: (folder: string) => T): T {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'files-')));
  try {
    return run(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
