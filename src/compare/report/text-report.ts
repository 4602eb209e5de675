import { ComparedPaths } from './report-subject';
import { diffOfTexts, valuesInLine } from './values-of-change';
import { counted } from '../../findings/counted';
import { PLAIN, Painter } from '../../findings/painter';
import { Change, ChangeSeverity, Comparison, Section, countsOf } from '../comparison';

/** How many compatible changes of one subject are printed: the rest is counted. */
const MOST_COMPATIBLE = 12;

/** A comparison as text for people: by section and subject, what is dangerous first; the last line counts. */
export function textReport(comparison: Comparison, { before, after }: ComparedPaths, painter: Painter = PLAIN): string {
  if (comparison.sections.length === 0) return `${before} and ${after} are the same in meaning.\n`;
  const sections = comparison.sections.map(section => sectionText(section, painter));
  return `${painter.bold(`${before} -> ${after}`)}\n\n${sections.join('\n')}\n${countsText(comparison, painter)}\n`;
}

function sectionText({ title, changes }: Section, painter: Painter): string {
  const lines = [...bySubject(changes)].flatMap(([subject, own]) => subjectLines(subject, own, painter));
  return [painter.bold(title), ...lines].map(line => `${line}\n`).join('');
}

/** Subjects in the order of their most severe change. */
function bySubject(changes: readonly Change[]): Map<string, Change[]> {
  const groups = new Map<string, Change[]>();
  for (const change of changes) {
    if (!groups.has(change.subject)) groups.set(change.subject, []);
    groups.get(change.subject)!.push(change);
  }
  return groups;
}

function subjectLines(subject: string, changes: readonly Change[], painter: Painter): string[] {
  const grave = changes.filter(({ severity }) => severity !== 'compatible');
  const compatible = changes.filter(({ severity }) => severity === 'compatible');
  const told = [...grave, ...compatible.slice(0, MOST_COMPATIBLE)];
  const left = compatible.length - MOST_COMPATIBLE;
  return [
    `  ${subject}`,
    ...told.flatMap(change => changeLines(change, painter)),
    ...left > 0 ? [`    ${' '.repeat(MARK_WIDTH)}${painter.dim(`and ${counted(left, 'more compatible change')}`)}`] : [],
  ];
}

const MARKS: { readonly [severity in ChangeSeverity]: string } = { breaking: 'breaking', attention: 'attention', compatible: '' };
const MARK_WIDTH = 'attention '.length;

function changeLines(change: Change, painter: Painter): string[] {
  const { severity, path, contexts } = change;
  const mark = colored(severity, MARKS[severity], painter) + ' '.repeat(MARK_WIDTH - MARKS[severity].length);
  const place = path === undefined ? '' : `${path}: `;
  const where = contexts === undefined ? '' : painter.dim(` (in ${contexts.join(', ')})`);
  const line = `    ${mark}${place}${whatOf(change)}${where}`;
  const diff = diffOfTexts(change);
  return diff === undefined ? [line] : [line, ...diff.split('\n').map(text => `    ${' '.repeat(MARK_WIDTH)}${coloredDiffLine(text, painter)}`)];
}

/** What happened, and the values; where there is no more to say than that it changes, the values say it. */
function whatOf(change: Change): string {
  const values = valuesInLine(change);
  if (values === '') return change.message;
  return change.message === 'changes' ? values : `${change.message} (${values})`;
}

function colored(severity: ChangeSeverity, text: string, { red, yellow }: Painter): string {
  return severity === 'breaking' ? red(text) : severity === 'attention' ? yellow(text) : text;
}

function coloredDiffLine(line: string, { green, red, dim }: Painter): string {
  return line.startsWith('+') ? green(line) : line.startsWith('-') ? red(line) : dim(line);
}

function countsText(comparison: Comparison, painter: Painter): string {
  const { breaking, attention, compatible } = countsOf(comparison);
  const grave = (severity: ChangeSeverity, count: number, text: string): string => count > 0 ? colored(severity, text, painter) : text;
  return [grave('breaking', breaking, `${breaking} breaking`), grave('attention', attention, `${attention} to look at`), `${compatible} compatible`].join(', ');
}
