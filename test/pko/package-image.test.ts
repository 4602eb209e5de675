import { FileTree } from '../../src/files/file-tree';
import { filesOfImage } from '../../src/files/image/image-files';
import { packageImage } from '../../src/pko/package-image';

test('the image of a package has its files, but for hidden ones, below /package', () => {
  const tree = new FileTree([
    ['.dockerignore', ''], ['.opack-files', ''], ['.test-fixtures/calm/quay.yaml', ''], ['components/pier/.test-fixtures/calm/quay.yaml', ''],
    ['components/pier/manifest.yaml', 'b'], ['Dockerfile', 'c'], ['icon.png', new Uint8Array([0xff])], ['manifest.yaml', 'a'], ['quay/.hidden.yaml', ''],
  ]);
  expect(filesOfImage(packageImage(tree)).paths).toEqual(['package/Dockerfile', 'package/components/pier/manifest.yaml', 'package/icon.png', 'package/manifest.yaml']);
});

test('it is the image that kubectl package build makes of the same files and labels, by the digest of its config', () => {
  const tree = new FileTree([['manifest.yaml', 'kind: PackageManifest\n'], ['ü/deploy.yaml', 'kind: Deployment\n']]);
  expect(packageImage(tree, { labels: { b: 'c' } }).config.digest).toBe('sha256:e804228c1e13863e45fb501c6e649ee1fc5a41638ebbd6c46afda8299c38a720');
});
