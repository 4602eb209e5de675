import { Command } from 'commander';

/** What commands are for, and their names, in the order in which the help lists them. */
const GROUPS: readonly { readonly title: string; readonly commands: readonly string[] }[] = [
  { title: 'Start:', commands: ['init'] },
  { title: 'Make:', commands: ['synth', 'lock', 'fixtures', 'build'] },
  { title: 'Look:', commands: ['validate', 'tree', 'render', 'diff', 'graph'] },
];
const OTHERS = 'Other commands:';

const EXAMPLES = `
Examples:
  opack validate deploy/pko bundle/1.2.0         what is wrong with a package and a bundle
  opack validate --output sarif . > opack.sarif  the same, for what shows it beside the code
  opack tree deploy/pko                          what a package installs, phase by phase
  source <(opack completion bash)                complete commands and options with the tab key

Exit codes: 0 fine, 1 could not run, 2 an error was found.
Documentation: https://github.com/cdk8s-opack/cdk8s-opack/blob/main/docs/how-to/command-line.md`;

/** Puts commands in the order of the help, each in its group; those that have none come last. */
export function groupCommands(commands: readonly Command[]): Command[] {
  const places = GROUPS.flatMap(group => group.commands);
  const placeOf = (command: Command): number => places.includes(command.name()) ? places.indexOf(command.name()) : places.length;
  return [...commands]
    .sort((a, b) => placeOf(a) - placeOf(b))
    .map(command => command.helpGroup(GROUPS.find(group => group.commands.includes(command.name()))?.title ?? OTHERS));
}

/** Adds to the help of the program what it needs beside the list of commands. */
export function describeProgram(program: Command): Command {
  return program
    .commandsGroup(OTHERS)
    .helpCommand('help [command]', 'show the help of a command')
    .helpOption('-h, --help', 'show the help')
    .addHelpText('after', EXAMPLES);
}
