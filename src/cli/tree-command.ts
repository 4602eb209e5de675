/* eslint-disable @typescript-eslint/no-require-imports -- a static import would load the template language for --help */
import { Command, Option, ParseOptionsResult } from 'commander';
import type { Finish, Session } from './session';
import type { TreeCommandOptions } from './tree';

/** What Go reads as a boolean behind the equals sign of a flag (strconv.ParseBool). */
const CLUSTER_FLAG = /^--cluster=(?:(1|t|T|true|TRUE|True)|0|f|F|false|FALSE|False)$/;

/** `opack tree DIR`; takes what `kubectl package tree` takes, too, so that scripts need not change but for the name of the program. */
export function treeCommand(session: Session, finish: Finish): Command {
  return new TreeCommand('tree')
    .summary('show the phases and objects of a package')
    .description('Shows the phases of a package and the objects in them, in the order in which they are applied, as kubectl package tree does.')
    .argument('<dir>', 'folder of a package')
    .addOption(new Option('--output <format>', 'text, one JSON object, or the same as YAML').choices(['text', 'json', 'yaml']).default('text'))
    .option('--cluster', 'as a ClusterPackage, whatever the test case says')
    .addOption(new Option('--no-cluster').hideHelp())
    .option('--test <name>', 'with the package and the configuration of this test case (default: the first)')
    .addOption(new Option('--config <file>', 'with the configuration in this YAML or JSON file').conflicts('test'))
    .addOption(new Option('--config-testcase <name>').conflicts(['test', 'config']).hideHelp())
    .addOption(new Option('--config-path <file>').conflicts(['test', 'config', 'configTestcase']).hideHelp())
    .addOption(new Option('--component <name>').hideHelp())
    .addHelpText('after', '\nThe flags of kubectl package tree are understood, too.\nExit code: 0 fine, 1 could not run, 2 the package is refused.')
    .action((dir: string, options: TreeCommandOptions) => {
      const { tree } = require('./tree') as typeof import('./tree');
      finish(tree(dir, options, session));
    });
}

class TreeCommand extends Command {
  /** Commander has no value for a boolean option that would not also be taken from the next argument. */
  public override parseOptions(args: string[]): ParseOptionsResult {
    return super.parseOptions(args.map(arg => {
      const flag = CLUSTER_FLAG.exec(arg);
      if (flag === null) return arg;
      return flag[1] === undefined ? '--no-cluster' : '--cluster';
    }));
  }
}
