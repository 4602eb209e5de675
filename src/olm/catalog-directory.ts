import { CatalogMeta, CatalogModel } from './catalog/model';
import { readCatalog } from './catalog/read';
import { checkCatalog } from './catalog/rules/check-catalog';
import { ReleaseEntry } from './graph/release-entry';
import { requireFolder } from '../files/existing-folder';
import { FILE_LIST } from '../files/file-list';
import { FileTree } from '../files/file-tree';
import { readDirectory } from '../files/read-directory';
import { writeChecked } from '../files/write-checked';
import { Finding } from '../findings/finding';
import { given, isJsonObject, listAt, textAt } from '../kube/json';

/** A file-based catalogue that was read from a directory: it can be looked at, checked and written, not changed. */
export class CatalogDirectory {
  /** @internal */
  public static _read(directory: string): CatalogDirectory {
    requireFolder(directory, 'a catalogue is a folder with files of blobs');
    return new CatalogDirectory(readDirectory(directory, { skip: path => path.split('/').includes(FILE_LIST) || path === '.git' }));
  }

  private readonly model: CatalogModel;

  private constructor(private readonly tree: FileTree) {
    this.model = readCatalog(tree).model;
  }

  /** The names of its packages, in alphabetical order. */
  public get packages(): string[] {
    return this.metas().filter(({ schema }) => schema === 'olm.package').map(({ name }) => name).sort();
  }

  /** Everything that it says, in the order of its files: objects with a `schema`. */
  public get blobs(): any[] {
    return structuredClone(this.metas().map(({ blob }) => blob));
  }

  /**
   * The names of the channels of a package, in alphabetical order.
   * @throws when it has no such package
   */
  public channels(packageName: string): string[] {
    if (!this.packages.includes(packageName)) throw new Error(`There is no package '${packageName}'; there are ${this.packages.join(', ') || 'none'}.`);
    return this.channelsOf(packageName).map(({ name }) => name).sort();
  }

  /**
   * The releases of a channel with the updates that it offers, in the order of the file.
   * @throws when it has no such package or channel
   */
  public entries(packageName: string, channel: string): ReleaseEntry[] {
    const names = this.channels(packageName);
    const found = this.channelsOf(packageName).find(({ name }) => name === channel);
    if (found === undefined) throw new Error(`There is no channel '${channel}' of ${packageName}; there are ${names.join(', ') || 'none'}.`);
    return listAt(found.blob, 'entries').filter(isJsonObject).map(entry => ({
      name: textAt(entry, 'name') ?? '',
      ...given({ replaces: textAt(entry, 'replaces'), skipRange: textAt(entry, 'skipRange') }),
      skips: listAt(entry, 'skips').filter((skip): skip is string => typeof skip === 'string'),
    }));
  }

  /** The files: path to text. Bytes that are no text are lost, unlike in `write`. */
  public toFiles(): { [path: string]: string } {
    return this.tree.toRecord();
  }

  /** What is wrong with the catalogue, or deserves a look. */
  public check(): Finding[] {
    return checkCatalog(this.tree);
  }

  /**
   * Writes the catalogue into a directory of its own, byte for byte as it was read.
   *
   * @returns the paths of its files
   * @throws when a finding is an error; nothing is written then
   */
  public write(directory: string): string[] {
    return writeChecked(directory, { directory: 'catalog', tree: this.tree, findings: this.check() });
  }

  private channelsOf(packageName: string): CatalogMeta[] {
    return this.metas().filter(meta => meta.schema === 'olm.channel' && meta.package === packageName);
  }

  private metas(): CatalogMeta[] {
    return this.model.files.flatMap(({ metas }) => metas);
  }
}
