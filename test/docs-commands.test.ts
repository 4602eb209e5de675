import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

const ROOT = join(__dirname, '..');
const pages = ['README.md', ...readdirSync(join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' }).map(path => join('docs', path))]
  .filter(path => path.endsWith('.md') && path !== join('docs', 'reference', 'commands.md'));

/** What each command says of itself, by its name; the reference is compared with the commands by another test. */
const help = new Map(readFileSync(join(ROOT, 'docs/reference/commands.md'), 'utf8').split(/^## opack /m).slice(1)
  .map(section => [section.slice(0, section.indexOf('\n')), section] as const));

/** The command lines in the blocks of a page, each with its line. */
function commandLines(page: string): { place: string; words: string[] }[] {
  const text = readFileSync(join(ROOT, page), 'utf8').replaceAll('\\\n', '  ');
  return [...text.matchAll(/^```(?:sh|yaml)\n([^]*?)^```$/gm)].flatMap(block => block[1]!.split('\n').flatMap((line, index) => {
    const found = /(?:^|[\s|(])opack(?=\s)([^#|>]*)/.exec(line.replace(/\s#.*/, ''));
    const before = text.slice(0, block.index).split('\n').length;
    return found === null ? [] : [{ place: `${relative('', page)}:${before + 1 + index}`, words: found[1]!.trim().split(/\s+/) }];
  }));
}

function complaints({ place, words: [name = '', ...words] }: { place: string; words: string[] }): string[] {
  const section = help.get(name);
  if (section === undefined) return [`${place}: there is no command ${name}`];
  const flags = words.filter(word => /^--?[a-z]/.test(word)).map(word => word.replace(/=.*/, ''));
  return flags.filter(flag => !new RegExp(`(?:^|[\\s,])${flag}(?=[\\s,])`, 'm').test(section)).map(flag => `${place}: ${name} has no option ${flag}`);
}

test('every command line in the documentation names a command and options that there are', () => {
  const lines = pages.flatMap(commandLines);
  expect(lines.length).toBeGreaterThan(30);
  expect(lines.flatMap(complaints)).toEqual([]);
});
