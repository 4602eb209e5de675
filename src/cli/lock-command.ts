/* eslint-disable @typescript-eslint/no-require-imports -- a static import would load the formats for --help */
import { Command, Option } from 'commander';
import type { LockOptions } from './lock';
import type { Finish, Session } from './session';

/** `opack lock [DIR...]` */
export function lockCommand(session: Session, finish: Finish): Command {
  return new Command('lock')
    .summary('pin images by digest')
    .description('Asks registries which digests the tags of images stand for, and writes these: into images.lock.yaml of the project, which the program'
      + ' reads with ImageLock.fromFile; into the lock file of a package, as kubectl package update does; or into the ClusterServiceVersion of a bundle.')
    .argument('[dir...]', 'folders of packages and bundles (default: the project in this folder)')
    .option('--check', 'write nothing; end with 2 and show the difference where something would change')
    .option('--map <file>', 'take digests from this file, which maps references to digests (YAML or JSON), before asking a registry')
    .option('--offline', 'ask no registry: there is only the map, and what is locked already')
    .option('--platform <platform>', 'warn of images that are not for it, as linux/arm64; may be given again', (text: string, before: readonly string[] = []) => [...before, text])
    .option('--insecure', 'take every certificate, and plain HTTP')
    .addOption(new Option('--output <format>', 'text, or one JSON object').choices(['text', 'json']).default('text'))
    .addHelpText('after', '\nCredentials are those of docker login and podman login.\nExit code: 0 fine, 1 a digest could not be found, 2 with --check: something would change.')
    .action(async (dirs: string[], options: LockOptions) => {
      const { lock } = require('./lock') as typeof import('./lock');
      finish(await lock(dirs, options, session));
    });
}
