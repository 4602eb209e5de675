import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { CommandError, ExitCode, Session } from './session';
import { findingsStyle } from './style';
import { readImageArchive, writeImageArchive } from '../files/image/archive';
import { Labels } from '../files/image/build-image';
import { ContainerImage } from '../files/image/container-image';
import { ImageError } from '../files/image/image-error';
import { ImageFormat } from '../files/image/media-types';
import { isBelow } from '../files/is-below';
import { ImageName, parseImageName } from '../files/registry/image-name';
import { pushImage } from '../files/registry/push-image';
import { RegistryClient } from '../files/registry/registry-client';
import { RegistryError } from '../files/registry/registry-error';
import { replaceFile } from '../files/replace-file';
import { hasErrors } from '../findings/findings';
import { judgeTarget } from '../judge/judge-target';
import { openTarget } from '../judge/open-target';
import { Target, formatTargetFindings } from '../judge/target';
import type { TargetKind } from '../judge/target-kind';
import { bundleImage } from '../olm/bundle-image';
import { catalogImage, onlyPackageOf } from '../olm/catalog-image';
import { packageImage } from '../pko/package-image';

/** What `opack build` is told. */
export interface BuildOptions {
  readonly tag?: readonly string[];
  readonly out?: string;
  readonly push?: boolean;
  readonly insecure?: boolean;
  readonly label?: Labels;
  readonly format?: ImageFormat;
  readonly base?: string;
  readonly as?: TargetKind;
  readonly check: boolean;
  readonly output: 'text' | 'json';
}

/** Makes the image of a folder, writes and pushes it where that is wanted, and prints its digest. */
export async function build(dir: string, options: BuildOptions, session: Session): Promise<number> {
  const { tag: tags = [], out: archive, push = false } = options;
  const { names, problems } = namesOf(tags, archive !== undefined || push);
  problems.push(...placeProblems(dir, archive, session));
  if (problems.length > 0) throw new CommandError(problems.join('\n'));
  const target = openTarget(dir, session, options.as);
  refuseKind(target, options);
  if (options.check && isRefused(target, session)) return ExitCode.ERRORS_FOUND;
  const image = asCommandError(dir, () => imageOf(target, options, session));
  if (archive !== undefined) write(image, tags, archive, session);
  if (push) await pushTo(names, image, options, session);
  session.stdout.write(options.output === 'json' ? `${JSON.stringify(jsonOf(target, image, options))}\n` : textOf(image, tags));
  return ExitCode.OK;
}

/** Where the image is to go, and what is wrong with that. */
function namesOf(tags: readonly string[], areNeeded: boolean): { names: ImageName[]; problems: string[] } {
  const problems = tags.length === 0 && areNeeded ? ['The image needs a name: add --tag, as in --tag quay.io/example/harbor:v1.'] : [];
  const names = tags.flatMap(tag => {
    try {
      const name = parseImageName(tag);
      if (name.digest === undefined) return [name];
      problems.push(`${JSON.stringify(tag)} names a digest, which the image has of itself: give it a tag.`);
    } catch (error) {
      if (!(error instanceof RegistryError)) throw error;
      problems.push(error.message);
    }
    return [];
  });
  return { names, problems };
}

/** What is written into the folder would be in the next image. */
function placeProblems(dir: string, archive: string | undefined, { cwd }: Session): string[] {
  if (archive === undefined || !isBelow(resolve(cwd, archive), resolve(cwd, dir))) return [];
  return [`${archive} is in ${dir}, of which the image is made: the next image would have it in it. Choose another folder.`];
}

/** Whether a target has errors; they are printed. */
function isRefused(target: Target, { stderr, env }: Session): boolean {
  const { findings } = judgeTarget(target);
  if (!hasErrors(findings)) return false;
  stderr.write(formatTargetFindings(target, findings, findingsStyle(stderr, { env })));
  stderr.write(`No image is made of ${target.path}, because it has errors; --no-check makes one nevertheless.\n`);
  return true;
}

function refuseKind({ kind, path }: Target, { base }: BuildOptions): void {
  if (kind === 'packagemanifests') throw new CommandError(`${path} has package manifests, which are not shipped as an image: make bundles of them first.`);
  if (kind === 'manifests') throw new CommandError(`${path} is no package, no bundle and no catalog; of plain manifests no image is made.`);
  if (base !== undefined && kind !== 'catalog') throw new CommandError(`--base is for catalogs; ${path} is a ${kind}.`);
}

function imageOf({ kind, tree }: Target, { label: labels, format, base }: BuildOptions, session: Session): ContainerImage {
  if (kind === 'package') return packageImage(tree, { labels, format });
  if (kind === 'bundle') return bundleImage(tree, { labels, format });
  return catalogImage(tree, onlyPackageOf(tree), { labels, format, base: base === undefined ? undefined : readBase(base, session) });
}

/** The image in an archive. */
function readBase(path: string, { cwd }: Session): ContainerImage {
  const bytes = readFileSync(resolve(cwd, path));
  const images = asCommandError(path, () => readImageArchive(bytes));
  if (images.length !== 1) throw new CommandError(`${path} holds ${images.length} images; --base wants an archive of one.`);
  return images[0]!.image;
}

/** What is wrong with an image or an archive is for whoever named it. */
function asCommandError<T>(path: string, act: () => T): T {
  try {
    return act();
  } catch (error) {
    if (!(error instanceof ImageError)) throw error;
    throw new CommandError(error.message.split('\n').map(line => `${path}: ${line}`).join('\n'));
  }
}

function write(image: ContainerImage, tags: readonly string[], archive: string, { cwd, stderr }: Session): void {
  const bytes = writeImageArchive(image, tags);
  replaceFile(resolve(cwd, archive), bytes);
  stderr.write(`${archive} is written, ${sizeText(bytes.length)}.\n`);
}

/** One after the other: the first that is refused ends it, and what was pushed has been told by then. */
async function pushTo(names: readonly ImageName[], image: ContainerImage, { insecure }: BuildOptions, { env, stderr }: Session): Promise<void> {
  const client = new RegistryClient({ insecure, env });
  for (const name of names) {
    await pushImage(client, name, image);
    stderr.write(`${name.toString()} is pushed.\n`);
  }
}

/** A digest, and a line for each name. */
function textOf({ manifest }: ContainerImage, tags: readonly string[]): string {
  return tags.length === 0 ? `${manifest.digest}\n` : tags.map(tag => `${manifest.digest} ${tag}\n`).join('');
}

/** What programs read; the ID is what Docker calls the image. */
function jsonOf({ path, kind }: Target, { manifest, config }: ContainerImage, { tag: tags = [], out: archive, push = false }: BuildOptions): object {
  return { target: path, kind, digest: manifest.digest, id: config.digest, tags, archive: archive ?? null, pushed: push };
}

function sizeText(bytes: number): string {
  return bytes < 1e6 ? `${(bytes / 1e3).toFixed(1)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
}
