/** How the pieces of an image are typed: as Docker has it (schema 2), or as the OCI has it. */
export type ImageFormat = 'docker' | 'oci';

/** The types of the pieces of an image. */
export interface MediaTypes {
  readonly manifest: string;
  readonly config: string;
  /** Of a layer that is compressed with gzip. */
  readonly layer: string;
}

export const MEDIA_TYPES: { readonly [format in ImageFormat]: MediaTypes } = {
  docker: {
    manifest: 'application/vnd.docker.distribution.manifest.v2+json',
    config: 'application/vnd.docker.container.image.v1+json',
    layer: 'application/vnd.docker.image.rootfs.diff.tar.gzip',
  },
  oci: {
    manifest: 'application/vnd.oci.image.manifest.v1+json',
    config: 'application/vnd.oci.image.config.v1+json',
    layer: 'application/vnd.oci.image.layer.v1.tar+gzip',
  },
};

/** The format of an image, by the type of its manifest; what is neither is read as OCI. */
export function formatOf(manifestMediaType: string): ImageFormat {
  return manifestMediaType === MEDIA_TYPES.docker.manifest ? 'docker' : 'oci';
}
