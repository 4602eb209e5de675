/* eslint-disable @typescript-eslint/no-require-imports -- a static import would load all rules for --help */
import { Command, Option } from 'commander';
import type { Finish, Session } from './session';
import type { ValidateOptions } from './validate';

/** `opack validate PATH...` */
export function validateCommand(session: Session, finish: Finish): Command {
  return new Command('validate')
    .summary('say what is wrong with packages, bundles and manifests')
    .description('Says what is wrong with packages, bundles and manifests: by the rules of the tools that will read them, and by ours.')
    .argument('<path...>', 'folders of packages and bundles; files and folders of plain manifests')
    .addOption(new Option('--output <format>', 'text, or a JSON object a line and path').choices(['text', 'json']).default('text'))
    .addOption(new Option('--as <kind>', 'what the paths are (default: what their files look like)').choices(['package', 'bundle', 'manifests']))
    .option('--upstream', 'end with 2 exactly where the tool of the format refuses a path, whatever else there is to say')
    .addHelpText('after', '\nExit code: 0 no errors, 1 a path could not be read, 2 a finding is an error.')
    .action((paths: string[], options: ValidateOptions) => {
      const { validate } = require('./validate') as typeof import('./validate');
      finish(validate(paths, options, session));
    });
}
