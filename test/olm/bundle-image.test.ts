import { FileTree } from '../../src/files/file-tree';
import { ContainerImage } from '../../src/files/image/container-image';
import { filesOfImage } from '../../src/files/image/image-files';
import { bundleImage } from '../../src/olm/bundle-image';

const ANNOTATIONS = 'annotations:\n  operators.operatorframework.io.bundle.manifests.v1: manifests/\n  com.redhat.openshift.versions: v4.15\n';

function labelsOf({ config }: ContainerImage): object {
  return (JSON.parse(Buffer.from(config.bytes).toString('utf8')) as { config: { Labels: object } }).config.Labels;
}

test('the image of a bundle has what its Dockerfile copies', () => {
  const tree = new FileTree([
    ['.opack-files', ''], ['Dockerfile', ''], ['README.md', ''], ['manifests/.opack-files', ''], ['manifests/csv.yaml', ''],
    ['metadata/annotations.yaml', ANNOTATIONS], ['tests/scorecard/config.yaml', ''],
  ]);
  expect(filesOfImage(bundleImage(tree)).paths).toEqual(['manifests/csv.yaml', 'metadata/annotations.yaml', 'tests/scorecard/config.yaml']);
});

test('its labels are the annotations of the bundle, and those that are added', () => {
  const tree = new FileTree([['metadata/annotations.yaml', ANNOTATIONS]]);
  expect(labelsOf(bundleImage(tree, { labels: { 'com.redhat.openshift.versions': 'v4.16', 'harbor': 'sea' } }))).toEqual({
    'operators.operatorframework.io.bundle.manifests.v1': 'manifests/', 'com.redhat.openshift.versions': 'v4.16', 'harbor': 'sea',
  });
});

test('a bundle without annotations makes no image that anybody would know', () => {
  expect(() => bundleImage(new FileTree([['manifests/csv.yaml', '']]))).toThrow('The bundle has no annotations in metadata/annotations.yaml');
});
