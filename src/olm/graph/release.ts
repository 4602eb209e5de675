import { readPackageFolder } from './read-package-folder';
import { readReleaseFolder } from './read-release-folder';
import { ReleaseProps } from './release-props';
import { compareReleaseVersions, parseReleaseVersion, ReleaseVersion } from './release-version';
import { comparePaths } from '../../files/file-tree';
import { csvName } from '../format/csv-name';

/** A version of an operator in a package: its name, its channels, and which others it replaces. */
export class Release {
  /**
   * A release from what is known of it.
   * @throws when neither its name nor its package is given
   */
  public static of(props: ReleaseProps): Release {
    return new Release(props);
  }

  /**
   * The release that a bundle is: a folder with `manifests/` and `metadata/`.
   * @throws when the folder cannot be read, or holds no ClusterServiceVersion
   */
  public static fromDirectory(dir: string): Release {
    return new Release(readReleaseFolder(dir));
  }

  /**
   * The releases in the folder of a package, the lowest version first: a bundle in each folder below it, or the older layout with a
   * `<package>.package.yaml` that names the channels.
   *
   * @throws when a folder cannot be read, or a bundle holds no ClusterServiceVersion
   */
  public static allIn(dir: string): Release[] {
    return readPackageFolder(dir).map(props => new Release(props)).sort(compareReleases);
  }

  /** Name of the package; undefined where it is not known. */
  public readonly packageName?: string;
  /** The version. */
  public readonly version: string;
  /** Which packaging of this version it is; undefined without `spec.release`. */
  public readonly releaseVersion?: string;
  /** Name of the ClusterServiceVersion. */
  public readonly name: string;
  /** The channels that it belongs to, each once. */
  public readonly channels: string[];
  /** The channel that it makes the package's default. */
  public readonly defaultChannel?: string;
  /** Name of the ClusterServiceVersion that it replaces. */
  public readonly replaces?: string;
  /** Names of ClusterServiceVersions that an update may leave out. */
  public readonly skips: string[];
  /** Versions from which this one is reached in one step. */
  public readonly skipRange?: string;

  /** @internal */
  public readonly _version: ReleaseVersion | undefined;

  private constructor(props: ReleaseProps) {
    this.packageName = props.packageName;
    this.version = props.version;
    this.releaseVersion = props.release;
    this.name = props.name ?? defaultName(props);
    this.channels = [...new Set(props.channels)];
    this.defaultChannel = props.defaultChannel;
    this.replaces = props.replaces;
    this.skips = [...props.skips ?? []];
    this.skipRange = props.skipRange;
    this._version = parseReleaseVersion(props.version, props.release);
  }
}

/** The lower version first; what is no version comes before all that are, and the name decides between equals. */
export function compareReleases(a: Release, b: Release): number {
  const [x, y] = [a._version, b._version];
  const byVersion = x !== undefined && y !== undefined ? compareReleaseVersions(x, y) : Number(x !== undefined) - Number(y !== undefined);
  return byVersion || comparePaths(a.name, b.name);
}

/** As operator-registry wants it of a bundle with a release, and as everyone does it for the others. */
function defaultName({ packageName, version, release }: ReleaseProps): string {
  if (packageName === undefined) throw new Error(`The release ${version} needs a name or a package.`);
  return csvName(packageName, version, release);
}
