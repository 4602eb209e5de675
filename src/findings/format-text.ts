import { codeFrame } from './code-frame';
import { counted } from './counted';
import { escapeControls } from './escape';
import { Finding, Severity } from './finding';
import { COLORED, PLAIN, Painter } from './painter';
import { sortFindings } from './sort-findings';
import { SourceLines, SourceText } from './source-text';

/** How to print findings. */
export interface FormatOptions {
  /**
   * Whether to mark what matters with the colors of a terminal.
   * @default false
   */
  readonly color?: boolean;
  /**
   * Texts of the files that the findings name, for a look at the line.
   * @default - no lines are shown
   */
  readonly sourceText?: SourceText;
  /**
   * Characters of a terminal that a line of a source may take.
   * @default 120
   */
  readonly width?: number;
}

/** How a block is written. */
interface Style {
  readonly paint: Painter;
  readonly width: number;
  readonly sources?: SourceLines;
}

/**
 * Findings as text, in their order: a block of lines for each, then the counts; no line break at the end.
 *
 * Control characters are written as escapes, because names and texts come from files of others and go to terminals.
 */
export function formatFindings(findings: readonly Finding[], { color, sourceText, width = 120 }: FormatOptions = {}): string {
  const style: Style = { paint: color ? COLORED : PLAIN, width, sources: sourceText && new SourceLines(sourceText) };
  const blocks = sortFindings(findings).map(finding => formatFinding(finding, style));
  return [...blocks, countFindings(findings)].join('\n');
}

const COLORS: { readonly [severity in Severity]: 'red' | 'yellow' | 'cyan' } = {
  [Severity.ERROR]: 'red',
  [Severity.WARNING]: 'yellow',
  [Severity.INFO]: 'cyan',
};

function formatFinding(finding: Finding, style: Style): string {
  const { code, severity, message, object, path, constructPath, source, remedy } = finding;
  const construct = [constructPath, source && `at ${source}`].filter(part => part).join('  ');
  return [
    `${formatPlace(finding, style)}${style.paint[COLORS[severity]](severity)} ${code}: ${indent(message)}`,
    ...frameOf(finding, style),
    ...[['object', object], ['field', path], ['construct', construct], ['fix', remedy]]
      .filter(([, value]) => value)
      .map(([name, value]) => `  ${style.paint.dim(`${name}:`)} ${indent(value!)}`),
  ].join('\n');
}

function formatPlace({ file, line, column }: Finding, { paint }: Style): string {
  if (file === undefined) return '';
  const place = [file, line, line === undefined ? undefined : column].filter(part => part !== undefined);
  return `${paint.bold(escapeControls(place.join(':')))}: `;
}

function frameOf({ file, line, column }: Finding, { sources, width, paint }: Style): string[] {
  if (file === undefined || line === undefined) return [];
  const text = sources?.line(file, line);
  return text === undefined ? [] : codeFrame({ text, line, column }, { width, paint });
}

/** Further lines of a text stand below the block that it belongs to. */
function indent(text: string): string {
  return text.split('\n').map(escapeControls).join('\n    ');
}

/** The counts of the severities that there are, as `2 errors, 1 warning`. */
function countFindings(findings: readonly Finding[]): string {
  const counts = [Severity.ERROR, Severity.WARNING, Severity.INFO]
    .map(severity => ({ severity, count: findings.filter(finding => finding.severity === severity).length }))
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => counted(count, severity));
  return counts.join(', ') || 'no findings';
}
