import { existsSync, mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { HARBOR, inFolderWith, opack } from './command-line';
import { FileTree } from '../../src/files/file-tree';
import { readImageArchive, writeImageArchive } from '../../src/files/image/archive';
import { buildImage } from '../../src/files/image/build-image';
import { filesOfImage } from '../../src/files/image/image-files';
import { replaceFile } from '../../src/files/replace-file';

const CATALOG = {
  'catalog.yaml': [
    'schema: olm.package', 'name: harbor', 'defaultChannel: stable', '---', 'schema: olm.channel', 'package: harbor', 'name: stable', 'entries: [{name: harbor.v1.0.0}]', '---',
    'schema: olm.bundle', 'package: harbor', 'name: harbor.v1.0.0', 'image: quay.io/example/harbor:v1.0.0',
    'properties: [{type: olm.package, value: {packageName: harbor, version: 1.0.0}}]', '',
  ].join('\n'),
};
const BUNDLE = {
  'manifests/csv.yaml': 'apiVersion: operators.coreos.com/v1alpha1\nkind: ClusterServiceVersion\nmetadata: {name: harbor.v1.0.0}\n',
  'metadata/annotations.yaml': 'annotations: {operators.operatorframework.io.bundle.package.v1: harbor}\n',
};

/** Files in a folder of that name. */
function inHarbor(files: { readonly [path: string]: string }): { [path: string]: string } {
  return Object.fromEntries(Object.entries(files).map(([path, text]) => [`harbor/${path}`, text]));
}

function archiveIn(folder: string, name = 'image.tar'): ReturnType<typeof readImageArchive> {
  return readImageArchive(readFileSync(join(folder, name)));
}

test('a package becomes an archive of an image with its names, and the digest is printed for each', async () => {
  await inFolderWith(inHarbor({ ...HARBOR, '.test-fixtures/calm/quay/flag.yaml': '' }), async folder => {
    const { exitCode, stdout, stderr } = await opack(folder, 'build', 'harbor', '-t', 'quay.io/sea/harbor:v1,localhost:5000/harbor', '-t', 'harbor:v1', '-l', 'a=b=c,d', '-o', 'out/image.tar', '--no-check');
    const [{ tags, image }] = archiveIn(folder, 'out/image.tar') as [ReturnType<typeof readImageArchive>[0]];
    const { digest } = image.manifest;
    expect([exitCode, stdout]).toEqual([0, `${digest} quay.io/sea/harbor:v1\n${digest} localhost:5000/harbor\n${digest} harbor:v1\n`]);
    expect(stderr).toMatch(/^out\/image\.tar is written, \d\.\d kB\.\n$/);
    expect(tags).toEqual(['quay.io/sea/harbor:v1', 'localhost:5000/harbor:latest', 'harbor:v1']);
    expect(filesOfImage(image).paths).toEqual(['package/manifest.yaml', 'package/quay/flag.yaml.gotmpl']);
    expect(Buffer.from(image.config.bytes).toString('utf8')).toContain('"Labels":{"a":"b=c,d"}');
    expect(readdirSync(join(folder, 'out'))).toEqual(['image.tar']);
  });
});

test('without names and places the digest alone is printed, and it is the same each time', async () => {
  await inFolderWith(inHarbor(HARBOR), async folder => {
    const first = await opack(folder, 'build', 'harbor');
    expect(first).toMatchObject({ exitCode: 0, stdout: expect.stringMatching(/^sha256:[0-9a-f]{64}\n$/), stderr: '' });
    expect(await opack(folder, 'build', 'harbor')).toEqual(first);
    expect(existsSync(join(folder, 'image.tar'))).toBe(false);
  });
});

test('the format decides the form of the archive', async () => {
  await inFolderWith(inHarbor(HARBOR), async folder => {
    await opack(folder, 'build', 'harbor', '--format', 'oci', '-t', 'quay.io/sea/harbor:v1', '-o', 'image.tar');
    const [{ tags, image }] = archiveIn(folder) as [ReturnType<typeof readImageArchive>[0]];
    expect([tags, image.manifest.mediaType]).toEqual([['quay.io/sea/harbor:v1'], 'application/vnd.oci.image.manifest.v1+json']);
  });
});

test('as JSON all is one object', async () => {
  await inFolderWith(inHarbor(HARBOR), async folder => {
    const { stdout } = await opack(folder, 'build', 'harbor', '--output', 'json', '-t', 'quay.io/sea/harbor:v1', '-o', 'image.tar');
    const [{ image }] = archiveIn(folder) as [ReturnType<typeof readImageArchive>[0]];
    expect(JSON.parse(stdout)).toEqual({
      target: 'harbor', kind: 'package', digest: image.manifest.digest, id: image.config.digest, tags: ['quay.io/sea/harbor:v1'], archive: 'image.tar', pushed: false,
    });
  });
});

test('a bundle has its annotations as labels; a catalog is put below /configs', async () => {
  await inFolderWith(inHarbor(BUNDLE), async folder => {
    await opack(folder, 'build', 'harbor', '-t', 'harbor:v1', '-o', 'image.tar', '--no-check');
    const { image } = archiveIn(folder)[0]!;
    expect(Buffer.from(image.config.bytes).toString('utf8')).toContain('"Labels":{"operators.operatorframework.io.bundle.package.v1":"harbor"}');
    expect(filesOfImage(image).paths).toEqual(['manifests/csv.yaml', 'metadata/annotations.yaml']);
  });
  await inFolderWith(inHarbor(CATALOG), async folder => {
    expect((await opack(folder, 'build', 'harbor', '-t', 'harbor:v1', '-o', 'image.tar')).exitCode).toBe(0);
    expect(filesOfImage(archiveIn(folder)[0]!.image).paths).toEqual(['configs/harbor/catalog.yaml']);
  });
});

test('a catalog may stand on an image of opm', async () => {
  await inFolderWith(inHarbor(CATALOG), async folder => {
    const base = buildImage({ files: new FileTree([['bin/opm', 'program']]) });
    replaceFile(join(folder, 'opm.tar'), writeImageArchive(base, ['opm:v1']));
    expect((await opack(folder, 'build', 'harbor', '--base', 'opm.tar', '-t', 'harbor:v1', '-o', 'image.tar')).exitCode).toBe(0);
    expect(filesOfImage(archiveIn(folder)[0]!.image).paths).toEqual(['bin/opm', 'configs/harbor/catalog.yaml']);
    expect(await opack(folder, 'build', 'harbor', '--base', 'harbor/catalog.yaml')).toMatchObject({ exitCode: 1, stderr: expect.stringMatching(/^opack: harbor\/catalog\.yaml: /) });
    expect((await opack(folder, 'build', 'harbor', '--base', 'ghost.tar')).stderr).toContain('ghost.tar');
  });
  await inFolderWith(inHarbor(HARBOR), async folder => {
    expect(await opack(folder, 'build', 'harbor', '--base', 'opm.tar')).toMatchObject({ exitCode: 1, stderr: 'opack: --base is for catalogs; harbor is a package.\n' });
  });
});

test('of a folder with errors no image is made', async () => {
  await inFolderWith(inHarbor({ ...HARBOR, 'quay/flag.yaml.gotmpl': 'kind: [' }), async folder => {
    const { exitCode, stdout, stderr } = await opack(folder, 'build', 'harbor', '-t', 'harbor:v1', '-o', 'image.tar');
    expect([exitCode, stdout, existsSync(join(folder, 'image.tar'))]).toEqual([2, '', false]);
    expect(stderr).toMatch(/flag\.yaml\.gotmpl.*error /);
    expect(stderr).toMatch(/\nNo image is made of harbor, because it has errors; --no-check makes one nevertheless\.\n$/);
    expect((await opack(folder, 'build', 'harbor', '-t', 'harbor:v1', '-o', 'image.tar', '--no-check')).exitCode).toBe(0);
  });
});

test('all names that are none are told, before anything is read', async () => {
  const { exitCode, stderr } = await opack('/', 'build', 'ghost', '-t', 'Harbor:v1', '-t', `harbor@sha256:${'1'.repeat(64)}`, '-t', 'harbor:v1');
  expect(exitCode).toBe(1);
  expect(stderr.split('\n').map(line => line.replace(/^opack: /, '').slice(0, 40))).toEqual([
    '"Harbor:v1" is no name of an image: its ', `"harbor@sha256:${'1'.repeat(25)}`, '',
  ]);
});

test.each([['-o', 'image.tar'], ['--push']])('an image without a name goes nowhere: %s', async (...args) => {
  expect(await opack('/', 'build', './a', ...args)).toEqual({ exitCode: 1, stdout: '', stderr: 'opack: The image needs a name: add --tag, as in --tag quay.io/example/harbor:v1.\n' });
});

test('a missing name and a wrong place are told at once', async () => {
  const { exitCode, stderr } = await opack('/', 'build', 'a', '-o', 'a/image.tar');
  expect([exitCode, stderr]).toEqual([1, expect.stringMatching(/^opack: The image needs a name: .*\na\/image\.tar is in a, of which the image is made: /)]);
});

test('of plain manifests no image is made', async () => {
  await inFolderWith({ 'a.yaml': 'apiVersion: v1\nkind: Secret\nmetadata: {name: a}\n' }, async folder => {
    expect(await opack(folder, 'build', '.')).toEqual({ exitCode: 1, stdout: '', stderr: 'opack: . is no package, no bundle and no catalog; of plain manifests no image is made.\n' });
  });
});

test('a label needs a key and a value', async () => {
  expect(await opack('/', 'build', '.', '-l', 'harbor')).toMatchObject({ exitCode: 1, stderr: expect.stringContaining('harbor must be formatted as key=value.') });
});

test('an archive in the folder would be in the next image', async () => {
  await inFolderWith(inHarbor(HARBOR), async folder => {
    for (const [dir, archive] of [['harbor', 'harbor/image.tar'], [join(folder, 'harbor'), 'harbor/out/image.tar']] as const) {
      expect(await opack(folder, 'build', dir, '-t', 'harbor:v1', '-o', archive)).toMatchObject({ exitCode: 1, stderr: expect.stringContaining(`opack: ${archive} is in ${dir}, of which`) });
    }
    expect(readdirSync(join(folder, 'harbor'))).toEqual(['manifest.yaml', 'quay']);
  });
});

test('an archive is no folder', async () => {
  await inFolderWith(inHarbor(HARBOR), async folder => {
    mkdirSync(join(folder, 'there'));
    expect(await opack(folder, 'build', 'harbor', '-t', 'harbor:v1', '-o', 'there')).toMatchObject({ exitCode: 1, stdout: '', stderr: expect.stringContaining('there is not written: it is there, and is no file.') });
    expect(readdirSync(join(folder, 'there'))).toEqual([]);
  });
});

test('an image is pushed under each of its names; a registry that refuses is told by its words', async () => {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    const isRefused = request.url!.startsWith('/v2/closed/');
    request.resume().on('end', () => {
      if (request.method === 'PUT') response.setHeader('docker-content-digest', '');
      response.writeHead(isRefused ? 403 : request.method === 'HEAD' ? 200 : request.method === 'PUT' ? 201 : 200).end();
    });
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const host = `localhost:${(server.address() as AddressInfo).port}`;
  try {
    await inFolderWith(inHarbor(HARBOR), async folder => {
      const { exitCode, stderr } = await opack(folder, 'build', 'harbor', '--push', '-t', `${host}/sea/harbor:v1`, '-t', `${host}/closed/harbor:v1`);
      expect(asked).toContain('PUT /v2/sea/harbor/manifests/v1');
      expect(exitCode).toBe(1);
      expect(stderr).toMatch(new RegExp(`^${host}/sea/harbor:v1 is pushed\\.\nopack: .*closed`));
    });
  } finally {
    server.close();
  }
});
