import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from './folders';

/** The tools of the field, and our own programs over its libraries, as paths of executables. */
export interface Tools {
  /** `opm` of operator-registry. */
  readonly opm: string;
  /** The regression tool of operator-controller that renders two bundles as OLM v1 does. */
  readonly convert: string;
  /** Our cmd/bundle-verdict. */
  readonly bundleVerdict: string;
  /** Our cmd/read-yaml. */
  readonly readYaml: string;
  /** Our cmd/go-template. */
  readonly goTemplate: string;
  /** Our cmd/cel-verdict. */
  readonly celVerdict: string;
  /** Our cmd/time-templates. */
  readonly timeTemplates: string;
}

const PACKAGES = [
  './cmd/...',
  'github.com/operator-framework/operator-registry/cmd/opm',
  'github.com/operator-framework/operator-controller/test/regression/convert',
];

/**
 * The tools, built on the first call of a version of their sources and kept in a cache folder.
 *
 * @throws when Go is missing or a tool cannot be built
 */
export function buildTools(moduleFolder: string): Tools {
  const cache = join(moduleFolder, '.cache');
  const folder = join(cache, `tools-${versionOf(moduleFolder)}`);
  if (!existsSync(folder)) {
    if (existsSync(cache)) readdirSync(cache).forEach(old => rmSync(join(cache, old), { recursive: true }));
    const unfinished = join(cache, 'unfinished');
    mkdirSync(unfinished, { recursive: true });
    build(moduleFolder, unfinished);
    renameSync(unfinished, folder);
  }
  return {
    opm: join(folder, 'opm'),
    convert: join(folder, 'convert'),
    bundleVerdict: join(folder, 'bundle-verdict'),
    readYaml: join(folder, 'read-yaml'),
    goTemplate: join(folder, 'go-template'),
    celVerdict: join(folder, 'cel-verdict'),
    timeTemplates: join(folder, 'time-templates'),
  };
}

function build(moduleFolder: string, target: string): void {
  const result = spawnSync('go', ['build', '-mod=readonly', '-buildvcs=false', '-tags', 'json1,containers_image_openpgp', '-o', `${target}/`, ...PACKAGES], {
    cwd: moduleFolder,
    env: { ...process.env, CGO_ENABLED: '0', GOWORK: 'off', GOFLAGS: '' },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (result.error) throw new Error(`Go cannot be run (${result.error.message}); conformance needs Go as conformance/go.mod names it.`);
  if (result.status !== 0) throw new Error('The tools cannot be built.');
}

function versionOf(moduleFolder: string): string {
  const hash = createHash('sha256').update(`${process.platform} ${process.arch}`);
  const sources = ['cmd', 'internal'].flatMap(folder => listFiles(join(moduleFolder, folder)).map(path => join(folder, path)));
  for (const path of ['go.mod', 'go.sum', ...sources]) hash.update(`\0${path}\0`).update(readFileSync(join(moduleFolder, path)));
  return hash.digest('hex').slice(0, 16);
}
