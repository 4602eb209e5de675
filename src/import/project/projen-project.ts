import { dependencies, toolVersions } from './library-package';
import { PackageManager, RUN } from './package-manager';
import { IGNORED, ProjectSetup, json } from './plain-project';
import { CodeMap, Expression } from '../code/code';
import { printCode } from '../code/print-code';

/** Names in projen's enumeration of package managers. */
const MANAGERS: { readonly [manager in PackageManager]: string } = { npm: 'NPM', pnpm: 'PNPM', yarn: 'YARN_CLASSIC' };

/**
 * The files of a project that projen sets up, beside its program: path and text. Projen writes all others when it first runs, which is why
 * its first run is told here.
 */
export function projenProject({ name, packageManager, library }: ProjectSetup): [string, string][] {
  const tools = toolVersions('tsx', 'typescript');
  // projen asks for jest and its types in one version: there is always a jest of the version of the types
  const types = toolVersions('@types/jest', '@types/node');
  const options: CodeMap = {
    name,
    defaultReleaseBranch: 'main',
    packageManager: new Expression(`javascript.NodePackageManager.${MANAGERS[packageManager]}`),
    projenrcTs: true,
    runner: new Expression('typescript.TypeScriptRunner.tsx()'),
    deps: requests(dependencies(library)),
    devDeps: requests({ '@types/node': types['@types/node']!, ...tools }),
    jestOptions: { jestVersion: types['@types/jest']! },
    gitignore: IGNORED,
    sampleCode: false,
    package: false,
    release: false,
    github: false,
    depsUpgrade: false,
  };
  const start = 'const project = new typescript.TypeScriptAppProject(';
  const program = [
    'import { YamlFile, javascript, typescript } from \'projen\';',
    '',
    `${start}${printCode(options, '', start.length, 2)});`,
    '',
    'project.postCompileTask.spawn(project.addTask(\'synth\', { description: \'Writes the package and the bundle into dist/\', exec: \'opack synth\' }));',
    `new YamlFile(project, 'cdk8s.yaml', { obj: { language: 'typescript', app: '${RUN[packageManager]} tsx src/main.ts', output: 'dist' } });`,
    'project.synth();',
    '',
  ].join('\n');
  return [
    ['.projenrc.ts', program],
    ['.projen/tasks.json', json({ tasks: { default: { name: 'default', description: 'Synthesize project files', steps: [{ exec: 'tsx .projenrc.ts' }] } } })],
    ['package.json', json({ name, private: true, devDependencies: { projen: toolVersions('projen').projen!, ...tools } })],
  ];
}

/** Dependencies as projen wants them: `cdk8s@^2.69.10`. */
function requests(versions: { readonly [name: string]: string }): string[] {
  return Object.entries(versions).map(([name, version]) => `${name}@${version}`);
}
