import { BundleOptions } from '../bundle-options';
import { BUNDLE_ANNOTATION } from '../format/bundle-annotation';

/** The annotations of a bundle in customary order: core, further ones as their author gives them, those for tests. */
export function bundleAnnotations(packageName: string, options: BundleOptions): { [key: string]: string } {
  const own = options.annotations ?? {};
  const core = {
    [BUNDLE_ANNOTATION.mediaType]: 'registry+v1',
    [BUNDLE_ANNOTATION.manifests]: 'manifests/',
    [BUNDLE_ANNOTATION.metadata]: 'metadata/',
    [BUNDLE_ANNOTATION.package]: packageName,
    [BUNDLE_ANNOTATION.channels]: options.channels.join(','),
    ...defaultChannel(options),
    ...(options.openshiftVersions !== undefined && { 'com.redhat.openshift.versions': options.openshiftVersions }),
  };
  const tests: { [key: string]: string } = options.scorecard === undefined ? {} : {
    [BUNDLE_ANNOTATION.testMediaType]: 'scorecard+v1',
    [BUNDLE_ANNOTATION.testConfig]: 'tests/scorecard/',
  };
  const further = Object.entries(own).filter(([key]) => !(key in core) && !(key in tests));
  const chosen = (derived: { [key: string]: string }): [string, string][] => Object.entries(derived).map(([key, value]) => [key, own[key] ?? value]);
  return Object.fromEntries([...chosen(core), ...further, ...chosen(tests)]);
}

/** The Dockerfile of a bundle image: a label for each annotation, and the folders of the bundle. */
export function bundleDockerfile(annotations: { [key: string]: string }): string {
  return [
    'FROM scratch',
    '',
    '# from metadata/annotations.yaml',
    ...Object.entries(annotations).map(([key, value]) => `LABEL ${key}="${value.replace(/[\\"$]/g, '\\$&')}"`),
    '',
    'COPY ./manifests manifests/',
    'COPY ./metadata metadata/',
    ...(BUNDLE_ANNOTATION.testConfig in annotations ? ['COPY ./tests/scorecard/ tests/scorecard/'] : []),
    '',
  ].join('\n');
}

function defaultChannel({ channels, defaultChannel: named }: BundleOptions): { [key: string]: string } {
  const channel = named ?? channels[0];
  return channel === undefined ? {} : { [BUNDLE_ANNOTATION.defaultChannel]: channel };
}
