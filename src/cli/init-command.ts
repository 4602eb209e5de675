/* eslint-disable @typescript-eslint/no-require-imports -- a static import would load the formats for --help */
import { Command, Option } from 'commander';
import type { InitOptions } from './init';
import type { Finish, Session } from './session';
import { PACKAGE_MANAGERS } from '../import/project/package-manager';

/** `opack init [DIR]` */
export function initCommand(session: Session, finish: Finish): Command {
  return new Command('init')
    .summary('start a project, of an operator that is kept as manifests or of a new one')
    .description('Writes a project in TypeScript whose program makes the packages of an operator: a new one, or one that is kept as manifests. Overwrites nothing.')
    .argument('[dir]', 'folder of the project; made if need be', '.')
    .option('--name <name>', 'name of the operator (default: that of the manifests, else of the folder)')
    .option('--from <path>', 'make the program from manifests: a config/ folder of kubebuilder, a kustomization, a bundle, any folder or file; - for the standard input')
    .addOption(new Option('--plain', 'with a package.json that is yours (default)').conflicts('projen'))
    .option('--projen', 'with a .projenrc.ts, from which projen writes the configuration')
    .addOption(new Option('--package-manager <program>', 'the package manager of the project').choices(PACKAGE_MANAGERS).default('npm'))
    .addOption(new Option('--library <spec>').hideHelp())
    .addHelpText('after', '\nExit code: 0 fine, 1 could not run.')
    .action((dir: string, options: InitOptions) => {
      const { init } = require('./init') as typeof import('./init');
      finish(init(dir, options, session));
    });
}
