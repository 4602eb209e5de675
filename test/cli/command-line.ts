import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { run } from '../../src/cli/run';

/** What a run of the command line left behind. */
export interface Outcome {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command line in a folder. */
export async function opack(cwd: string, ...args: string[]): Promise<Outcome> {
  const text = { stdout: '', stderr: '' };
  const exitCode = await run(args, {
    stdout: { write: more => { text.stdout += more; } },
    stderr: { write: more => { text.stderr += more; } },
    cwd,
    env: { ...process.env, NO_COLOR: '1' },
  });
  return { exitCode, ...text };
}

/** Does something in a new folder with these files, which is removed afterwards. */
export async function inFolderWith<T>(files: { [path: string]: string }, act: (folder: string) => T | Promise<T>): Promise<T> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'opack-')));
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    return await act(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A package with a template, a parameter and the test cases `calm` and `stormy`. */
export const HARBOR: { readonly [path: string]: string } = {
  'manifest.yaml': `apiVersion: manifests.package-operator.run/v1alpha1
kind: PackageManifest
metadata: {name: harbor}
spec:
  scopes: [Cluster]
  phases: [{name: quay}]
  availabilityProbes:
  - selector: {kind: {group: "", kind: ConfigMap}}
    probes: [{fieldsEqual: {fieldA: .metadata.name, fieldB: .metadata.name}}]
  config:
    openAPIV3Schema:
      type: object
      properties:
        flag: {type: string, default: white}
test:
  template:
  - {name: calm, context: {package: {metadata: {name: dock}}}}
  - {name: stormy, context: {package: {metadata: {name: dock}}, config: {flag: red}}}
`,
  'quay/flag.yaml.gotmpl': `apiVersion: v1
kind: ConfigMap
metadata:
  name: flag
  namespace: harbor
  annotations: {package-operator.run/phase: quay}
data:
  color: {{ .config.flag | quote }}
`,
};
