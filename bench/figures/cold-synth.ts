import { cpSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ModuleKind, ScriptTarget, transpileModule } from 'typescript';
import { findKubectlPackage } from '../../conformance/kubectl-package';
import { buildTools } from '../../conformance/tools';
import { onPath } from '../../conformance/tools-on-path';
import { compared, mediansOf, Program, sumOf, timesOf } from '../measure';
import { ROOT, Setting, textOf } from '../setting';

const EXAMPLE = 'examples/nginx-operator';

/** The example from its program to both packages, checked, each time in a new process, beside the tools that check what is there already. */
export function coldSynth({ rounds, scratch }: Setting): string[] {
  const folder = compile(join(scratch, 'nginx-operator'));
  const outdir = join(folder, 'dist');
  const ours: Program = { command: process.execPath, args: [join(folder, 'main.js')], cwd: folder, env: { CDK8S_OUTDIR: outdir } };
  timesOf(ours);
  const bundle = join(outdir, 'olm/example-operator/0.1.0');
  const { opm, bundleVerdict } = buildTools(join(ROOT, 'conformance'));
  const kubectlPackage = findKubectlPackage();
  const operatorSdk = onPath('operator-sdk');
  const peers: [string, Program | undefined][] = [
    ['opm render', { command: opm, args: ['render', bundle] }],
    ['the validators', { command: bundleVerdict, args: [], input: `${bundle}\n` }],
    ['kubectl package validate', kubectlPackage === undefined ? undefined : { command: kubectlPackage, args: ['validate', join(outdir, 'pko/example-operator')] }],
    ['operator-sdk bundle validate', operatorSdk === undefined ? undefined : { command: operatorSdk, args: ['bundle', 'validate', bundle] }],
  ];
  const present = peers.filter((peer): peer is [string, Program] => peer[1] !== undefined);
  const absent = peers.filter(([, peer]) => peer === undefined).map(([name]) => name);
  const [own, ...theirs] = mediansOf([ours, ...present.map(([, peer]) => peer)], 2 * rounds);
  const names = present.map(([name]) => name).join(', ');
  const line = compared(`nginx-operator synthesized and checked, cold, beside the sum of ${names}`, own!, sumOf(theirs));
  return [absent.length === 0 ? line : `${line}; absent: ${absent.join(', ')}`];
}

/** The program of the example as users run it: compiled, with the library as a package. */
function compile(folder: string): string {
  mkdirSync(join(folder, 'node_modules'), { recursive: true });
  symlinkSync(ROOT, join(folder, 'node_modules/cdk8s-opack'));
  for (const peer of ['cdk8s', 'cdk8s-plus-27', 'constructs']) symlinkSync(join(ROOT, 'node_modules', peer), join(folder, 'node_modules', peer));
  cpSync(join(ROOT, EXAMPLE, 'crds'), join(folder, 'crds'), { recursive: true });
  for (const file of readdirSync(join(ROOT, EXAMPLE)).filter(name => name.endsWith('.ts') && !name.endsWith('.test.ts'))) {
    const { outputText } = transpileModule(textOf(`${EXAMPLE}/${file}`), { compilerOptions: { module: ModuleKind.CommonJS, target: ScriptTarget.ES2022 } });
    writeFileSync(join(folder, file.replace(/\.ts$/, '.js')), outputText);
  }
  return folder;
}
