import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { folderJob } from './lock-folder';
import { LockJob, LockedFile } from './lock-job';
import { readImageMap } from './lock-map';
import { projectJob } from './lock-project';
import { ExitCode, Session } from './session';
import { findingsStyle } from './style';
import { DigestResolver, FoundDigest } from '../files/registry/digest-resolver';
import { parsePlatform } from '../files/registry/platform';
import { RegistryClient } from '../files/registry/registry-client';
import { RegistryError } from '../files/registry/registry-error';
import { unifiedDiff } from '../files/unified-diff';
import { Finding, Severity } from '../findings/finding';
import { formatFindings } from '../findings/format-text';

/** What `opack lock` is told. */
export interface LockOptions {
  readonly output: 'text' | 'json';
  readonly platform?: readonly string[];
  readonly check?: boolean;
  readonly insecure?: boolean;
  readonly offline?: boolean;
  readonly map?: string;
}

/** An image of a job, and what was found out about it. */
interface LockedImage {
  readonly reference: string;
  readonly before?: string;
  readonly found?: FoundDigest;
  /** Why there is no digest. */
  readonly failure?: string;
}

/**
 * Finds the digests of the images of packages and bundles, or of the project; writes them, all or none.
 *
 * @returns the exit code
 * @throws CommandError when there is nothing to lock; RegistryError for a platform that is none; WriteError, or the error of the file system
 */
export async function lock(dirs: readonly string[], options: LockOptions, session: Session): Promise<number> {
  const client = options.offline ? undefined : new RegistryClient({ env: session.env, insecure: options.insecure });
  try {
    const given = options.map === undefined ? new Map<string, string>() : readImageMap(options.map, session);
    const { platform: platforms = [] } = options;
    platforms.forEach(parsePlatform); // throws before a registry is asked
    const resolver = new DigestResolver({ given, client, platforms });
    const jobs = dirs.length === 0 ? [await projectJob(session)] : dirs.map(dir => folderJob(dir, session, options.check));
    const readable = jobs.filter(job => job !== undefined);
    for (const note of readable.flatMap(({ notes }) => notes)) session.stderr.write(`opack: ${note}\n`);
    const images = await Promise.all(readable.map(job => imagesOf(job, resolver)));
    const findings = findingsOf(images.flat());
    const isComplete = readable.length === jobs.length && images.flat().every(({ found }) => found !== undefined);
    const files = isComplete ? readable.flatMap((job, index) => job.filesWith(digestsOf(images[index]!))) : [];
    return report({ images: images.flat(), findings, files, isComplete }, { ...options, dirs }, session);
  } finally {
    client?.close();
  }
}

function imagesOf({ references }: LockJob, resolver: DigestResolver): Promise<LockedImage[]> {
  return Promise.all([...references].map(async ([reference, before]) => {
    try {
      return { reference, before, found: await resolver.find(reference, before) };
    } catch (error) {
      if (!(error instanceof RegistryError)) throw error;
      return { reference, before, failure: error.message };
    }
  }));
}

function digestsOf(images: readonly LockedImage[]): Map<string, string> {
  return new Map(images.map(({ reference, found }) => [reference, found!.digest]));
}

function findingsOf(images: readonly LockedImage[]): Finding[] {
  const unique = [...new Map(images.map(image => [`${image.reference} ${image.before}`, image])).values()];
  return unique.flatMap(({ reference, before, found, failure }) => {
    if (found === undefined) return [{ code: 'IMG001', severity: Severity.ERROR, message: `The digest of ${reference} was not found. ${failure}` }];
    const { digest, lacking, platforms = [] } = found;
    const findings: Finding[] = [];
    if (lacking.length > 0) {
      const message = `${reference} is not for ${lacking.join(', ')}; it is for ${platforms.join(', ') || 'no platform that it names'}.`;
      findings.push({ code: 'IMG002', severity: Severity.WARNING, message });
    }
    if (before !== undefined && before !== digest) {
      findings.push({ code: 'IMG003', severity: Severity.INFO, message: `${reference} has moved: it was ${before}, and is ${digest}.` });
    }
    return findings;
  });
}

/** What came out of it all. */
interface Outcome {
  readonly images: readonly LockedImage[];
  readonly findings: readonly Finding[];
  readonly files: readonly LockedFile[];
  /** Whether every digest was found. */
  readonly isComplete: boolean;
}

function report(outcome: Outcome, options: LockOptions & { readonly dirs: readonly string[] }, session: Session): number {
  const { findings, files, isComplete } = outcome;
  const { stdout, stderr } = session;
  const changed = files.filter(({ before, after }) => before !== after);
  if (findings.length > 0 && options.output === 'text') stderr.write(`${formatFindings(findings, findingsStyle(stderr, session))}\n`);
  if (!isComplete) stderr.write('opack: Nothing was written.\n');
  else if (!options.check) writeAll(changed, session);
  if (options.output === 'json') stdout.write(`${JSON.stringify(jsonOf(outcome))}\n`);
  else if (isComplete) stdout.write((options.check ? differencesOf(files) : summaryOf(outcome)) || nothingToLock(options.dirs));
  if (!isComplete) return ExitCode.COULD_NOT_RUN;
  if (!options.check || changed.length === 0) return ExitCode.OK;
  stderr.write('opack: The images are not locked as they should be. Run opack lock and commit what it changes.\n');
  return ExitCode.ERRORS_FOUND;
}

function differencesOf(files: readonly LockedFile[]): string {
  return files.filter(({ after }) => after !== undefined)
    .map(({ path, before = '', after = '' }) => before === after ? `${path} is up to date\n` : unifiedDiff(before, after, path, path)).join('');
}

function summaryOf({ images, files }: Outcome): string {
  const tagged = images.filter(({ reference }) => !reference.includes('@'));
  const digests = new Map(tagged.map(({ reference, found }) => [reference, found!.digest]));
  const lines = [...digests].map(([reference, digest]) => `${reference}  ${digest}\n`);
  const written = files.filter(({ after }) => after !== undefined)
    .map(({ path, before, after }) => `${path} ${before === after ? 'is up to date' : 'written'}\n`);
  return [...lines, ...written].join('');
}

/** Why nothing came of it. */
function nothingToLock(dirs: readonly string[]): string {
  const reason = dirs.length === 0 ? 'the program declares none without a digest' : `${dirs.join(', ')} ${dirs.length === 1 ? 'names' : 'name'} none`;
  return `There are no images to lock: ${reason}.\n`;
}

/** What programs read; unknown is null, so that each object has the same keys. */
function jsonOf({ images, findings, files, isComplete }: Outcome): object {
  return {
    complete: isComplete,
    images: images.map(({ reference, before, found }) => ({
      reference, digest: found?.digest ?? null, before: before ?? null, platforms: found?.platforms ?? null,
    })),
    files: files.filter(({ after }) => after !== undefined).map(({ path, before, after }) => ({ path, changed: before !== after })),
    findings: findings.map(({ code, severity, message }) => ({ code, severity, message })),
  };
}

/** Writes all files beside their places first: what cannot be written, keeps the others from being written. */
function writeAll(files: readonly LockedFile[], { cwd }: Session): void {
  const placed = files.map(({ path, after = '' }) => ({ place: resolve(cwd, path), temporary: resolve(cwd, `${path}.opack-tmp-${process.pid}`), after }));
  try {
    for (const { temporary, after } of placed) writeFileSync(temporary, after, { flag: 'wx' });
    for (const { place, temporary } of placed) renameSync(temporary, place);
  } finally {
    for (const { temporary } of placed) rmSync(temporary, { force: true });
  }
}
