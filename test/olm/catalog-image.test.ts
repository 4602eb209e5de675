import { FileTree } from '../../src/files/file-tree';
import { buildImage } from '../../src/files/image/build-image';
import { filesOfImage } from '../../src/files/image/image-files';
import { catalogImage, onlyPackageOf } from '../../src/olm/catalog-image';

const HARBOR = 'schema: olm.package\nname: harbor\ndefaultChannel: stable\n';

test('the image of a catalog has its files in the folder that a label names', () => {
  const tree = new FileTree([['.indexignore', 'notes\n'], ['.opack-files', ''], ['catalog.yaml', HARBOR]]);
  const image = catalogImage(tree, 'harbor', { labels: { sea: 'north' } });
  expect(filesOfImage(image).paths).toEqual(['configs/harbor/.indexignore', 'configs/harbor/catalog.yaml']);
  expect(JSON.parse(Buffer.from(image.config.bytes).toString('utf8'))).toMatchObject({
    config: { Labels: { 'operators.operatorframework.io.index.configs.v1': '/configs', 'sea': 'north' } },
  });
});

test('a catalog of several packages keeps its folders', () => {
  const tree = new FileTree([['harbor/catalog.yaml', HARBOR], ['light/catalog.yaml', HARBOR.replace('harbor', 'light')]]);
  expect(onlyPackageOf(tree)).toBeUndefined();
  expect(filesOfImage(catalogImage(tree, undefined)).paths).toEqual(['configs/harbor/catalog.yaml', 'configs/light/catalog.yaml']);
});

test('the package of a catalog is the one that its blobs define', () => {
  expect(onlyPackageOf(new FileTree([['catalog.yaml', `${HARBOR}---\nschema: olm.channel\npackage: other\nname: stable\n`]]))).toBe('harbor');
});

test('onto an image of opm, the catalog is served', () => {
  const base = buildImage({ files: new FileTree([['bin/opm', 'program']]), format: 'oci' });
  const image = catalogImage(new FileTree([['catalog.yaml', HARBOR]]), 'harbor', { base });
  expect(filesOfImage(image).paths).toEqual(['bin/opm', 'configs/harbor/catalog.yaml']);
  expect(JSON.parse(Buffer.from(image.config.bytes).toString('utf8'))).toMatchObject({
    config: { Entrypoint: ['/bin/opm'], Cmd: ['serve', '/configs', '--cache-dir=/tmp/cache', '--cache-enforce-integrity=false'] },
  });
});
