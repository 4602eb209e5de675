import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { LockJob } from './lock-job';
import { readProject, runApp } from './run-app';
import { CommandError, Session } from './session';
import { withTemporaryFolder } from './temporary-folder';
import { comparePaths } from '../files/file-tree';
import { emitYaml } from '../kube/yaml/emit';
import { ImageLock } from '../operator/image-lock';
import { IMAGES_VARIABLE, ToldImages } from '../operator/tell-images';

/** The lock file of a project. */
const IMAGE_LOCK_FILE = 'images.lock.yaml';

const HEAD = '# Digests of the images of the program, written by opack lock.\n';

/**
 * What there is to lock in a project: the images that its program declares without a digest.
 *
 * @throws CommandError when there is no project, or its program fails or has no OperatorApp; the error of the file system
 */
export async function projectJob(session: Session): Promise<LockJob> {
  const told = await imagesOfApp(session);
  const references = [...new Set(told.flatMap(images => images.references))].sort(comparePaths);
  const place = resolve(session.cwd, IMAGE_LOCK_FILE);
  const before = existsSync(place) ? readFileSync(place, 'utf8') : undefined;
  const lock = lockIn(place);
  return {
    references: new Map(references.map(reference => [reference, lock.digestOf(reference)])),
    filesWith: digests => [{ path: IMAGE_LOCK_FILE, before, after: lockText(references, digests, before) }],
    notes: told.flatMap(images => images.withoutLock).map(path =>
      `The operator '${path}' does not read ${IMAGE_LOCK_FILE}: give it imageLock: ImageLock.fromFile('${IMAGE_LOCK_FILE}').`),
  };
}

function lockText(references: readonly string[], digests: ReadonlyMap<string, string>, before: string | undefined): string | undefined {
  if (references.length === 0 && before === undefined) return undefined;
  return HEAD + emitYaml(Object.fromEntries(references.map(reference => [reference, digests.get(reference)!])));
}

async function imagesOfApp(session: Session): Promise<ToldImages[]> {
  return withTemporaryFolder(async folder => {
    const file = join(folder, 'images.jsonl');
    const exitCode = await runApp(session, join(folder, 'dist'), { quiet: true, env: { [IMAGES_VARIABLE]: file } });
    const { app } = readProject(session);
    if (exitCode !== 0) throw new CommandError(`The app '${app}' ended with exit code ${exitCode}.`);
    if (!existsSync(file)) {
      throw new CommandError(`The app '${app}' of cdk8s.yaml told of no images: opack lock learns them from an OperatorApp, in its synth(). Or name a folder.`);
    }
    return readFileSync(file, 'utf8').split('\n').filter(line => line !== '').map(line => JSON.parse(line) as ToldImages);
  });
}

function lockIn(place: string): ImageLock {
  try {
    return ImageLock.fromFile(place);
  } catch (error) {
    throw new CommandError((error as Error).message, { cause: error });
  }
}
