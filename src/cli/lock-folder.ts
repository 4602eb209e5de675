import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { LockJob } from './lock-job';
import { CommandError, Session } from './session';
import { findingsStyle } from './style';
import { FILE_LIST } from '../files/file-list';
import { openTarget } from '../judge/open-target';
import { Target, formatTargetFindings } from '../judge/target';
import { pinImages, referencesToPin } from '../olm/lock-images';
import { readBundle } from '../olm/read';
import { lockFilesOf, lockText } from '../pko/lock-images';
import { PkoModel } from '../pko/model';
import { PackageError } from '../pko/problem/package-error';
import { readPackage } from '../pko/read/read-package';
import { toFinding } from '../pko/rules/to-finding';

/**
 * What there is to lock in the folder of a package or a bundle.
 *
 * @returns undefined, with the reasons on the standard error stream, for a package or a bundle that cannot be read
 * @param isChecked whether nothing will be written
 * @throws CommandError when the path is neither, or would be written although it is the output of a program;
 *   the error of the file system when it cannot be read
 */
export function folderJob(dir: string, session: Session, isChecked = false): LockJob | undefined {
  const target = openTarget(dir, session);
  if (!statSync(resolve(session.cwd, dir)).isDirectory()) throw new CommandError(`${dir} is a file: only what is in folders can be locked.`);
  if (target.kind !== 'package' && target.kind !== 'bundle') {
    throw new CommandError(`${dir} is neither the folder of a package nor that of a bundle: there is nothing that could be locked.`);
  }
  if (!isChecked && existsSync(resolve(session.cwd, dir, FILE_LIST))) {
    throw new CommandError(`${dir} is the output of a program, which writes it anew. Let its operator have an image lock, and run opack lock in its project.`);
  }
  return target.kind === 'package' ? packageJob(target, session) : bundleJob(target, session);
}

function packageJob(target: Target, session: Session): LockJob | undefined {
  let model: PkoModel;
  try {
    model = readPackage(target.tree);
  } catch (error) {
    if (!(error instanceof PackageError)) throw error;
    const findings = error.problems.map(problem => toFinding(undefined, problem));
    session.stderr.write(formatTargetFindings(target, findings, findingsStyle(session.stderr, session)));
    return undefined;
  }
  const files = lockFilesOf(model);
  const created = timeOf(session);
  const locked = new Map(files.flatMap(file => file.locked.map(({ image, digest }) => [image, digest])));
  return {
    references: new Map(files.flatMap(file => file.images.map(({ image }) => [image, locked.get(image)]))),
    filesWith: digests => files.map(file => ({ path: target.placeOf(file.path), before: file.text, after: lockText(file, digests, created) })),
    notes: files.flatMap(({ path, openDependencies }) => openDependencies.length === 0 ? [] : [
      `${target.placeOf(path)} needs the dependencies ${openDependencies.join(', ')}, which opack does not look up. Run kubectl package update for them.`,
    ]),
  };
}

function bundleJob(target: Target, session: Session): LockJob | undefined {
  const { model: { csv }, findings } = readBundle(target.tree);
  if (csv?.text === undefined) {
    session.stderr.write(formatTargetFindings(target, findings, findingsStyle(session.stderr, session)));
    session.stderr.write(`opack: ${target.path} has no ClusterServiceVersion that can be read: there is nothing that could be locked.\n`);
    return undefined;
  }
  const { text, manifest, file } = csv;
  const path = target.placeOf(`manifests/${file}`);
  return {
    references: new Map(referencesToPin(manifest).map(reference => [reference, undefined])),
    filesWith: digests => [{ path, before: text, after: pinned(path, text, digests) }],
    notes: [],
  };
}

function pinned(path: string, text: string, digests: ReadonlyMap<string, string>): string {
  try {
    return pinImages(text, digests);
  } catch (error) {
    throw new CommandError(`${path}: ${(error as Error).message}`, { cause: error });
  }
}

/** Now, in the form of Kubernetes; or the time that a build says it is (reproducible-builds.org/specs/source-date-epoch). */
function timeOf({ env: { SOURCE_DATE_EPOCH: epoch } }: Pick<Session, 'env'>): string {
  const time = epoch !== undefined && /^\d{1,12}$/.test(epoch) ? new Date(Number(epoch) * 1000) : new Date();
  return time.toISOString().replace(/\.\d+Z$/, 'Z');
}
