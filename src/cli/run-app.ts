import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { readYamlMap } from './read-yaml-map';
import { CommandError, Session } from './session';
import { nearest } from '../findings/suggest';
import { Json } from '../kube/json';

/** The file that tells cdk8s-cli, and us, how the program of a project is run. */
const PROJECT_FILE = 'cdk8s.yaml';

/** Where an app writes when nobody says so. */
const DEFAULT_OUTPUT = 'dist';

/** What of cdk8s.yaml is for us. */
export interface Project {
  /** The command that runs the program; for a shell. */
  readonly app: string;
  /** The folder that the program writes into, relative to the project. */
  readonly output: string;
}

/** How to run the program of a project. */
export interface RunAppOptions {
  /** Environment variables beside those of the session. */
  readonly env?: { readonly [name: string]: string };
  /** Keep back what the program prints unless it fails. Default: false. */
  readonly quiet?: boolean;
}

/**
 * Runs the program of the project in the folder of the session, in a shell and with `CDK8S_OUTDIR`, as cdk8s-cli does (lib/util.js, `synthApp`).
 *
 * What the program prints, on either stream, goes to the standard error stream: the results of a command are ours.
 *
 * @param outdir the folder that the program is told to write into, as an absolute path
 * @returns its exit code, 1 where a signal ended it; one that is not 0 is no error here
 * @throws CommandError when there is no project, or no shell
 */
export async function runApp(session: Session, outdir: string, options: RunAppOptions = {}): Promise<number> {
  const { app } = readProject(session);
  const env = { ...session.env, ...options.env, CDK8S_OUTDIR: outdir };
  let kept = '';
  const tell = (text: string): void => {
    if (options.quiet) kept += text;
    else session.stderr.write(text);
  };
  const exitCode = await new Promise<number>((done, fail) => {
    const child = spawn(app, { shell: true, cwd: session.cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', tell);
    child.once('error', error => fail(new CommandError(`The app '${app}' cannot be run: ${error.message}`)));
    child.once('close', (code, signal) => {
      if (signal !== null) tell(`The app '${app}' was ended by ${signal}.\n`);
      done(code ?? 1);
    });
  });
  if (exitCode !== 0 && kept !== '') session.stderr.write(kept);
  return exitCode;
}

/**
 * Reads the project file in the folder of the session; keys that are for cdk8s-cli are left to it.
 *
 * @throws CommandError when there is none, it cannot be read as YAML, or names no app; the error of the file system
 */
export function readProject({ cwd }: Pick<Session, 'cwd'>): Project {
  if (!existsSync(resolve(cwd, PROJECT_FILE))) throw new CommandError(`There is no ${PROJECT_FILE} in ${cwd}; opack init makes a project.`);
  const content = readYamlMap(PROJECT_FILE, { cwd }, 'A project says how its program is run, as in app: node main.js');
  const { app, output } = content;
  if (app === undefined || app === null) {
    const meant = nearest('app', Object.keys(content));
    const hint = meant === undefined ? 'Add the command that runs the program, as in app: node main.js' : `Did you mean app in place of ${meant}?`;
    throw new CommandError(`${PROJECT_FILE} names no app. ${hint}`);
  }
  return { app: textOf('app', app), output: textOf('output', output ?? DEFAULT_OUTPUT) };
}

function textOf(key: string, value: Json): string {
  if (typeof value === 'string' && value !== '') return value;
  throw new CommandError(`${PROJECT_FILE}: ${key} is no text but ${JSON.stringify(value)}.`);
}
