import { dependencies, toolVersions } from './library-package';
import { PackageManager, RUN } from './package-manager';
import { emitYaml } from '../../kube/yaml/emit';

/** What a project is set up with. */
export interface ProjectSetup {
  /** Name of the project: that of the operator. */
  readonly name: string;
  readonly packageManager: PackageManager;
  /** In the place of the version of this library: a folder or an archive. */
  readonly library?: string;
}

/** What is written but belongs into no repository. */
export const IGNORED = ['coverage/', 'node_modules/'];

/** The files of a project beside its program: path and text. */
export function plainProject({ name, packageManager, library }: ProjectSetup): [string, string][] {
  return [
    ['package.json', json({
      name,
      version: '0.1.0',
      private: true,
      scripts: {
        synth: 'opack synth',
        test: 'jest',
        build: 'tsc && jest && opack synth',
      },
      dependencies: dependencies(library),
      devDependencies: toolVersions('@types/jest', '@types/node', 'jest', 'ts-jest', 'tsx', 'typescript'),
      jest: { preset: 'ts-jest', testEnvironment: 'node' },
    })],
    ['tsconfig.json', json({
      compilerOptions: {
        target: 'ES2022',
        module: 'node16',
        types: ['jest', 'node'],
        strict: true,
        noUnusedLocals: true,
        isolatedModules: true,
        skipLibCheck: true,
        noEmit: true,
      },
      include: ['src', 'test'],
    })],
    cdk8sConfig(packageManager),
    ['.gitignore', `${IGNORED.join('\n')}\n`],
  ];
}

/** What tells cdk8s, and `opack synth`, how the program is run. */
function cdk8sConfig(packageManager: PackageManager): [string, string] {
  return ['cdk8s.yaml', emitYaml({ language: 'typescript', app: `${RUN[packageManager]} tsx src/main.ts`, output: 'dist' })];
}

/** A value as a file of JSON. */
export function json(value: object): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
