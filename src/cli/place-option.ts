import { InvalidArgumentError } from 'commander';

/** The forms that `--output` has in some command. */
const FORMATS = new Set(['json', 'yaml', 'text', 'svg', 'mermaid', 'markdown']);

/**
 * The value of `-o, --out`; other programs have formats there.
 *
 * @throws InvalidArgumentError when it is the name of a format
 */
export function placeOption(word: string): string {
  if (FORMATS.has(word)) throw new InvalidArgumentError(`Did you mean --output ${word}? A place of that name is ./${word}.`);
  return word;
}
