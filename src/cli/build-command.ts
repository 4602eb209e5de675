/* eslint-disable @typescript-eslint/no-require-imports -- a static import would load all rules for --help */
import { Command, InvalidArgumentError, Option } from 'commander';
import type { BuildOptions } from './build';
import { placeOption } from './place-option';
import type { Finish, Session } from './session';

/** `opack build DIR` */
export function buildCommand(session: Session, finish: Finish): Command {
  return new Command('build')
    .summary('make a container image of a package, bundle or catalog')
    .description('Makes a container image of a package, a bundle or a catalog, without a container engine: writes it into an archive, or pushes it to a registry.'
      + ' Without --out and --push, it only computes the digest.')
    .argument('<dir>', 'folder of a package, bundle or catalog')
    .option('-t, --tag <ref>', 'name of the image, as quay.io/example/harbor:v1; more with commas, or again', tagsOf)
    .option('-o, --out <file>', 'write the image into this file, as docker load, podman load and kind load image-archive read it', placeOption)
    .option('--push', 'push the image to the registries of its names')
    .option('--insecure', 'push to registries without TLS, or with certificates that cannot be verified')
    .option('-l, --label <key=value>', 'give the image a label; more again', labelsOf)
    .addOption(new Option('--format <format>', 'types of the pieces of the image; of oci, the archive is an OCI image layout (default: docker)').choices(['docker', 'oci']))
    .addOption(new Option('--base <file>', 'put a catalog on this image of opm, an archive of it, so that the image serves it: OLM v0 wants that').conflicts('format'))
    .addOption(new Option('--as <kind>', 'what the folder is (default: what its files look like)').choices(['package', 'bundle', 'catalog']))
    .option('--no-check', 'make an image of what has errors, too')
    .addOption(new Option('--output <format>', 'text: digest and name in a line for each name; or one JSON object').choices(['text', 'json']).default('text'))
    .addHelpText('after', '\nThe digest of the image is printed. Exit code: 0 fine, 1 could not run, 2 the folder has errors.')
    .action(async (dir: string, options: BuildOptions) => {
      const { build } = require('./build') as typeof import('./build');
      finish(await build(dir, options, session));
    });
}

function tagsOf(text: string, before: readonly string[] = []): string[] {
  return [...before, ...text.split(',')];
}

/** The labels so far and one more; a value may have commas and equals signs in it. */
function labelsOf(text: string, before: { readonly [key: string]: string } = {}): { readonly [key: string]: string } {
  const at = text.indexOf('=');
  if (at <= 0) throw new InvalidArgumentError(`${text} must be formatted as key=value.`);
  return { ...before, [text.slice(0, at)]: text.slice(at + 1) };
}
