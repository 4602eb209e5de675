/** A piece of a container image, as registries and archives keep it. */
export interface Blob {
  readonly mediaType: string;
  /** `sha256:` and the hexadecimal digits of the hash of the bytes. */
  readonly digest: string;
  readonly bytes: Uint8Array;
}

/** A container image in memory, for one platform. */
export interface ContainerImage {
  /** Names config and layers by their digests; its own digest is that of the image. */
  readonly manifest: Blob;
  readonly config: Blob;
  /** Compressed, the lowest first. */
  readonly layers: readonly Blob[];
}
