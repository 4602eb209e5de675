/** How the pieces of an image are typed: as Docker has it (schema 2), or as the OCI has it. */
export type ImageFormat = 'docker' | 'oci';

/** The types of the pieces of an image. */
export interface MediaTypes {
  readonly manifest: string;
  /** Of a list of manifests, one a platform. */
  readonly index: string;
  readonly config: string;
  /** Of a layer that is compressed with gzip. */
  readonly layer: string;
}

/** The types of the pieces of an image, by its format. */
export const MEDIA_TYPES: { readonly [format in ImageFormat]: MediaTypes } = {
  docker: {
    manifest: 'application/vnd.docker.distribution.manifest.v2+json',
    index: 'application/vnd.docker.distribution.manifest.list.v2+json',
    config: 'application/vnd.docker.container.image.v1+json',
    layer: 'application/vnd.docker.image.rootfs.diff.tar.gzip',
  },
  oci: {
    manifest: 'application/vnd.oci.image.manifest.v1+json',
    index: 'application/vnd.oci.image.index.v1+json',
    config: 'application/vnd.oci.image.config.v1+json',
    layer: 'application/vnd.oci.image.layer.v1.tar+gzip',
  },
};

/** The manifest of an image, as OCI and docker call it. */
export const IMAGE_MANIFESTS: readonly string[] = [MEDIA_TYPES.oci.manifest, MEDIA_TYPES.docker.manifest];

/** A list of manifests, as OCI and docker call it. */
export const IMAGE_INDEXES: readonly string[] = [MEDIA_TYPES.oci.index, MEDIA_TYPES.docker.index];

/** The format of an image, by the type of its manifest; what is neither is read as OCI. */
export function formatOf(manifestMediaType: string): ImageFormat {
  return manifestMediaType === MEDIA_TYPES.docker.manifest ? 'docker' : 'oci';
}
