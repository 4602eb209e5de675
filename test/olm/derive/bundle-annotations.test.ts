import { bundleAnnotations, bundleDockerfile } from '../../../src/olm/derive/bundle-annotations';
import { Scorecard } from '../../../src/olm/scorecard';

const P = 'operators.operatorframework.io.';

test('core annotations come first, in customary order, with the first channel as the default one', () => {
  expect(Object.entries(bundleAnnotations('web', { channels: ['stable', 'fast'] }))).toEqual([
    [`${P}bundle.mediatype.v1`, 'registry+v1'],
    [`${P}bundle.manifests.v1`, 'manifests/'],
    [`${P}bundle.metadata.v1`, 'metadata/'],
    [`${P}bundle.package.v1`, 'web'],
    [`${P}bundle.channels.v1`, 'stable,fast'],
    [`${P}bundle.channel.default.v1`, 'stable'],
  ]);
});

test('annotations of the author stand between the core ones and those for tests, and win', () => {
  const annotations = bundleAnnotations('web', {
    channels: ['stable'],
    defaultChannel: 'fast',
    openshiftVersions: 'v4.14',
    scorecard: Scorecard.empty(),
    annotations: { own: 'a', [`${P}bundle.package.v1`]: 'other' },
  });
  expect(Object.entries(annotations).slice(3)).toEqual([
    [`${P}bundle.package.v1`, 'other'],
    [`${P}bundle.channels.v1`, 'stable'],
    [`${P}bundle.channel.default.v1`, 'fast'],
    ['com.redhat.openshift.versions', 'v4.14'],
    ['own', 'a'],
    [`${P}test.mediatype.v1`, 'scorecard+v1'],
    [`${P}test.config.v1`, 'tests/scorecard/'],
  ]);
});

test('the Dockerfile repeats the annotations as labels', () => {
  expect(bundleDockerfile({ a: 'b', c: 'say "$HOME"' })).toBe(`FROM scratch

# from metadata/annotations.yaml
LABEL a="b"
LABEL c="say \\"\\$HOME\\""

COPY ./manifests manifests/
COPY ./metadata metadata/
`);
});

test('the Dockerfile copies the scorecard tests if there are any', () => {
  expect(bundleDockerfile({ [`${P}test.config.v1`]: 'tests/scorecard/' })).toMatch(/COPY \.\/tests\/scorecard\/ tests\/scorecard\/\n$/);
});
