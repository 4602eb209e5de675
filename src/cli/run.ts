import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command, CommanderError } from 'commander';
import { renderCommand } from './render-command';
import { ExitCode, Finish, Session, isExpected } from './session';
import { treeCommand } from './tree-command';
import { validateCommand } from './validate-command';

const COMMANDS: readonly ((session: Session, finish: Finish) => Command)[] = [validateCommand, treeCommand, renderCommand];

/**
 * Runs the command line; never ends the process. Only a command that runs loads what it needs.
 *
 * @param args what stands behind the name of the program
 * @returns the exit code: 0 fine, 1 could not run, 2 an error was found
 */
export async function run(args: readonly string[], session: Session): Promise<number> {
  let exitCode: number = ExitCode.OK;
  const program = new Command('opack')
    .description('Checks, shows and renders the packages of Kubernetes operators.')
    .version(version())
    .exitOverride()
    .configureOutput({ writeOut: text => session.stdout.write(text), writeErr: text => session.stderr.write(text) });
  for (const command of COMMANDS) program.addCommand(command(session, code => { exitCode = code; }).copyInheritedSettings(program));
  try {
    await program.parseAsync(args, { from: 'user' });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode; // it has said why
    session.stderr.write(`opack: ${isExpected(error) ? error.message : (error as Error).stack ?? String(error)}\n`);
    return ExitCode.COULD_NOT_RUN;
  }
}

function version(): string {
  return (JSON.parse(readFileSync(join(__dirname, '../../package.json'), 'utf8')) as { version: string }).version;
}
