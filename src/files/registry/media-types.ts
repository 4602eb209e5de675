/** The manifest of an image, as docker and OCI call it. */
export const IMAGE_MANIFESTS: readonly string[] = [
  'application/vnd.oci.image.manifest.v1+json',
  'application/vnd.docker.distribution.manifest.v2+json',
];

/** A list of manifests, one a platform. */
export const IMAGE_INDEXES: readonly string[] = [
  'application/vnd.oci.image.index.v1+json',
  'application/vnd.docker.distribution.manifest.list.v2+json',
];

/** Every kind of manifest, for the header in which a registry is told what we understand. */
export const ALL_MANIFESTS = [...IMAGE_INDEXES, ...IMAGE_MANIFESTS].join(', ');
