import { posix } from 'node:path';
import { ContainerImage } from './container-image';
import { ImageError } from './image-error';
import { TarEntry } from './tar';

/** An image in an archive, and what it is called there. */
export interface ArchivedImage {
  readonly tags: readonly string[];
  readonly image: ContainerImage;
}

/** The files in an archive of images, found by their paths; links are followed. */
export class ArchiveFiles {
  private readonly entries: ReadonlyMap<string, TarEntry>;

  constructor(entries: readonly TarEntry[]) {
    this.entries = new Map(entries.map(entry => [entry.path, entry]));
  }

  /** Some of the paths, for a message. */
  public get names(): string {
    const paths = [...this.entries.values()].filter(({ kind }) => kind === 'file').map(({ path }) => path);
    return paths.length > 5 ? `${paths.slice(0, 5).join(', ')} and ${paths.length - 5} more` : paths.join(', ');
  }

  /** Whether there is a file at a path. */
  public has(path: string): boolean {
    return this.find(path) !== undefined;
  }

  /** The content of a file. @throws ImageError when there is none */
  public bytes(path: string): Uint8Array {
    this.require([path]);
    return this.find(path)!.bytes;
  }

  /** @throws ImageError that names all paths at which there is no file */
  public require(paths: readonly string[]): void {
    const missing = [...new Set(paths)].filter(path => !this.has(path));
    if (missing.length > 0) throw new ImageError(missing.map(path => `The archive has no file ${path}, which it says it has.`).join('\n'));
  }

  /** Docker links layers that several images have in common. */
  private find(path: string): TarEntry | undefined {
    let entry = this.entries.get(cleaned(path));
    for (const seen = new Set<string>(); entry !== undefined && entry.kind !== 'file' && !seen.has(entry.path);) {
      seen.add(entry.path);
      entry = this.entries.get(targetOf(entry));
    }
    return entry?.kind === 'file' ? entry : undefined;
  }
}

/** A symbolic link leads from its folder, a hard link from the root. */
function targetOf({ kind, path, linkName }: TarEntry): string {
  return cleaned(kind === 'symbolic link' ? posix.resolve('/', posix.dirname(path), linkName) : linkName);
}

function cleaned(path: string): string {
  return posix.resolve('/', path).slice(1);
}
