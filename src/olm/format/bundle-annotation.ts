const PREFIX = 'operators.operatorframework.io.';

/** Keys of the annotations that make a directory a bundle. */
export const BUNDLE_ANNOTATION = {
  mediaType: `${PREFIX}bundle.mediatype.v1`,
  manifests: `${PREFIX}bundle.manifests.v1`,
  metadata: `${PREFIX}bundle.metadata.v1`,
  package: `${PREFIX}bundle.package.v1`,
  channels: `${PREFIX}bundle.channels.v1`,
  defaultChannel: `${PREFIX}bundle.channel.default.v1`,
  testMediaType: `${PREFIX}test.mediatype.v1`,
  testConfig: `${PREFIX}test.config.v1`,
} as const;

/** The channels that an annotation names, in its order. */
export function channelsIn(annotation: string): string[] {
  return annotation.split(',').map(channel => channel.trim()).filter(channel => channel !== '');
}
