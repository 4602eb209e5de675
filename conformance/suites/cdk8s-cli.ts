import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Context } from '../context';
import { Example } from '../examples';
import { writeFiles } from '../folders';
import { installNodeTools } from '../node-tools';
import { treesDifference } from '../replay';
import { Report } from '../report';
import { ToolResult, outputOf, runTool } from '../run-tool';
import { FileTree, readDirectory, runCommandLine } from '../subject';

/** What the checks have in common. */
interface Bench {
  readonly root: string;
  /** `cdk8s` of cdk8s-cli. */
  readonly cdk8s: string;
}

/** Programs as cdk8s-cli runs them, and its validation plugins. */
export async function run(report: Report, { root, examples }: Context): Promise<void> {
  const bench = { root, cdk8s: installNodeTools(join(root, 'conformance')).cdk8s };
  for (const example of examples) await checkExample(report, bench, example);
  await checkBrokenPackage(report, bench);
  await checkFindings(report, bench);
}

/** cdk8s synth, node main.ts and opack synth write the same, and the plugin has nothing against it. */
async function checkExample(report: Report, bench: Bench, { name, source }: Example): Promise<void> {
  await inProject(bench, program(bench, join(source, 'main.ts')), {}, async folder => {
    const synth = cdk8sSynth(bench, folder);
    const isAccepted = synth.status === 0 && /Status\s*│ success/.test(synth.stdout);
    report.one(`cdk8s-cli: cdk8s synth runs ${name}, and the plugin accepts what it writes`, isAccepted ? undefined : outputOf(synth));
    if (!existsSync(join(folder, 'dist'))) return;
    const theirs = withoutMetadata(readDirectory(join(folder, 'dist')));
    const alone = readDirectory(join(bench.root, 'dist', name));
    report.one(`cdk8s-cli: cdk8s synth writes ${name} as node does`, treesDifference(alone, theirs));

    const check = await opack(folder, 'synth', '--check');
    report.one(`cdk8s-cli: opack synth --check finds ${name} up to date behind cdk8s synth`, check.status === 0 ? undefined : outputOf(check));
    const ours = await opack(folder, 'synth', '--out', 'ours');
    const difference = ours.status === 0 ? treesDifference(readDirectory(join(folder, 'ours')), theirs) : outputOf(ours);
    report.one(`cdk8s-cli: opack synth writes ${name} as cdk8s synth does`, difference);
  });
}

/** With a plugin, cdk8s-cli has apps write what its report needs. */
function withoutMetadata(tree: FileTree): FileTree {
  return new FileTree([...tree.entries()].filter(([path]) => path !== 'construct-metadata.json'));
}

/** What a template lacks, cdk8s-cli does not even list; the plugin reads the package around it. */
async function checkBrokenPackage(report: Report, bench: Bench): Promise<void> {
  const manifest = `apiVersion: manifests.package-operator.run/v1alpha1
kind: PackageManifest
metadata: {name: broken}
spec:
  scopes: [Cluster]
  phases: [{name: deploy}]
  availabilityProbes:
  - selector: {kind: {group: "", kind: ConfigMap}}
    probes: [{fieldsEqual: {fieldA: .metadata.name, fieldB: .metadata.name}}]
test:
  template: [{name: only, context: {package: {metadata: {name: broken}}}}]
`;
  const template = `apiVersion: v1
kind: ConfigMap
metadata:
  name: lost
  annotations: {package-operator.run/phase: '{{ "nowhere" }}'}
`;
  const written = { 'written/pko/broken/manifest.yaml': manifest, 'written/pko/broken/lost.yaml.gotmpl': template };
  await inProject(bench, 'mkdir -p $CDK8S_OUTDIR && cp -r written/. $CDK8S_OUTDIR', written, folder => {
    const result = cdk8sSynth(bench, folder, '--validation-reports-output-file', 'report.json');
    report.one('cdk8s-cli: cdk8s synth ends with 2 when the plugin finds an error', result.status === 2 ? undefined : outputOf(result));
    const reportFile = join(folder, 'report.json');
    const text = existsSync(reportFile) ? readFileSync(reportFile, 'utf8') : '';
    const isNamed = text.includes('"ruleName": "PKO044"') && text.includes('"manifestPath": "dist/pko/broken/lost.yaml.gotmpl"');
    report.one('cdk8s-cli: the report names the rule and the template', isNamed && result.stdout.includes('PKO044') ? undefined : `${outputOf(result)}\n${text}`);
  });
}

