import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { Context } from './context';
import { findKubectlPackage } from './kubectl-package';
import { withLocalRegistry } from './local-registry';
import { Report } from './report';
import { ToolResult, outputOf, runTool } from './run-tool';
import { readImageArchive, runCommandLine } from './subject';

/** An image that was pushed. */
interface Pushed {
  readonly dir: string;
  readonly ref: string;
  /** What was printed: the digest, or why there is none. */
  readonly said: string;
}

/** Pushes what the examples write to a registry with `opack build`, and lets the tools of the field read it there. */
export async function addPushChecks(report: Report, { tools, examples }: Context): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'opack-conformance-'));
  try {
    await withLocalRegistry(tools.registry, folder, async host => {
      const packages = await pushAll(examples.flatMap(example => example.packages), `${host}/packages`);
      const bundles = await pushAll(examples.flatMap(example => example.bundles), `${host}/bundles`);
      const catalogs = await pushAll(examples.flatMap(example => example.catalogs), `${host}/catalogs`);
      const all = [...packages, ...bundles, ...catalogs];
      add(report, 'images: a registry has what opack build pushes, under the digest that it prints', all, ({ ref, said }) => digestComplaint(tools.crane, ref, said));
      add(report, 'images: crane pulls a valid image, which we read as the one that was pushed', all, ({ ref, said }) =>
        pullComplaint(tools.crane, ref, said, join(folder, 'pulled.tar')));
      add(report, 'images: opm renders a pushed bundle', bundles, ({ ref }) => renderComplaint(renderWithOpm(tools.opm, ref, folder), `"image": "${ref}"`));
      add(report, 'images: opm renders a pushed catalog', catalogs, ({ ref }) => renderComplaint(renderWithOpm(tools.opm, ref, folder), '"schema": "olm.package"'));
      addValidations(report, packages);
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function pushAll(dirs: readonly string[], repository: string): Promise<Pushed[]> {
  const pushed: Pushed[] = [];
  for (const [index, dir] of dirs.entries()) {
    const ref = `${repository}/${basename(dir).toLowerCase()}:v${index}`;
    const said = { stdout: '', stderr: '' };
    const status = await runCommandLine(['build', dir, '--push', '--tag', ref], {
      stdout: { write: (text: string) => { said.stdout += text; } },
      stderr: { write: (text: string) => { said.stderr += text; } },
      cwd: dir,
      env: process.env,
    });
    pushed.push({ dir, ref, said: status === 0 ? said.stdout : said.stderr });
  }
  return pushed;
}

function add(report: Report, name: string, pushed: readonly Pushed[], complain: (image: Pushed) => string | undefined): void {
  const failures = pushed.flatMap(image => {
    const complaint = complain(image);
    return complaint === undefined ? [] : [`${image.dir}\n${complaint}`];
  });
  report.add({ name, passed: pushed.length - failures.length, failures });
}

function digestComplaint(crane: string, ref: string, said: string): string | undefined {
  const result = runTool(crane, ['digest', ref]);
  return result.status === 0 && said === `${result.stdout.trim()} ${ref}\n` ? undefined : `${said}\n${outputOf(result)}`;
}

/** The image is valid, and in the archive that crane pulls it has the digest that it had. */
function pullComplaint(crane: string, ref: string, said: string, archive: string): string | undefined {
  for (const args of [['validate', '--remote', ref], ['pull', ref, archive]]) {
    const result = runTool(crane, args);
    if (result.status !== 0) return outputOf(result);
  }
  const digests = readImageArchive(readFileSync(archive)).map(({ image }) => image.manifest.digest);
  return said.startsWith(digests.join()) ? undefined : `We read ${digests.join()} in the archive that crane pulls of ${said}`;
}

/** What `opm render` says of an image; its libraries want to be told, in a home of their own, whose images they may trust. */
export function renderWithOpm(opm: string, ref: string, home: string): ToolResult {
  const folder = join(home, '.config/containers');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'policy.json'), '{"default": [{"type": "insecureAcceptAnything"}]}');
  return runTool('env', [`HOME=${home}`, opm, 'render', '--use-http', ref]);
}

function renderComplaint(result: ToolResult, expected: string): string | undefined {
  return result.status === 0 && result.stdout.includes(expected) ? undefined : outputOf(result);
}

function addValidations(report: Report, packages: readonly Pushed[]): void {
  const name = 'images: kubectl-package accepts a pushed package';
  const tool = findKubectlPackage();
  if (tool === undefined) {
    report.notRun(name, 'no kubectl-package: neither on the PATH nor named by KUBECTL_PACKAGE', packages.length);
    return;
  }
  add(report, name, packages, ({ ref }) => {
    const result = runTool(tool, ['validate', '--pull', ref]);
    return result.status === 0 ? undefined : outputOf(result);
  });
}
