import { ComparedPaths } from './report-subject';
import { diffOfTexts, valuesInLine } from './values-of-change';
import { counted } from '../../findings/counted';
import { Change, Comparison, Section, countsOf } from '../comparison';

const MARKS = { breaking: '**breaking**', attention: 'attention', compatible: '' } as const;

/** A comparison as Markdown for a pull request: what matters in tables, the rest and long texts in details that open. */
export function markdownReport(comparison: Comparison, { before, after }: ComparedPaths): string {
  const title = `## ${code(before)} → ${code(after)}`;
  if (comparison.sections.length === 0) return `${title}\n\nThe two are the same in meaning.\n`;
  const { breaking, attention, compatible } = countsOf(comparison);
  const counts = `**${breaking} breaking** · ${attention} to look at · ${compatible} compatible`;
  return `${[title, counts, ...comparison.sections.map(sectionText)].join('\n\n')}\n`;
}

function sectionText({ title, changes }: Section): string {
  const grave = changes.filter(({ severity }) => severity !== 'compatible');
  const compatible = changes.filter(({ severity }) => severity === 'compatible');
  return [
    `### ${escaped(title)}`,
    ...grave.length > 0 ? [table(grave), ...diffs(grave)] : [],
    ...compatible.length > 0 ? [details(counted(compatible.length, 'compatible change'), [table(compatible), ...diffs(compatible)].join('\n\n'))] : [],
  ].join('\n\n');
}

function table(changes: readonly Change[]): string {
  const rows = changes.map(change => `| ${[MARKS[change.severity], code(change.subject), change.path === undefined ? '' : code(change.path), whatOf(change)].join(' | ')} |`);
  return ['| | | | |', '|---|---|---|---|', ...rows].join('\n');
}

function whatOf(change: Change): string {
  const values = valuesInLine(change);
  const where = change.contexts === undefined ? '' : ` (in ${change.contexts.map(code).join(', ')})`;
  const message = change.message === 'changes' && values !== '' ? [] : [escaped(change.message)];
  const sides = values.split(' -> ');
  const shown = values === '' ? [] : [sides.length === 2 ? sides.map(code).join(' → ') : code(values)];
  return `${[...message, ...shown].join(' ')}${where}`;
}

function diffs(changes: readonly Change[]): string[] {
  return changes.flatMap(change => {
    const diff = diffOfTexts(change);
    return diff === undefined ? [] : [details(`${change.subject}${change.path === undefined ? '' : ` ${change.path}`}`, fenced(diff))];
  });
}

function details(summary: string, content: string): string {
  return `<details><summary>${htmlEscaped(summary)}</summary>\n\n${content}\n\n</details>`;
}

/** A fence that is longer than any in the text. */
function fenced(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}diff\n${text}\n${fence}`;
}

/** A text as it is, in a cell of a table. */
function code(text: string): string {
  const flat = text.replace(/\s+/g, ' ').replaceAll('|', '\\|');
  const longest = Math.max(0, ...[...flat.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const padding = flat.startsWith('`') || flat.endsWith('`') ? ' ' : '';
  return flat === '' ? '' : `${fence}${padding}${flat}${padding}${fence}`;
}

/** Prose in a cell of a table. */
function escaped(text: string): string {
  return htmlEscaped(text.replace(/\s+/g, ' ')).replace(/([\\`*_|[\]~#])/g, '\\$1').replaceAll('@', '@\u200b');
}

function htmlEscaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
