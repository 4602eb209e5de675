import { Completed, CompletedCommand, CompletedOption, allCommands } from './completion-model';

/** A script for fish, to be put into its folder of completions. */
export function fishCompletion(program: CompletedCommand): string {
  return `# Completes opack in fish: opack completion fish > ~/.config/fish/completions/opack.fish

complete -c opack -f
${allCommands(program).flatMap(linesOf).join('\n')}
`;
}

function linesOf(command: CompletedCommand): string[] {
  const { commands, options, operands } = command;
  const here = `complete -c opack -n ${quote(conditionOf(command))}`;
  const operandLine = [choicesOf(operands), operands.paths === undefined ? '' : pathsOf(operands)].filter(part => part !== '').join(' ');
  return [
    ...commands.map(({ path, description }) => `${here} -a ${quote(path.at(-1)!)} -d ${quote(description)}`),
    ...(operandLine === '' ? [] : [`${here} ${operandLine}`]),
    ...options.map(option => `${here} ${optionOf(option)}`),
  ];
}

/** Whether the words so far are those of a command, and none of a command below it. */
function conditionOf({ path, commands }: CompletedCommand): string {
  const below = commands.map(command => command.path.at(-1)!);
  const conditions = [
    ...path.map(name => `__fish_seen_subcommand_from ${name}`),
    ...(below.length === 0 ? [] : [`not __fish_seen_subcommand_from ${below.join(' ')}`]),
  ];
  return conditions.join('; and ');
}

function optionOf({ flags, description, value }: CompletedOption): string {
  const names = flags.map(flag => flag.startsWith('--') ? `-l ${flag.slice(2)}` : `-s ${flag.slice(1)}`);
  const argument = value === undefined ? [] : ['-r', choicesOf(value), pathsOf(value)];
  return [...names, ...argument, `-d ${quote(description)}`].filter(part => part !== '').join(' ');
}

function choicesOf({ choices }: Completed): string {
  return choices.length === 0 ? '' : `-a ${quote(choices.join(' '))}`;
}

function pathsOf({ paths }: Completed): string {
  if (paths === undefined) return '-f';
  return paths === 'files' ? '-F' : '-f -a \'(__fish_complete_directories)\'';
}

function quote(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&')}'`;
}
