import { checkPackageManifests } from './check';
import { declarationOf, PackageDeclaration } from './package-file';
import { readPackageManifests, ReadPackageManifests } from './read';
import { renderPackageManifests } from './render';
import { packageManifestsFindings } from './rules';
import { bundlesOf } from './to-bundles';
import { requireFolder } from '../../files/existing-folder';
import { FILE_LIST } from '../../files/file-list';
import { inFolder } from '../../files/in-folder';
import { readDirectory } from '../../files/read-directory';
import { writeChecked } from '../../files/write-checked';
import { Finding } from '../../findings/finding';
import { FindingsError, refuseErrors } from '../../findings/findings';
import { BundleDirectory } from '../bundle-directory';

/**
 * A package in the layout from before bundles, read from a directory: `<package>.package.yaml` names the channels, and a folder holds each version.
 *
 * It can be looked at, checked, made into bundles and written, not changed.
 */
export class PackageManifestsDirectory {
  /**
   * Reads a package with everything that lies beside it.
   *
   * @param directory with `<package>.package.yaml` and a folder for each version
   * @throws when it cannot be read, or no file in it names a package
   */
  public static fromDirectory(directory: string): PackageManifestsDirectory {
    requireFolder(directory, 'the layout from before bundles is a folder with <package>.package.yaml and a folder for each version');
    const read = readPackageManifests(readDirectory(directory, { skip: path => path === FILE_LIST || path === '.git' }));
    if (read.model.packageFile === undefined) throw new FindingsError(packageManifestsFindings(read).map(finding => inFolder(directory, finding)));
    return new PackageManifestsDirectory(read);
  }

  private readonly declaration: PackageDeclaration;

  private constructor(private readonly read: ReadPackageManifests) {
    this.declaration = declarationOf(read.model.packageFile?.manifest);
  }

  /** Name of the package in catalogues; empty where the package file does not say it. */
  public get packageName(): string {
    return this.declaration.packageName;
  }

  /** The channels, in the order of the package file. */
  public get channels(): string[] {
    return this.declaration.channels.map(({ name }) => name);
  }

  /** The channel that is subscribed to when none is named: the only one, if the package file does not say it; undefined if there are several. */
  public get defaultChannel(): string | undefined {
    const { channels, defaultChannel } = this.declaration;
    return defaultChannel || (channels.length === 1 ? channels[0].name : undefined);
  }

  /** The package file as it is written. */
  public get packageManifest(): any {
    return structuredClone(this.read.model.packageFile?.manifest);
  }

  /**
   * The versions as bundles, in the order of their folders, as `operator-sdk pkgman-to-bundle` makes them.
   *
   * A bundle is in the channels through which updates come to it: those whose `currentCSV` it is, or leads to it by `replaces` and `skips`. One that is
   * in none is in the default channel, and `check` says so.
   *
   * @throws when the package file, or a folder, has an error; what is wrong within a version is for the `check` of its bundle
   */
  public bundles(): BundleDirectory[] {
    refuseErrors(packageManifestsFindings(this.read));
    return bundlesOf(this.read.model).map(({ model }) => BundleDirectory._of(model));
  }

  /** The files: path to text, those that no tool reads included. Bytes that are no text are lost, unlike in `write`. */
  public toFiles(): { [path: string]: string } {
    return renderPackageManifests(this.read.model).toRecord();
  }

  /** What is wrong with the package and its versions, or deserves a look. */
  public check(): Finding[] {
    return checkPackageManifests(this.read);
  }

  /**
   * Writes the package into a directory of its own, byte for byte as it was read.
   *
   * @returns the paths of its files
   * @throws when a finding is an error; nothing is written then
   */
  public write(directory: string): string[] {
    return writeChecked(directory, { directory, tree: renderPackageManifests(this.read.model), findings: this.check() });
  }
}
