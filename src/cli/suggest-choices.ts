/* eslint-disable @typescript-eslint/no-require-imports -- only a mistake needs it */
import { Argument, Command, InvalidArgumentError, Option } from 'commander';

/** Makes the options and arguments of a command with a fixed choice name the one that was probably meant. */
export function suggestChoices(command: Command): void {
  for (const one of [...command.options, ...command.registeredArguments]) suggestChoice(one);
}

function suggestChoice(one: Option | Argument): void {
  const { argChoices: choices, parseArg: parse } = one;
  if (choices === undefined || parse === undefined) return;
  one.parseArg = <T>(word: string, previous: T): T => {
    if (!choices.includes(word)) throw new InvalidArgumentError(complaint(word, choices));
    return parse.call(one, word, previous) as T;
  };
}

function complaint(word: string, choices: readonly string[]): string {
  const { nearest } = require('../findings/suggest') as typeof import('../findings/suggest');
  const meant = nearest(word, choices);
  return `Allowed choices are ${choices.join(', ')}.${meant === undefined ? '' : ` Did you mean ${meant}?`}`;
}
