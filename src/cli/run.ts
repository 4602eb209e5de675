/* eslint-disable @typescript-eslint/no-require-imports -- only a mistake needs what it is explained with */
import { Command, CommanderError } from 'commander';
import { buildCommand } from './build-command';
import { completionCommand } from './completion-command';
import { diffCommand } from './diff-command';
import { fixturesCommand } from './fixtures-command';
import { graphCommand } from './graph-command';
import { describeProgram, groupCommands } from './help';
import { initCommand } from './init-command';
import { lockCommand } from './lock-command';
import { renderCommand } from './render-command';
import { ExitCode, Finish, Session, TextSink, isExpected } from './session';
import { suggestChoices } from './suggest-choices';
import { synthCommand } from './synth-command';
import { treeCommand } from './tree-command';
import { validateCommand } from './validate-command';
import { version } from './version';

const COMMANDS: readonly ((session: Session, finish: Finish) => Command)[] = [
  initCommand,
  validateCommand,
  treeCommand,
  renderCommand,
  diffCommand,
  graphCommand,
  synthCommand,
  fixturesCommand,
  lockCommand,
  buildCommand,
  completionCommand,
];

/** Where mistakes are told. */
const ISSUES = 'https://github.com/cdk8s-opack/cdk8s-opack/issues';
/** The columns of the help where no terminal says how wide it is, and on a wide one. */
const [HELP_WIDTH, MOST_HELP_WIDTH] = [100, 120];

/**
 * Runs the command line; never ends the process. Only a command that runs loads what it needs.
 *
 * @param args what stands behind the name of the program; nothing asks for the help
 * @returns the exit code: 0 fine, 1 could not run, 2 an error was found
 */
export async function run(args: readonly string[], session: Session): Promise<number> {
  let exitCode: number = ExitCode.OK;
  const program = programOf(session, code => { exitCode = code; });
  try {
    await program.parseAsync(wordsOf(args, program), { from: 'user' });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode; // it has said why
    session.stderr.write(isExpected(error) ? `opack: ${messageOf(error, session)}\n` : mistakeOfOurs(error));
    return ExitCode.COULD_NOT_RUN;
  }
}

/** Nothing asks for the help; of a command that there is none of, there is none. */
function wordsOf(args: readonly string[], { commands }: Command): readonly string[] {
  if (args.length === 0) return ['--help'];
  const [word, about] = args;
  const isUnknown = about !== undefined && about !== word && !about.startsWith('-') && !commands.some(command => command.name() === about);
  return word === 'help' && isUnknown ? [about] : args;
}

function programOf(session: Session, finish: Finish): Command {
  const program = describeProgram(new Command('opack'))
    .description('Makes, checks and shows the packages and bundles of Kubernetes operators.')
    .version(version(), '-V, --version', 'show the version')
    .exitOverride()
    .showHelpAfterError('opack --help tells more.')
    .configureOutput({
      writeOut: text => session.stdout.write(text),
      writeErr: text => session.stderr.write(text),
      outputError: (text, write) => write(text.replace(/^error: /, 'opack: ')),
      getOutHelpWidth: () => widthOf(session.stdout),
      getErrHelpWidth: () => widthOf(session.stderr),
    });
  for (const command of groupCommands(COMMANDS.map(make => make(session, finish)))) program.addCommand(settled(command, program));
  return program;
}

/** A command, and those below it, with the settings of the program. */
function settled(command: Command, parent: Command, path = `opack ${command.name()}`): Command {
  command.copyInheritedSettings(parent).showHelpAfterError(`${path} --help tells more.`);
  suggestChoices(command);
  for (const below of command.commands) settled(below, command, `${path} ${below.name()}`);
  return command;
}

function widthOf({ columns }: TextSink): number {
  return Math.min(columns ?? HELP_WIDTH, MOST_HELP_WIDTH);
}

/** What the system has against a file is told in the same words, whoever wanted it. */
function messageOf(error: Error, { cwd }: Session): string {
  const { messageOf: inWords } = require('../judge/system-error') as typeof import('../judge/system-error');
  return inWords(error, cwd);
}

function mistakeOfOurs(error: unknown): string {
  const stack = error instanceof Error ? error.stack : undefined;
  return `opack: ${stack ?? String(error)}\n\nThis is a mistake of opack ${version()}. Please tell us, with the lines above: ${ISSUES}\n`;
}
