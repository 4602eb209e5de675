import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { HARBOR, Outcome, inFolderWith, opack } from './command-line';
import { readDirectory } from '../../src/files/read-directory';
import { imageOf, withRegistry } from '../files/registry/fake-registry';

const DIGEST = `sha256:${'ab'.repeat(32)}`;
const MANAGER = 'quay.io/example/manager:v1';

/** The package harbor with images, by name. */
function packageWith(images: { readonly [name: string]: string }): { [path: string]: string } {
  const list = Object.entries(images).map(([name, image]) => `{name: ${name}, image: "${image}"}`).join(', ');
  return Object.fromEntries(Object.entries(HARBOR).map(([path, text]) => [`pko/${path}`, text.replace('spec:\n', `spec:\n  images: [${list}]\n`)]));
}

const CSV = `apiVersion: operators.coreos.com/v1alpha1
kind: ClusterServiceVersion
metadata:
  name: harbor.v1.0.0
  annotations:
    containerImage: "${MANAGER}" # shown
spec:
  install:
    spec:
      deployments:
      - name: harbor
        spec:
          template:
            spec:
              containers:
              - name: manager
                image: ${MANAGER}
                env: [{name: RELATED_IMAGE_AGENT, value: 'quay.io/example/agent:v2'}, {name: OTHER, value: ${MANAGER}}]
  version: 1.0.0
`;
const BUNDLE = { 'olm/manifests/harbor.clusterserviceversion.yaml': CSV, 'olm/metadata/annotations.yaml': 'annotations: {}\n' };
const MAP = { 'map.yaml': `${MANAGER}: ${DIGEST}\nquay.io/example/agent:v2: quay.io/example/agent@${DIGEST}\n` };

/** Locks offline with the map, and reads a file afterwards. */
function lockWithMap(files: { readonly [path: string]: string }, read: string, ...args: string[]): Promise<Outcome & { text: string }> {
  return inFolderWith({ ...files, ...MAP }, async folder => {
    const outcome = await opack(folder, 'lock', ...args, '--offline', '--map', 'map.yaml');
    return { ...outcome, text: readFileSync(join(folder, read), 'utf8') };
  });
}

test('a package is locked as kubectl package update does it, and then left alone', () => inFolderWith({ ...packageWith({ manager: MANAGER }), ...MAP }, async folder => {
  const { exitCode, stdout } = await opack(folder, 'lock', 'pko', '--offline', '--map', 'map.yaml');
  expect([exitCode, stdout]).toEqual([0, `${MANAGER}  ${DIGEST}\npko/manifest.lock.yaml written\n`]);
  const text = readFileSync(join(folder, 'pko/manifest.lock.yaml'), 'utf8');
  expect(text.replace(/"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ"/, '"NOW"')).toBe(`apiVersion: manifests.package-operator.run/v1alpha1
kind: PackageManifestLock
metadata:
  creationTimestamp: "NOW"
spec:
  images:
  - digest: ${DIGEST}
    image: ${MANAGER}
    name: manager
`);
  expect((await opack(folder, 'lock', 'pko', '--offline')).stdout).toContain('pko/manifest.lock.yaml is up to date\n');
  expect(readFileSync(join(folder, 'pko/manifest.lock.yaml'), 'utf8')).toBe(text);
  expect((await opack(folder, 'validate', 'pko')).exitCode).toBe(0);
}));

test('the images of a bundle are pinned and listed; comments and quotes stay', async () => {
  const { exitCode, text } = await lockWithMap(BUNDLE, 'olm/manifests/harbor.clusterserviceversion.yaml', 'olm');
  expect(exitCode).toBe(0);
  const manager = `quay.io/example/manager@${DIGEST}`;
  expect(text).toBe(CSV.replaceAll(MANAGER, manager).replace('agent:v2', `agent@${DIGEST}`).replace('  version: 1.0.0\n', `  relatedImages:
  - name: manager
    image: ${manager}
  - name: agent
    image: quay.io/example/agent@${DIGEST}
  version: 1.0.0
`));
});

test('a ClusterServiceVersion in JSON stays JSON', async () => {
  const csv = { kind: 'ClusterServiceVersion', metadata: { annotations: { containerImage: MANAGER } }, spec: { relatedImages: [], version: '1.0.0' } };
  const file = 'olm/manifests/harbor.json';
  const { text } = await lockWithMap({ [file]: `${JSON.stringify(csv, undefined, 4)}\n`, 'olm/metadata/annotations.yaml': 'annotations: {}\n' }, file, 'olm');
  const image = `quay.io/example/manager@${DIGEST}`;
  const spec = { relatedImages: [{ name: 'manager-annotation', image }], version: '1.0.0' };
  expect(text).toBe(`${JSON.stringify({ ...csv, metadata: { annotations: { containerImage: image } }, spec }, undefined, 4)}\n`);
});

test('a check writes nothing, and shows the difference', async () => {
  const file = 'olm/manifests/harbor.clusterserviceversion.yaml';
  const { exitCode, stdout, stderr, text } = await lockWithMap(BUNDLE, file, 'olm', '--check');
  expect([exitCode, text]).toEqual([2, CSV]);
  expect(stdout).toContain(`--- ${file}\n+++ ${file}\n`);
  expect(stdout).toContain(`-    containerImage: "${MANAGER}" # shown\n+    containerImage: "quay.io/example/manager@${DIGEST}" # shown\n`);
  expect(stderr).toContain('Run opack lock and commit what it changes.');
});

