import { JsonObject } from '../kube/json';
import { textToken } from '../operator/text-token';

/** Which package another one depends on. */
export interface PackageDependencyProps {
  /** Name of the package. */
  readonly packageName: string;
  /** Name of the repository that lists the package. */
  readonly repository: string;
  /** Range of semantic versions: `>=1.0.0`. */
  readonly range: string;
  /**
   * What the dependency is resolved to, for the lock file.
   * @default - nothing yet; `kubectl package update` resolves it
   */
  readonly resolved?: ResolvedDependency;
}

/** What a dependency is resolved to. */
export interface ResolvedDependency {
  /** Image of the package, without digest. */
  readonly image: string;
  /** Its digest: `sha256:...`. */
  readonly digest: string;
  /** Its version. */
  readonly version: string;
}

/** The image of another package, as a package needs it to install that one, too. Releases up to v1.19 of Package Operator ignore dependencies. */
export class PackageDependency {
  /**
   * A dependency on the image of a package.
   *
   * @param name of the dependency in this package
   * @throws when the digest is none
   */
  public static image(name: string, props: PackageDependencyProps): PackageDependency {
    const digest = props.resolved?.digest;
    if (digest !== undefined && !/^sha256:[0-9a-f]{64}$/.test(digest)) {
      throw new Error(`The digest ${JSON.stringify(digest)} of the dependency '${name}' is not 'sha256:' and 64 hexadecimal digits.`);
    }
    return new PackageDependency(name, props);
  }

  /** Stands for the reference of the image: what a Package that installs the dependency has as its image. */
  public readonly ref: string;

  private constructor(
    /** Name of the dependency. */
    public readonly name: string,
    private readonly props: PackageDependencyProps,
  ) {
    this.ref = textToken({ kind: 'reference', path: ['dependencies', name], optional: false });
  }

  /** @internal */
  public _toJson(): JsonObject {
    const { packageName, repository, range } = this.props;
    return { image: { name: this.name, package: `${packageName}.${repository}`, range } };
  }

  /** @internal */
  public _lockEntry(): JsonObject | undefined {
    const { resolved } = this.props;
    return resolved === undefined ? undefined : { digest: resolved.digest, image: resolved.image, name: this.name, version: resolved.version };
  }
}
