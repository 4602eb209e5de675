/* eslint-disable @typescript-eslint/no-require-imports -- what reads manifests is of no use to a new operator */
import { basename, resolve } from 'node:path';
import { CommandError, ExitCode, Session } from './session';
import { OperatorSource } from '../import/operator-source';
import { drawFiles } from '../import/project/draw-files';
import { newProject } from '../import/project/new-project';
import { PackageManager } from '../import/project/package-manager';
import { nextCommands } from '../import/project/readme';
import { writeProject } from '../import/project/write-project';
import { SourceError } from '../import/source-error';
import { checkDns1123Label } from '../kube/names';

/** What `opack init` is told. */
export interface InitOptions {
  readonly name?: string;
  readonly from?: string;
  readonly projen?: boolean;
  readonly packageManager: PackageManager;
  /** What package managers are to install in the place of a version of this library. */
  readonly library?: string;
}

/**
 * Writes a new project and says what comes next.
 *
 * @returns the exit code
 * @throws CommandError when there is no name that an operator can have, or the manifests cannot be read; WriteError when a file is in the way
 */
export function init(dir: string, options: InitOptions, session: Session): number {
  const { name: asked, from, projen: isProjen = false, packageManager, library } = options;
  if (asked !== undefined) checkName(asked);
  const source = from === undefined ? undefined : read(from, dir, asked, session);
  const name = asked ?? source?.name ?? basename(resolve(session.cwd, dir));
  if (asked === undefined) checkName(name);
  const further = { ...(library !== undefined && { library }), ...(source !== undefined && { source }) };
  const { files, notes } = newProject({ name, packageManager, isProjen, ...further });
  writeProject(resolve(session.cwd, dir), files);
  if (notes.length > 0) session.stderr.write(`What the import changed (README.md tells it, too):\n${notes.map(note => `- ${note}\n`).join('')}`);
  const commands = [...(dir === '.' ? [] : [`cd ${dir}`]), ...nextCommands({ packageManager, isProjen })];
  session.stdout.write(`${dir}\n${drawFiles(files.paths)}\nNext:\n${commands.map(command => `  ${command}\n`).join('')}`);
  return ExitCode.OK;
}

function read(from: string, dir: string, name: string | undefined, { cwd, stdin: standardInput }: Session): OperatorSource {
  const { readSource } = require('../import/read-source') as typeof import('../import/read-source');
  const stdin = from === '-' ? { stdin: standardInput?.() ?? '' } : {};
  try {
    return readSource(from, { cwd, folder: resolve(cwd, dir), ...stdin, ...(name !== undefined && { name }) });
  } catch (error) {
    if (error instanceof SourceError) throw new CommandError(error.message);
    throw error;
  }
}

function checkName(name: string): void {
  if (checkDns1123Label(name).length === 0) return;
  const close = name.toLowerCase().replace(/[^a-z0-9]+/g, '-').slice(0, 63).replace(/^-+|-+$/g, '');
  const rule = 'that is made of lower-case letters, digits and \'-\', begins and ends with a letter or digit, and has 63 characters at most';
  throw new CommandError(`'${name}' cannot be the name of an operator: ${rule}. Name it with --name${close === '' ? '' : ` ${close}`}.`);
}
