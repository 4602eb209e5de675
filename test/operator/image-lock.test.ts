import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Testing } from 'cdk8s';
import { OperatorApp } from '../../src/app';
import { ImageLock } from '../../src/operator/image-lock';
import { Operator } from '../../src/operator/operator';
import { Target } from '../../src/operator/target';

const DIGEST = `sha256:${'ab'.repeat(32)}`;
const OTHER = `sha256:${'cd'.repeat(32)}`;
const MANAGER = 'quay.io/example/manager:v1';

/** Does something with a file of this text. */
function withFile<T>(text: string, act: (path: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'opack-image-lock-'));
  try {
    const path = join(folder, 'images.lock.yaml');
    writeFileSync(path, text);
    return act(path);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test('a lock file maps references to digests', () => {
  const lock = withFile(`# by a tool\n${MANAGER}: ${DIGEST}\n`, path => ImageLock.fromFile(path));
  expect([lock.references, lock.digestOf(MANAGER), lock.digestOf('quay.io/example/manager')]).toEqual([[MANAGER], DIGEST, undefined]);
});

test('a lock file that is not there is empty', () => {
  expect(ImageLock.fromFile('/nowhere/images.lock.yaml').references).toEqual([]);
});

test.each([
  ['<<<<<<< HEAD\na: b\n', /images\.lock\.yaml:\d+:\d+: .* Correct the file, or remove it and run opack lock\.$/],
  ['- a\n', /images\.lock\.yaml is no map of references of images to digests\./],
  [`${MANAGER}: sha256:12\n`, /images\.lock\.yaml: "sha256:12" of quay\.io\/example\/manager:v1 is not 'sha256:' and 64 hexadecimal digits\.$/],
])('the lock file %j is refused', (text, message) => {
  expect(() => withFile(text, path => ImageLock.fromFile(path))).toThrow(message);
});

test('images without a digest have that of the lock; what the program says comes first', () => {
  const lock = ImageLock.of({ [MANAGER]: DIGEST, 'quay.io/example/agent:v1': DIGEST });
  const operator = new Operator(Testing.app(), 'harbor', { version: '1.0.0', imageLock: lock });
  operator.image('manager', MANAGER);
  operator.image('agent', 'quay.io/example/agent:v1', { digest: OTHER });
  operator.image('pinned', `quay.io/example/pinned@${OTHER}`);
  const { inventory, findings } = operator._inventory(Target.PLAIN, {});
  expect(inventory.images.map(({ reference }) => reference))
    .toEqual([`quay.io/example/manager@${DIGEST}`, `quay.io/example/agent@${OTHER}`, `quay.io/example/pinned@${OTHER}`]);
  expect(findings).toEqual([]);
});

test('an image that the lock does not have keeps its tag, and is a warning', () => {
  const operator = new Operator(Testing.app(), 'harbor', { version: '1.0.0', imageLock: ImageLock.of({}) });
  operator.image('manager', MANAGER);
  const { inventory, findings } = operator._inventory(Target.PLAIN, {});
  expect(inventory.images).toEqual([{ name: 'manager', reference: MANAGER }]);
  expect(findings).toMatchObject([{ code: 'OP023', severity: 'warning', remedy: 'Run opack lock.', constructPath: 'harbor' }]);
  expect(findings[0]!.source).toMatch(/^test\/operator\/image-lock\.test\.ts:\d+:\d+$/);
  expect(findings[0]!.message).toBe(`The image 'manager' (${MANAGER}) is not in the image lock: it is used by its tag.`);
});

test('an app that opack lock started tells its images, and writes nothing', () => {
  const told = withFile('', path => {
    const outdir = join(path, '../dist');
    const app = new OperatorApp({ outdir });
    const harbor = new Operator(app, 'harbor', { version: '1.0.0', imageLock: ImageLock.of({ [MANAGER]: DIGEST }) });
    harbor.image('manager', MANAGER);
    harbor.image('again', MANAGER);
    harbor.image('pinned', `quay.io/example/pinned@${OTHER}`);
    new Operator(app, 'quay', { version: '1.0.0' }).image('agent', 'quay.io/example/agent:v1');
    process.env.CDK8S_OPACK_IMAGES = path;
    try {
      app.synth();
    } finally {
      delete process.env.CDK8S_OPACK_IMAGES;
    }
    expect(() => readFileSync(join(outdir, 'quay.k8s.yaml'))).toThrow('ENOENT');
    return readFileSync(path, 'utf8');
  });
  expect(JSON.parse(told)).toEqual({ references: [MANAGER, 'quay.io/example/agent:v1'], withoutLock: ['quay'] });
});
