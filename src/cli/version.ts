import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The version of the package that this is. */
export function version(): string {
  return (JSON.parse(readFileSync(join(__dirname, '../../package.json'), 'utf8')) as { version: string }).version;
}
