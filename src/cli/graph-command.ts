/* eslint-disable @typescript-eslint/no-require-imports -- a static import would load the catalogs for --help */
import { Command, Option } from 'commander';
import type { GraphOptions } from './graph';
import { placeOption } from './place-option';
import type { Finish, Session } from './session';

const HELP = `
A path is the folder of a package with a folder for each version, in either layout; the folder of one bundle; a file-based catalog, or a basic
template of one. Bundles of one package belong together.

Exit code: 0 fine, 1 could not run, 2 a channel does not work, or a release is wrong.`;

/** `opack graph PATH...` */
export function graphCommand(session: Session, finish: Finish): Command {
  return new Command('graph')
    .summary('show which releases of an operator update to which')
    .description('Shows the releases of a package for OLM, channel by channel, and which update leads from one to another.')
    .argument('<path...>', 'releases: folders of packages and bundles, catalogs')
    .addOption(new Option('--output <format>', 'text, one JSON object for each package, a Mermaid flowchart or a picture')
      .choices(['text', 'json', 'mermaid', 'svg']).default('text'))
    .option('-o, --out <file>', 'write it into this file (default: print it)', placeOption)
    .option('--package <name>', 'this package only')
    .option('--channel <name>', 'this channel only')
    .addOption(new Option('--update-graph <mode>', 'who says which bundle follows which (default: as ci.yaml says, else replaces)')
      .choices(['replaces', 'semver', 'semver-skippatch']))
    .addHelpText('after', HELP)
    .action((paths: string[], options: GraphOptions) => {
      const { graph } = require('./graph') as typeof import('./graph');
      finish(graph(paths, options, session));
    });
}
