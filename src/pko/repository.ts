import { JsonObject } from '../kube/json';

/** Where `kubectl package update` looks for the packages that a package depends on. */
export class PackageRepository {
  /** A repository in a file. */
  public static file(path: string): PackageRepository {
    return new PackageRepository({ file: path });
  }

  /** A repository in an image. */
  public static image(reference: string): PackageRepository {
    return new PackageRepository({ image: reference });
  }

  private constructor(
    /** @internal */
    public readonly _json: JsonObject,
  ) {}
}
