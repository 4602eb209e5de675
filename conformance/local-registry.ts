import { spawn } from 'node:child_process';
import { openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

const PORT = /serving on port (\d+)/;
const LONGEST_START = 10_000;

/**
 * Calls a function with the host and port of a registry on this machine, which is empty and ends afterwards.
 *
 * @param program `registry` of go-containerregistry
 * @param folder where it writes its log
 */
export async function withLocalRegistry<T>(program: string, folder: string, use: (host: string) => T | Promise<T>): Promise<T> {
  const log = join(folder, 'registry.log');
  const registry = spawn(program, ['-port', '0'], { stdio: ['ignore', 'ignore', openSync(log, 'w')] });
  try {
    return await use(`localhost:${await portIn(log)}`);
  } finally {
    registry.kill();
  }
}

async function portIn(log: string): Promise<string> {
  for (const start = Date.now(); Date.now() - start < LONGEST_START;) {
    const port = PORT.exec(readFileSync(log, 'utf8'))?.[1];
    if (port !== undefined) return port;
    await setTimeout(50);
  }
  throw new Error(`The registry does not begin to serve: ${readFileSync(log, 'utf8')}`);
}
