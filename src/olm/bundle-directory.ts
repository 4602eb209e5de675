import { checkBundle } from './check';
import { BUNDLE_ANNOTATION, channelsIn } from './format/bundle-annotation';
import { BUNDLE_FOLDER, isPackageFile, OLDER_LAYOUT } from './graph/folders';
import { csvAsRelease } from './graph/read-release-folder';
import { Release } from './graph/release';
import { ManifestFile, OlmModel } from './model';
import { readBundle } from './read';
import { renderBundle } from './render';
import { requireFolder } from '../files/existing-folder';
import { FILE_LIST } from '../files/file-list';
import { FileTree } from '../files/file-tree';
import { inFolder } from '../files/in-folder';
import { readDirectory } from '../files/read-directory';
import { writeChecked } from '../files/write-checked';
import { Finding, Severity } from '../findings/finding';
import { FindingsError } from '../findings/findings';
import { objectAt, textAt } from '../kube/json';

/** A bundle that was read from a directory, or made of one of an older layout: it can be looked at, checked and written, not changed. */
export class BundleDirectory {
  /** @internal */
  public static _read(directory: string): BundleDirectory {
    requireFolder(directory, BUNDLE_FOLDER);
    const tree = readDirectory(directory, { skip: path => path === FILE_LIST || path === '.git' });
    const { model, findings } = readBundle(tree);
    if (model.csv === undefined) throw new FindingsError([...findings, noCsv(tree)].map(finding => inFolder(directory, finding)));
    return new BundleDirectory(model, model.csv, tree);
  }

  /** @internal */
  public static _of(model: OlmModel & { readonly csv: ManifestFile }): BundleDirectory {
    return new BundleDirectory(model, model.csv, renderBundle(model));
  }

  private constructor(private readonly model: OlmModel, private readonly csv: ManifestFile, private readonly tree: FileTree) {}

  /** Name of the package in catalogues; undefined where the annotations do not say it. */
  public get packageName(): string | undefined {
    return this.annotation(BUNDLE_ANNOTATION.package);
  }

  /** Version of the operator, as the ClusterServiceVersion has it; undefined where it does not say it. */
  public get version(): string | undefined {
    return textAt(this.csv.manifest, 'spec', 'version');
  }

  /** Name of the ClusterServiceVersion; empty where it has none. */
  public get name(): string {
    return textAt(this.csv.manifest, 'metadata', 'name') ?? '';
  }

  /** The channels that the bundle belongs to, in the order of the annotation. */
  public get channels(): string[] {
    return channelsIn(this.annotation(BUNDLE_ANNOTATION.channels) ?? '');
  }

  /** The channel that is subscribed to when none is named; undefined where the annotations do not say it. */
  public get defaultChannel(): string | undefined {
    return this.annotation(BUNDLE_ANNOTATION.defaultChannel);
  }

  /** The bundle as a release of its package. */
  public get release(): Release {
    const { packageName, channels, defaultChannel } = this;
    return Release.of({ ...csvAsRelease(this.csv.manifest), packageName, channels, defaultChannel });
  }

  /** @internal */
  public get _model(): OlmModel {
    return this.model;
  }

  /** @internal */
  public get _files(): FileTree {
    return this.tree;
  }

  /** The ClusterServiceVersion as it is written. */
  public get clusterServiceVersion(): any {
    return structuredClone(this.csv.manifest);
  }

  /** The annotations of the bundle; those that are no texts are left out. */
  public get annotations(): { [key: string]: string } {
    const annotations = Object.entries(objectAt(this.model.annotations?.content, 'annotations') ?? {});
    return Object.fromEntries(annotations.filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
  }

  /** The objects beside the ClusterServiceVersion as they are written, in the order of their files. */
  public get objects(): any[] {
    return structuredClone(this.model.objects.map(({ manifest }) => manifest));
  }

  /** The files: path to text, those that no tool reads included. Bytes that are no text are lost, unlike in `write`. */
  public toFiles(): { [path: string]: string } {
    return this.tree.toRecord();
  }

  /** What is wrong with the bundle, or deserves a look. */
  public check(): Finding[] {
    return checkBundle(this.tree);
  }

  /**
   * Writes the bundle into a directory of its own, byte for byte as it was read.
   *
   * @returns the paths of its files
   * @throws when a finding is an error; nothing is written then
   */
  public write(directory: string): string[] {
    return writeChecked(directory, { directory, tree: this.tree, findings: this.check() });
  }

  private annotation(key: string): string | undefined {
    return textAt(this.model.annotations?.content, 'annotations', key);
  }
}

function noCsv(tree: FileTree): Finding {
  return { code: 'OLM003', severity: Severity.ERROR, message: 'The bundle has no ClusterServiceVersion.', remedy: otherFolder(tree) ?? 'Add it to manifests/.' };
}

/** What to read the folder with, if it looks like something else than a bundle. */
function otherFolder({ paths }: FileTree): string | undefined {
  if (paths.some(isPackageFile)) return OLDER_LAYOUT;
  const bundles = [...new Set(paths.flatMap(path => /^([^/]+)\/manifests\//.exec(path)?.[1] ?? []))];
  if (bundles.length > 0) return `It is the folder of a package: read its bundles with OlmBundle.allIn, or name the folder of one, as ${bundles.at(-1)}.`;
  return paths.some(path => /^[^/]*clusterserviceversion[^/]*$/i.test(path)) ? 'Name the folder around it, which has manifests/ in it.' : undefined;
}
