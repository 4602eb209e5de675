import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { outputOf, runTool } from './run-tool';

/** The tools in JavaScript, as paths of programs for Node. */
export interface NodeTools {
  /** `cdk8s` of cdk8s-cli. */
  readonly cdk8s: string;
}

const MANIFESTS = ['package.json', 'package-lock.json'];

/**
 * The tools that `node-tools/package-lock.json` pins, installed on the first call of a version of it and kept in the cache folder.
 *
 * @throws when they cannot be installed
 */
export function installNodeTools(conformanceFolder: string): NodeTools {
  const source = join(conformanceFolder, 'node-tools');
  const hash = createHash('sha256').update(process.version);
  for (const name of MANIFESTS) hash.update(readFileSync(join(source, name)));
  const cache = join(conformanceFolder, '.cache', 'node-tools');
  const folder = join(cache, hash.digest('hex').slice(0, 16));
  if (!existsSync(folder)) {
    const unfinished = join(cache, `unfinished-${process.pid}`);
    mkdirSync(unfinished, { recursive: true });
    for (const name of MANIFESTS) cpSync(join(source, name), join(unfinished, name));
    const result = runTool('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: unfinished });
    if (result.status !== 0) {
      rmSync(unfinished, { recursive: true });
      throw new Error(`npm ci fails in conformance/node-tools: ${outputOf(result)}`);
    }
    renameSync(unfinished, folder);
  }
  return { cdk8s: join(folder, 'node_modules', 'cdk8s-cli', 'bin', 'cdk8s') };
}
