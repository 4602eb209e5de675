import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the package.json of this library says that a new project has to say, too. */
export interface LibraryPackage {
  readonly name: string;
  readonly version: string;
  readonly peerDependencies: { readonly [name: string]: string };
  readonly devDependencies: { readonly [name: string]: string };
}

/** The package.json of this library. */
function libraryPackage(): LibraryPackage {
  return JSON.parse(readFileSync(join(__dirname, '../../../package.json'), 'utf8')) as LibraryPackage;
}

/**
 * What a project needs at run time: this library, and what that leaves to its users.
 *
 * @param library in the place of the version of this library: a folder or an archive
 */
export function dependencies(library: string | undefined): { [name: string]: string } {
  const { name, version, peerDependencies } = libraryPackage();
  return { [name]: library ?? `^${version}`, ...peerDependencies };
}

/** The versions of tools that this library is made with itself. */
export function toolVersions(...names: string[]): { [name: string]: string } {
  const { devDependencies } = libraryPackage();
  return Object.fromEntries(names.map(name => [name, devDependencies[name]!]));
}
