import { Argument, Command, Option } from 'commander';

/** What can stand at a place: one of some words, or a path. */
export interface Completed {
  readonly choices: readonly string[];
  readonly paths?: 'files' | 'folders';
}

/** An option, as a shell completes it. */
export interface CompletedOption {
  /** As `-o` and `--output`. */
  readonly flags: readonly string[];
  readonly description: string;
  /** What follows it; undefined where nothing does. */
  readonly value?: Completed;
}

/** A command, as a shell completes it. */
export interface CompletedCommand {
  /** Its name, behind those of the commands that it belongs to; the program has none. */
  readonly path: readonly string[];
  readonly description: string;
  readonly options: readonly CompletedOption[];
  /** What its arguments can be, wherever they stand. */
  readonly operands: Completed;
  readonly commands: readonly CompletedCommand[];
}

/** A command and all below it, without what the help hides. */
export function completedCommand(command: Command, path: readonly string[] = [], siblings: readonly string[] = []): CompletedCommand {
  const help = command.createHelp();
  const subcommands = help.visibleCommands(command);
  const names = subcommands.map(subcommand => subcommand.name());
  const isHelp = path.at(-1) === 'help'; // its argument is a command beside it
  return {
    path,
    description: firstSentence(help.subcommandDescription(command)),
    options: help.visibleOptions(command).map(completedOption),
    operands: isHelp ? { choices: siblings.filter(name => name !== 'help') } : joined(command.registeredArguments.map(completedArgument)),
    commands: subcommands.map(subcommand => completedCommand(subcommand, [...path, subcommand.name()], names)),
  };
}

/** All commands, a command before those below it. */
export function allCommands(command: CompletedCommand): CompletedCommand[] {
  return [command, ...command.commands.flatMap(allCommands)];
}

function completedOption(option: Option): CompletedOption {
  const flags = [option.short, option.long].flatMap(flag => flag ?? []);
  const takesValue = option.required || option.optional;
  const name = /[<[]([^\]>]*)[\]>]/.exec(option.flags)?.[1] ?? '';
  const value = takesValue ? { choices: option.argChoices ?? [], paths: pathsOf(name) } : undefined;
  return { flags, description: firstSentence(option.description), value };
}

function completedArgument(argument: Argument): Completed {
  return { choices: argument.argChoices ?? [], paths: pathsOf(argument.name()) };
}

/** By the name in the help: `<dir>`, `<file>`, `[path...]`, `<old-bundle-dir>`. */
function pathsOf(name: string): 'files' | 'folders' | undefined {
  const word = name.replace(/\.\.\.$/, '').toLowerCase().split('-').at(-1)!;
  if (/^(dir|directory|folder|project)s?$/.test(word)) return 'folders';
  return /^(file|path|archive|target|old|new)s?$/.test(word) ? 'files' : undefined;
}

function joined(all: readonly Completed[]): Completed {
  const kinds = all.map(({ paths }) => paths);
  return { choices: all.flatMap(({ choices }) => choices), paths: kinds.includes('files') ? 'files' : kinds.find(kind => kind !== undefined) };
}

/** What fits beside a completion. */
function firstSentence(text: string): string {
  return text.split(/\.(?:\s|$)|[(\n]/, 1)[0].trim();
}
