/* eslint-disable @typescript-eslint/no-require-imports -- a static import would load all rules for --help */
import { Command, Option } from 'commander';
import type { DiffOptions } from './diff';
import type { Finish, Session } from './session';
import { TARGET_KINDS } from '../judge/target-kind';

const HELP = `
What is compared: packages by what their manifests say and what they render to in the test cases that both have; bundles by what OLM makes of
them; catalogs, package manifests, plain manifests. A package and a bundle, or one of them and plain manifests, are compared by the objects that
they come to on a cluster; what the formats themselves bring is told apart.

A change is
  breaking    something that is there stops working, is lost or cannot be upgraded, or somebody may do what lets them do anything
  attention   somebody should look at it
  compatible  it does no harm by itself

Of permissions that are gained, these are breaking, as who has them can become an administrator:
  escalate, bind, impersonate    gives itself, or takes on, the permissions of others
  writing roles or bindings      hands on all that it may do
  * on *                         does anything; so do cluster-admin, admin and edit
  reading secrets cluster-wide   finds the tokens of others
  serviceaccounts/token          makes tokens of others
  pods/exec, nodes/proxy         runs commands in the containers of others
  approving, signing certificates   makes certificates of any user
  writing webhook configurations or admission policies   changes whatever is written
All others, as creating Deployments or * on an API of its own, ask for attention.

Exit code: 0 compared, whatever differs; 1 could not run; 2 there are changes that --fail-on names.`;

/** `opack diff BEFORE AFTER` */
export function diffCommand(session: Session, finish: Finish): Command {
  return new Command('diff')
    .summary('say how two packages, bundles, catalogs or manifests differ in meaning')
    .description('Says how two packages, bundles, catalogs or sets of manifests differ in meaning, what is dangerous first.')
    .argument('<before>', 'folder of a package, a bundle, package manifests or a catalog; file or folder of plain manifests')
    .argument('<after>', 'what to compare with it')
    .addOption(new Option('--output <format>', 'text, one JSON object with all values, or Markdown for a pull request')
      .choices(['text', 'json', 'markdown']).default('text'))
    .addOption(new Option('--fail-on <severity>', 'end with 2 where there is a change that is breaking, at least asks for attention, or any')
      .choices(['breaking', 'attention', 'any']))
    .addOption(new Option('--as <kind>', 'what both paths are (default: what their files look like)').choices(TARGET_KINDS))
    .addHelpText('after', HELP)
    .action((before: string, after: string, options: DiffOptions) => {
      const { diff } = require('./diff') as typeof import('./diff');
      finish(diff(before, after, options, session));
    });
}
