import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { CommandError, Session } from './session';
import { nearest } from '../findings/suggest';
import { Json, isJsonObject } from '../kube/json';
import { YamlError, readYaml } from '../kube/yaml/read';

/** The file that tells cdk8s-cli, and us, how the program of a project is run. */
export const PROJECT_FILE = 'cdk8s.yaml';

/** Where an app writes when nobody says so. */
const DEFAULT_OUTPUT = 'dist';

/** What of cdk8s.yaml is for us. */
export interface Project {
  /** The file, as it was named. */
  readonly file: string;
  /** The command that runs the program; for a shell. */
  readonly app: string;
  /** The folder that the program writes into, relative to the project. */
  readonly output: string;
}

/** How to run the program of a project. */
export interface RunAppOptions {
  /** Environment variables beside those of the session; with `CDK8S_OUTDIR`, the program writes there. */
  readonly env?: { readonly [name: string]: string };
  /** Keep back what the program prints unless it fails. Default: false. */
  readonly quiet?: boolean;
  /** The project file. Default: cdk8s.yaml. */
  readonly config?: string;
}

/** How the program of a project ended. */
export interface AppRun {
  /** Its exit code; 1 where a signal ended it. */
  readonly exitCode: number;
  /** The folder that it was told to write into, as an absolute path. */
  readonly outdir: string;
}

/**
 * Runs the program of the project in the folder of the session, in a shell and with `CDK8S_OUTDIR`, as cdk8s-cli does (lib/util.js, `synthApp`).
 *
 * What the program prints, on either stream, goes to the standard error stream: the results of a command are ours.
 *
 * @returns how it ended; an exit code that is not 0 is no error here
 * @throws CommandError when there is no project, or no shell
 */
export async function runApp(session: Session, options: RunAppOptions = {}): Promise<AppRun> {
  const { app, output } = readProject(session, options.config);
  const outdir = resolve(session.cwd, options.env?.CDK8S_OUTDIR ?? output);
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
  return { exitCode, outdir };
}

/**
 * Reads the project file in the folder of the session; keys that are for cdk8s-cli are left to it.
 *
 * @param config path of another project file
 * @throws CommandError when there is none, it cannot be read as YAML, or names no app; the error of the file system
 */
export function readProject({ cwd }: Pick<Session, 'cwd'>, config: string = PROJECT_FILE): Project {
  const path = resolve(cwd, config);
  if (!existsSync(path)) {
    throw new CommandError(config === PROJECT_FILE ? `There is no ${config} in ${cwd}; opack init makes a project.` : `There is no file ${config}.`);
  }
  const content = parse(config, readFileSync(path, 'utf8')) ?? {};
  if (!isJsonObject(content)) throw new CommandError(`${config} holds no map. A project says how its program is run, as in app: node main.js`);
  const { app, output } = content;
  if (app === undefined || app === null) {
    const meant = nearest('app', Object.keys(content));
    const hint = meant === undefined ? 'Add the command that runs the program, as in app: node main.js' : `Did you mean app in place of ${meant}?`;
    throw new CommandError(`${config} names no app. ${hint}`);
  }
  return { file: config, app: textOf(config, 'app', app), output: textOf(config, 'output', output ?? DEFAULT_OUTPUT) };
}

function textOf(config: string, key: string, value: Json): string {
  if (typeof value === 'string' && value !== '') return value;
  throw new CommandError(`${config}: ${key} is no text but ${JSON.stringify(value)}.`);
}

function parse(config: string, text: string): Json {
  try {
    return readYaml(text);
  } catch (error) {
    if (error instanceof YamlError) throw new CommandError(`${config}:${error.line}:${error.column}: ${error.reason}`);
    throw error;
  }
}