test('all digests that cannot be found are told at once, and nothing is written', async () => {
  const files = { ...packageWith({ a: 'quay.io/example/a:1', manager: MANAGER, odd: '${ODD}' }), ...BUNDLE };
  await inFolderWith({ ...files, ...MAP }, async folder => {
    const { exitCode, stdout, stderr } = await opack(folder, 'lock', 'pko', 'olm', '--offline', '--map', 'map.yaml');
    expect([exitCode, stdout]).toEqual([1, '']);
    expect(stderr).toContain('The digest of quay.io/example/a:1 was not found.');
    expect(stderr).toContain('"${ODD}" is no name of an image');
    expect(stderr).toContain('2 errors\nopack: Nothing was written.\n');
    expect(readdirSync(join(folder, 'pko'))).not.toContain('manifest.lock.yaml');
    expect(readFileSync(join(folder, 'olm/manifests/harbor.clusterserviceversion.yaml'), 'utf8')).toBe(CSV);
  });
});

test('a registry is asked; a tag that has moved, and platforms that are missing, are told', () => withRegistry(async registry => {
  const image = imageOf('quay');
  registry.add('v1', image);
  const reference = `${registry.host}/harbor:v1`;
  await inFolderWith(packageWith({ manager: reference }), async folder => {
    expect((await opack(folder, 'lock', 'pko')).exitCode).toBe(0);
    const moved = imageOf('moved');
    registry.add('v1', moved);
    const { stdout, stderr } = await opack(folder, 'lock', 'pko', '--platform', 'linux/arm64', '--platform', 'linux/amd64', '--output', 'json');
    expect(stderr).toBe('');
    expect(JSON.parse(stdout)).toEqual({
      complete: true,
      images: [{ reference, digest: moved.manifest.digest, before: image.manifest.digest, platforms: ['linux/amd64'] }],
      files: [{ path: 'pko/manifest.lock.yaml', changed: true }],
      findings: [
        { code: 'IMG002', severity: 'warning', message: `${reference} is not for linux/arm64; it is for linux/amd64.` },
        { code: 'IMG003', severity: 'info', message: `${reference} has moved: it was ${image.manifest.digest}, and is ${moved.manifest.digest}.` },
      ],
    });
  });
}));

test('the images of the program of a project are locked in a file of their own', async () => {
  const told = JSON.stringify({ references: [MANAGER, 'quay.io/example/agent:v2'], withoutLock: ['harbor'] });
  const files = { 'cdk8s.yaml': 'app: sh app.sh\n', 'app.sh': `echo loud; echo '${told}' >> "$CDK8S_OPACK_IMAGES"\n` };
  const { exitCode, stderr, text } = await lockWithMap(files, 'images.lock.yaml');
  expect([exitCode, text]).toEqual([0, `# Digests of the images of the program, written by opack lock.\nquay.io/example/agent:v2: ${DIGEST}\n${MANAGER}: ${DIGEST}\n`]);
  expect(stderr).toBe("opack: The operator 'harbor' does not read images.lock.yaml: give it imageLock: ImageLock.fromFile('images.lock.yaml').\n");
});

test.each([
  ['a program without an OperatorApp', { 'cdk8s.yaml': 'app: "true"\n' }, [], "opack: The app 'true' of cdk8s.yaml told of no images"],
  ['a program that fails', { 'cdk8s.yaml': 'app: exit 3\n' }, [], "opack: The app 'exit 3' ended with exit code 3."],
  ['a path that is not there', {}, ['pko'], 'opack: There is no file or folder pko.'],
  ['plain manifests', { 'plain/a.yaml': 'apiVersion: v1\nkind: ConfigMap\n' }, ['plain'], 'opack: plain is neither the folder of a package nor that of a bundle'],
  ['a map of what are no digests', { ...BUNDLE, m: 'a: b\nNginx: sha256:1\n' }, ['olm', '--map', 'm'], 'opack: m:1: a is mapped to "b", which is no digest of it\nm:2: "Nginx" is no name of an image'],
  ['a map to another repository', { ...BUNDLE, m: `${MANAGER}: quay.io/example/other@${DIGEST}\n` }, ['olm', '--map', 'm'], `opack: m:1: ${MANAGER} is mapped to`],
  ['an odd platform', BUNDLE, ['olm', '--platform', 'arm'], 'opack: "arm" is no platform. Write it as linux/amd64 or linux/arm/v7.'],
])('%s: nothing is locked', async (_, files: { [path: string]: string }, args, message) => {
  const { exitCode, stderr } = await inFolderWith(files, folder => opack(folder, 'lock', ...args));
  expect(exitCode).toBe(1);
  expect(stderr).toContain(message);
});

test('what a program wrote is checked, but not written: there is a better way', async () => {
  await inFolderWith({ ...BUNDLE, 'olm/.opack-files': 'x\n', ...MAP }, async folder => {
    const before = readDirectory(folder).toRecord();
    expect(await opack(folder, 'lock', 'olm', '--offline', '--map', 'map.yaml')).toMatchObject({
      exitCode: 1, stderr: expect.stringContaining('opack: olm is the output of a program, which writes it anew.'),
    });
    expect((await opack(folder, 'lock', 'olm', '--offline', '--map', 'map.yaml', '--check')).exitCode).toBe(2);
    expect(readDirectory(folder).toRecord()).toEqual(before);
  });
});

test('where nothing is to be locked, one line says why', async () => {
  const told = JSON.stringify({ references: [], withoutLock: [] });
  const files = { 'cdk8s.yaml': 'app: sh app.sh\n', 'app.sh': `echo '${told}' >> "$CDK8S_OPACK_IMAGES"\n` };
  await inFolderWith(files, async folder => {
    const nothing = { exitCode: 0, stdout: 'There are no images to lock: the program declares none without a digest.\n', stderr: '' };
    expect(await opack(folder, 'lock', '--offline')).toEqual(nothing);
    expect(await opack(folder, 'lock', '--offline', '--check')).toEqual(nothing);
  });
});
