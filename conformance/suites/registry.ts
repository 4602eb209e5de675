import { ChildProcess, spawn } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { Context } from '../context';
import { writeFiles } from '../folders';
import { findKubectlPackage } from '../kubectl-package';
import { Report } from '../report';
import { outputOf, runTool } from '../run-tool';
import { Blob, ContainerImage, FileTree, RegistryClient, digestOf, parseImageName, pullImage, pushImage, readYaml, resolveDigest, runCommandLine } from '../subject';
import { firstDifference } from '../text-difference';

/** Our client of registries and crane, at one registry on this machine. */
export async function run(report: Report, { tools: { crane } }: Context): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'opack-conformance-'));
  const client = new RegistryClient({ env: {} });
  const server = await serve(crane);
  try {
    const check = new RegistryCheck(report, crane, client, server.host, folder);
    await check.pushes();
    await check.pulls();
    await check.locks();
  } finally {
    client.close();
    server.process.kill();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Starts a registry at a port that is free. */
function serve(crane: string): Promise<{ process: ChildProcess; host: string }> {
  const child = spawn(crane, ['registry', 'serve', '--address', '127.0.0.1:0'], { stdio: ['ignore', 'ignore', 'pipe'] });
  return new Promise((done, fail) => {
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      const port = /serving on (?:port )?\S*?(\d+)\s/.exec(said)?.[1];
      if (port !== undefined) done({ process: child, host: `127.0.0.1:${port}` });
    });
    child.once('error', fail);
    child.once('close', () => fail(new Error(`crane registry serve ended: ${said}`)));
  });
}

class RegistryCheck {
  constructor(
    private readonly report: Report, private readonly crane: string, private readonly client: RegistryClient,
    private readonly host: string, private readonly folder: string,
  ) {}

  public async pushes(): Promise<void> {
    const name = `${this.host}/ours/image:v1`;
    const image = emptyImage();
    const digest = await pushImage(this.client, parseImageName(name), image);
    this.report.one('registry: crane has the digest of an image that we pushed', difference(digest, this.run('digest', name)));
    const validated = runTool(this.crane, ['validate', '--remote', name]);
    this.report.one('registry: crane validates an image that we pushed', validated.status === 0 ? undefined : outputOf(validated));
    this.report.one('registry: crane reads the manifest that we pushed', difference(Buffer.from(image.manifest.bytes).toString(), this.run('manifest', name)));
  }

  public async pulls(): Promise<void> {
    const layer = join(this.folder, 'layer.tar');
    writeFileSync(layer, Buffer.alloc(10_240));
    const names = ['amd64', 'arm64'].map(architecture => {
      const name = `${this.host}/theirs/image:${architecture}`;
      this.run('append', '--platform', `linux/${architecture}`, '-f', layer, '-t', name);
      this.run('mutate', '--set-platform', `linux/${architecture}`, '-t', name, name);
      return name;
    });
    const index = `${this.host}/theirs/image:all`;
    this.run('index', 'append', ...names.flatMap(name => ['-m', name]), '-t', index);
    const failures: string[] = [];
    for (const name of [...names, index]) {
      const { digest, platforms } = await resolveDigest(this.client, parseImageName(name));
      const complaint = difference(digest, this.run('digest', name));
      if (complaint !== undefined) failures.push(`${name}\n${complaint}`);
      const expected = name === index ? 'linux/amd64 linux/arm64' : `linux/${name.split(':').at(-1)}`;
      if (platforms.join(' ') !== expected) failures.push(`${name} is for ${platforms.join(' ')}, not for ${expected}.`);
    }
    this.report.add({ name: 'registry: digests and platforms of what crane pushed', passed: 6 - failures.length, failures });
    for (const platform of ['linux/amd64', 'linux/arm64']) {
      const { manifest } = await pullImage(this.client, parseImageName(index), { platform });
      this.report.one(`registry: of an index, we pull the image for ${platform} as crane does`, difference(manifest.digest, this.run('digest', '--platform', platform, index)));
    }
  }

