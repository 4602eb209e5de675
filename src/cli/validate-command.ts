/* eslint-disable @typescript-eslint/no-require-imports -- a static import would load all rules for --help */
import { Command, InvalidArgumentError, Option } from 'commander';
import { OUTPUT_FORMATS } from './output-format';
import type { Finish, Session } from './session';
import type { ValidateOptions } from './validate';
import { TARGET_KINDS } from '../judge/target-kind';

/** `opack validate PATH...` */
export function validateCommand(session: Session, finish: Finish): Command {
  return new Command('validate')
    .summary('say what is wrong with packages, bundles, catalogs and manifests')
    .description('Says what is wrong with packages, bundles, catalogs and manifests: by the rules of the tools that will read them, and by ours.')
    .argument('[path...]', 'folders of packages, bundles, package manifests and catalogs; files and folders of plain manifests; archives of images; folders with any of them below; - for manifests on the standard input')
    .addOption(new Option('--output <format>', 'text; a JSON object a line, or a YAML document, for each path; one SARIF log; commands of GitHub workflows')
      .choices(OUTPUT_FORMATS).default('text'))
    .addOption(new Option('--as <kind>', 'what the paths are (default: what their files look like)').choices(TARGET_KINDS))
    .option('--upstream', 'end with 2 exactly where the tool of the format refuses a path, whatever else there is to say')
    .option('--select-optional <selector>', 'run the optional validators of bundles that a label selector selects, as suite=operatorframework or name=community')
    .option('--optional-values <key=value>', 'tell the optional validators a value, as k8s-version=1.31; more with commas, or again', valuesOf)
    .option('--profile <name>', 'check bundles for a place: olm-v0, olm-v1, operatorhub, redhat-community or redhat-certified')
    .option('-j, --jobs <n>', 'judge so many paths at a time (default: as many as there are cores, where that is worth it)', countOf)
    .option('--list-optional', 'list the optional validators and their labels')
    .addHelpText('after', '\nExit code: 0 no errors, 1 a path could not be read, 2 a finding is an error.')
    .action(async (paths: string[], options: ValidateOptions) => {
      const { validate } = require('./validate') as typeof import('./validate');
      finish(await validate(paths, options, session));
    });
}

function countOf(text: string): number {
  if (!/^[1-9]\d{0,2}$/.test(text)) throw new InvalidArgumentError('It must be a number from 1 to 999.');
  return Number(text);
}

/** The values of a flag so far and one more, as `a=b` or `a=b,c=d`. */
function valuesOf(text: string, before: { readonly [key: string]: string } = {}): { readonly [key: string]: string } {
  const pairs = text.split(',').map(pair => {
    const at = pair.indexOf('=');
    if (at === -1) throw new InvalidArgumentError(`${pair} must be formatted as key=value.`);
    return [pair.slice(0, at), pair.slice(at + 1)];
  });
  return { ...before, ...Object.fromEntries(pairs) };
}
