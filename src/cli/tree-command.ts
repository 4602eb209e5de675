/* eslint-disable @typescript-eslint/no-require-imports -- a static import would load the template language for --help */
import { Command, Option } from 'commander';
import type { Finish, Session } from './session';
import type { TreeCommandOptions } from './tree';

/** `opack tree DIR` */
export function treeCommand(session: Session, finish: Finish): Command {
  return new Command('tree')
    .summary('show the phases and objects of a package')
    .description('Shows the phases of a package and the objects in them, in the order in which they are applied, as kubectl package tree does.')
    .argument('<dir>', 'folder of a package')
    .addOption(new Option('--output <format>', 'text, or one JSON object').choices(['text', 'json']).default('text'))
    .option('--cluster', 'as a ClusterPackage, whatever the test case says')
    .option('--test <name>', 'with the package and the configuration of this test case (default: the first)')
    .addOption(new Option('--config <file>', 'with the configuration in this YAML or JSON file').conflicts('test'))
    .addHelpText('after', '\nExit code: 0 fine, 1 could not run, 2 the package is refused.')
    .action((dir: string, options: TreeCommandOptions) => {
      const { tree } = require('./tree') as typeof import('./tree');
      finish(tree(dir, options, session));
    });
}
