/* eslint-disable @typescript-eslint/no-require-imports -- a static import would load the template language for --help */
import { Command, Option } from 'commander';
import { placeOption } from './place-option';
import type { RenderOptions } from './render';
import type { Finish, Session } from './session';

/** `opack render DIR` */
export function renderCommand(session: Session, finish: Finish): Command {
  return new Command('render')
    .summary('render the files of a package')
    .description('Renders the files of a package: those that kubectl package validate writes as fixtures of a test case.')
    .argument('<dir>', 'folder of a package')
    .option('--test <name>', 'in this test case, with the components that have it, below components/ (default: the first test case)')
    .addOption(new Option('--config <file>', 'with the configuration in this YAML or JSON file, else as in the first test case; without components')
      .conflicts('test'))
    .option('-o, --out <folder>', 'write the files into this folder, which holds no other files (default: print them)', placeOption)
    .addOption(new Option('--output <format>', 'print a stream of YAML, or all objects as one List in JSON').choices(['yaml', 'json']).default('yaml'))
    .addHelpText('after', '\nExit code: 0 fine, 1 could not run, 2 the package does not render.')
    .action((dir: string, options: RenderOptions) => {
      const { render } = require('./render') as typeof import('./render');
      finish(render(dir, options, session));
    });
}