/** A program whose findings are errors writes nothing, whoever runs it, and says why. */
async function checkFindings(report: Report, bench: Bench): Promise<void> {
  const main = `import { ApiObject } from 'cdk8s';
import { Operator, OperatorApp, OperatorNamespace, PkoPackage } from 'cdk8s-opack';
const app = new OperatorApp();
const operator = new Operator(app, 'wrong', { version: '1.0.0', namespace: OperatorNamespace.existing('wrong') });
new ApiObject(operator, 'map', { apiVersion: 'v1', kind: 'ConfigMap', data: { a: 3 } });
new PkoPackage(app, 'pko', { operator });
app.synth();
`;
  await inProject(bench, program(bench, 'main.ts'), { 'main.ts': main }, async folder => {
    const theirs = cdk8sSynth(bench, folder);
    const isTold = theirs.status === 1 && /wrong-map\.configmap\.yaml:\d+:\d+: error KUB011/.test(theirs.stderr) && !existsSync(join(folder, 'dist'));
    report.one('cdk8s-cli: cdk8s synth shows the findings of a program that writes nothing for them', isTold ? undefined : outputOf(theirs));
    const ours = await opack(folder, 'synth');
    const isOurs = ours.status === 2 && /error KUB011/.test(ours.stderr) && !/\n {4}at /.test(ours.stderr) && !existsSync(join(folder, 'dist'));
    report.one('cdk8s-cli: opack synth shows them alone, and ends with 2', isOurs ? undefined : outputOf(ours));
  });
}

/**
 * Does something in the folder of a project: its cdk8s.yaml, the packages of this checkout, and the plugin.
 *
 * The plugin is a local one: cdk8s-cli would install any other from a registry.
 */
async function inProject(
  { root }: Bench, app: string, files: { readonly [path: string]: string }, act: (folder: string) => Promise<void> | void,
): Promise<void> {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { readonly version: string };
  const folder = mkdtempSync(join(tmpdir(), 'opack-cdk8s-cli-'));
  try {
    writeFiles(folder, new FileTree(Object.entries({
      ...files,
      'cdk8s.yaml': projectFile(app, version),
      'plugin/index.js': pluginOf(root),
    })));
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
    await act(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function projectFile(app: string, version: string): string {
  return `language: typescript
app: ${app}
output: dist
validations:
  - package: ./plugin
    class: OperatorValidation
    version: ${version}
    properties:
      profile: olm-v0
`;
}

/** The library of this checkout as a module in JavaScript. */
function pluginOf(root: string): string {
  return `process.env.TSX_TSCONFIG_PATH = ${JSON.stringify(join(root, 'test/tsconfig.json'))};
require(${JSON.stringify(require.resolve('tsx/cjs'))});
module.exports = require(${JSON.stringify(join(root, 'conformance/subject'))});
`;
}

/** A command that runs a program in TypeScript over the library of this checkout. */
function program({ root }: Bench, path: string): string {
  return `TSX_TSCONFIG_PATH=${join(root, 'test/tsconfig.json')} ${process.execPath} -r ${require.resolve('tsx/cjs')} ${path}`;
}

function cdk8sSynth({ cdk8s }: Bench, cwd: string, ...args: string[]): ToolResult {
  return runTool(process.execPath, [cdk8s, 'synth', '--check-upgrade=false', ...args], { cwd });
}

/** Runs our command line in this process. */
async function opack(cwd: string, ...args: string[]): Promise<ToolResult> {
  const text = { stdout: '', stderr: '' };
  const status = await runCommandLine(args, {
    stdout: { write: (more: string) => { text.stdout += more; } },
    stderr: { write: (more: string) => { text.stderr += more; } },
    cwd,
    env: process.env,
  });
  return { status, ...text };
}
