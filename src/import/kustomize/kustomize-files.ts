import { readFileSync, statSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { KustomizeError, UnsupportedError } from './kustomize-error';

const FILE_NAMES = ['kustomization.yaml', 'kustomization.yml', 'Kustomization'];
const REMOTE = /^(?:[a-z][a-z+.-]*:\/\/|[\w.-]+@[\w.-]+:|(?:www\.)?[\w-]+\.(?:com|org|io|net|dev)[/:])|\?ref=|\/\/[\w-]/i;

/** Whether a file of that name tells kustomize what to do. */
export function isKustomizationFile(name: string): boolean {
  return FILE_NAMES.includes(name);
}

/** The files of a kustomization on the disk. */
export class KustomizeFiles {
  /**
   * @param top the folder that paths in messages start from
   * @param typed the folder that is built, as whoever asks for it would write it
   */
  public constructor(private readonly top: string, private readonly typed: string) {}

  /** What to say behind something that is not supported. */
  public get wayOut(): string {
    return `kustomize itself can do it: kustomize build ${this.typed} | opack init --from -`;
  }

  /** A path as messages have it. */
  public shown(path: string): string {
    return relative(this.top, path).split(sep).join('/') || '.';
  }

  /** Whether something is a folder. */
  public isFolder(path: string): boolean {
    return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
  }

  /** Whether something is a file. */
  public isFile(path: string): boolean {
    return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
  }

  /** The kustomization files in a folder, of which there should be one. */
  public kustomizationsIn(folder: string): string[] {
    return FILE_NAMES.map(name => join(folder, name)).filter(path => this.isFile(path));
  }

  /**
   * Reads a file that the kustomization of a folder names.
   *
   * @throws KustomizeError where there is none, or where it is outside of the folder, as kustomize refuses that
   */
  public read(folder: string, path: string): Buffer {
    const place = resolve(folder, path);
    if (!this.isFile(place)) {
      if (REMOTE.test(path)) throw new UnsupportedError(`${path} is not on this machine, and nothing is fetched`);
      throw new KustomizeError(this.isFolder(place) ? `${path} is a folder; it has to be a file` : `there is no file ${path}`);
    }
    if (!place.startsWith(folder + sep)) throw new KustomizeError(`${path} is outside of the folder of the kustomization, and kustomize refuses that`);
    return readFileSync(place);
  }

  /** As read, for a text that was written for people. */
  public readText(folder: string, path: string): string {
    return this.read(folder, path).toString('utf8');
  }
}
