import type { CatalogDeprecation } from './catalog/catalog-of';

/** Something in a catalogue that should not be used any more: an entry of `olm.deprecations`. */
export class Deprecation {
  /**
   * The whole package.
   * @param message why, and what to use in its place
   */
  public static package(message: string): Deprecation {
    return new Deprecation('olm.package', undefined, message);
  }

  /**
   * A channel.
   *
   * @param name of the channel
   * @param message why, and what to use in its place
   */
  public static channel(name: string, message: string): Deprecation {
    return new Deprecation('olm.channel', name, message);
  }

  /**
   * A release.
   *
   * @param name of its ClusterServiceVersion
   * @param message why, and what to use in its place
   */
  public static release(name: string, message: string): Deprecation {
    return new Deprecation('olm.bundle', name, message);
  }

  private constructor(
    private readonly schema: CatalogDeprecation['schema'], private readonly name: string | undefined, private readonly message: string,
  ) {}

  /** @internal */
  public _toData(): CatalogDeprecation {
    const { schema, name, message } = this;
    return { schema, message, ...(name !== undefined && { name }) };
  }
}