  public async locks(): Promise<void> {
    const image = `${this.host}/theirs/image:all`;
    const manifest = `apiVersion: manifests.package-operator.run/v1alpha1
kind: PackageManifest
metadata: {name: harbor}
spec:
  scopes: [Cluster]
  phases: [{name: quay}]
  images: [{name: manager, image: "${image}"}, {name: agent, image: "${this.host}/ours/image:v1"}]
`;
    const [ours, theirs] = ['ours', 'theirs'].map(name => join(this.folder, name));
    for (const place of [ours!, theirs!]) writeFiles(place, new FileTree([['manifest.yaml', manifest]]));
    const text = { stdout: '', stderr: '' };
    const sink = (key: 'stdout' | 'stderr') => ({ write: (more: string) => { text[key] += more; } });
    const exitCode = await runCommandLine(['lock', ours!], { stdout: sink('stdout'), stderr: sink('stderr'), cwd: this.folder, env: {} });
    const locked = exitCode === 0 ? readFileSync(join(ours!, 'manifest.lock.yaml'), 'utf8') : `exit code ${exitCode}\n${text.stderr}`;
    const digests = [image, `${this.host}/ours/image:v1`].map(name => this.run('digest', name));
    const lock = readYaml(locked) as { readonly spec?: { readonly images?: readonly { readonly digest: string }[] } } | string;
    const found = typeof lock === 'object' ? lock.spec?.images?.map(({ digest }) => digest) ?? [] : [];
    this.report.one('registry: opack lock writes the digests that crane finds', difference(found.join('\n'), digests.join('\n')) && locked);
    const tool = findKubectlPackage();
    const name = 'registry: opack lock writes what kubectl package update writes';
    if (tool === undefined) return this.report.notRun(name, 'no kubectl-package: neither on the PATH nor named by KUBECTL_PACKAGE');
    const updated = runTool(tool, ['update', '--insecure', theirs!]);
    if (updated.status !== 0) return this.report.one(name, outputOf(updated));
    return this.report.one(name, difference(withoutTime(locked), withoutTime(readFileSync(join(theirs!, 'manifest.lock.yaml'), 'utf8'))));
  }

  /** What crane prints. Throws when it fails. */
  private run(...args: string[]): string {
    const result = runTool(this.crane, args);
    if (result.status !== 0) throw new Error(`crane ${args.join(' ')}: ${outputOf(result)}`);
    return result.stdout.trimEnd();
  }
}

function difference(ours: string, theirs: string): string | undefined {
  return ours === theirs ? undefined : firstDifference(ours, theirs);
}

function withoutTime(lock: string): string {
  return lock.replace(/creationTimestamp: ".*"/, 'creationTimestamp: NOW');
}

function emptyImage(): ContainerImage {
  const tar = Buffer.alloc(10_240);
  const layer = blobOf('application/vnd.oci.image.layer.v1.tar+gzip', gzipSync(tar));
  const config = jsonBlob('application/vnd.oci.image.config.v1+json', {
    architecture: 'amd64', os: 'linux', config: {}, rootfs: { type: 'layers', diff_ids: [digestOf(tar)] },
  });
  const mediaType = 'application/vnd.oci.image.manifest.v1+json';
  const manifest = jsonBlob(mediaType, { schemaVersion: 2, mediaType, config: descriptor(config), layers: [descriptor(layer)] });
  return { manifest, config, layers: [layer] };
}

function jsonBlob(mediaType: string, content: object): Blob {
  return blobOf(mediaType, Buffer.from(JSON.stringify(content)));
}

function blobOf(mediaType: string, bytes: Buffer): Blob {
  return { mediaType, bytes, digest: digestOf(bytes) };
}

function descriptor({ mediaType, digest, bytes }: Blob): object {
  return { mediaType, digest, size: bytes.length };
}
