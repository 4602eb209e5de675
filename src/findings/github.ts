import { escapeControls } from './escape';
import { Finding, Severity } from './finding';

/** The commands of GitHub workflows that annotate files. */
const COMMANDS: { readonly [severity in Severity]: string } = {
  [Severity.ERROR]: 'error',
  [Severity.WARNING]: 'warning',
  [Severity.INFO]: 'notice',
};

/**
 * A finding as a command of GitHub workflows, one line without its end: an annotation at the place in the file.
 *
 * Escapes as actions/toolkit does (packages/core/src/command.ts): whatever the texts say, they start no other command.
 */
export function githubCommand({ code, severity, message, remedy, object, file, line, column }: Finding): string {
  const properties = Object.entries({ file, line, col: line === undefined ? undefined : column, title: code })
    .flatMap(([name, value]) => value === undefined ? [] : [`${name}=${escapeProperty(String(value))}`]);
  const text = [message, object && `object: ${object}`, remedy && `fix: ${remedy}`].filter(part => part).join('\n');
  return `::${COMMANDS[severity]} ${properties.join(',')}::${escapeData(text)}`;
}

/** Line breaks stay, as GitHub writes them; other control characters would reach whoever reads the log on a terminal. */
function escapeData(text: string): string {
  return text.replace(/%/g, '%25').split(/\r\n|\r|\n/).map(escapeControls).join('%0A');
}

function escapeProperty(text: string): string {
  return escapeControls(text.replace(/%/g, '%25')).replace(/:/g, '%3A').replace(/,/g, '%2C');
}
