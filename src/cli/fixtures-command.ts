/* eslint-disable @typescript-eslint/no-require-imports -- a static import would load the template language for --help */
import { Command, Option } from 'commander';
import type { FixturesOptions } from './fixtures';
import type { Finish, Session } from './session';

/** `opack fixtures DIR` */
export function fixturesCommand(session: Session, finish: Finish): Command {
  return new Command('fixtures')
    .summary('compare the fixtures of a package with what it renders, or write them')
    .description('Compares the fixtures of the test cases of a package and its components with what they render now, or writes them.')
    .argument('<dir>', 'folder of a package')
    .option('--check', 'print the differences (default)')
    .addOption(new Option('--update', 'write what differs or is missing, remove what no test case renders').conflicts('check'))
    .addHelpText('after', '\nExit code: 0 fine, 1 could not run, 2 a fixture differs, is missing or left over, or the package does not render.')
    .action((dir: string, options: FixturesOptions) => {
      const { fixtures } = require('./fixtures') as typeof import('./fixtures');
      finish(fixtures(dir, options, session));
    });
}
