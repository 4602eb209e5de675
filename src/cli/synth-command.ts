/* eslint-disable @typescript-eslint/no-require-imports -- a static import would load the formats for --help */
import { Command, Option } from 'commander';
import { placeOption } from './place-option';
import type { Finish, Session } from './session';
import type { SynthOptions } from './synth';

/** `opack synth` */
export function synthCommand(session: Session, finish: Finish): Command {
  return new Command('synth')
    .summary('run the program of a project and say what it wrote')
    .description('Runs the program that cdk8s.yaml names, and says which packages, bundles and manifests it wrote. Files of others are left alone.')
    .option('-o, --out <folder>', 'where the program writes (default: the output folder of cdk8s.yaml, or dist)', placeOption)
    .option('--check', 'write nothing: compare what the program makes with what is there')
    .addOption(new Option('--watch', 'again whenever a file of the project changes, until Ctrl-C').conflicts('check'))
    .addOption(new Option('--output <format>', 'text, or a JSON object for each run').choices(['text', 'json']).default('text'))
    .addHelpText('after', '\nExit code: 0 fine, 1 could not run, 2 a finding is an error, or with --check: something differs.')
    .action(async (options: SynthOptions) => {
      const { synth } = require('./synth') as typeof import('./synth');
      finish(await synth(options, session));
    });
}
