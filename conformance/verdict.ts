import { Outcome, RecordedRun, outcomesOf } from './recorded-case';
import { withoutYamlReason } from './text-difference';

/** What we say about a package. */
export interface OurVerdict {
  /** What the tool says, by our knowledge; undefined where we think that it accepts. */
  readonly refusal?: string;
  /** The files that our findings of errors name; undefined where there are no findings to ask. */
  readonly errorFiles?: readonly string[];
}

/** What the tool puts before what it has to say, by command; the longest first. */
const PREFIXES: { readonly [command: string]: readonly string[] } = {
  validate: ['Error: validating package: loading package from files: ', 'Error: validating package: '],
  tree: [
    'Error: rendering package: parsing package contents: loading package from files: ', 'Error: rendering package: parsing package contents: ',
    'Error: rendering package: ',
  ],
};

/**
 * How our verdict differs from every recorded outcome of a command; undefined where it equals one. A refusal has to be in the same words,
 * but for those of the YAML reader, and our findings have to name the same files. Where the tool crashes, we have to refuse, in any words.
 */
export function verdictDifference(run: RecordedRun, ours: OurVerdict): string | undefined {
  const differences = outcomesOf(run).map(outcome => outcomeDifference(run, outcome, ours));
  return differences.includes(undefined) ? undefined : differences[0];
}

function outcomeDifference(
  { args, unordered = false }: RecordedRun, { rc, stderr }: Outcome, { refusal, errorFiles }: OurVerdict,
): string | undefined {
  if (rc === 0) return refusal === undefined ? undefined : `Only we refuse it: ${refusal}`;
  if (refusal === undefined) return `Only the real tool refuses it: ${stderr}`;
  if (rc !== 1) return undefined;
  const theirs = normalized(stderr, unordered);
  const same = ['', ...PREFIXES[args[0]!]!].some(prefix => normalized(prefix + refusal, unordered) === theirs);
  if (!same) return `ours:   ${refusal}\ntheirs: ${stderr}`;
  const missing = errorFiles === undefined ? [] : filesIn(stderr).filter(file => !errorFiles.some(ours => isSameFile(ours, file)));
  return missing.length === 0 ? undefined : `No finding names ${missing.join(', ')}, but ${errorFiles!.join(', ') || 'no file at all'}.\ntheirs: ${stderr}`;
}

/** The message without what varies: words of the YAML reader, temporary folders, bytes that are no text, an order that is none. */
function normalized(message: string, unordered: boolean): string {
  const text = withoutYamlReason(message).trimEnd().replace(/<temp>\/pko-test-[^/]*-N\//g, '').replace(/\\x[0-9a-f]{2}/g, '\ufffd');
  return unordered ? text.replace(/^Error: (?:[a-z ]+: )*/, '').split('\n').map(sortedList).sort().join('\n') : text;
}

function sortedList(line: string): string {
  const [, before, list] = /^(.*?)\[((?:spec|test)\..*)\]$/.exec(line) ?? [];
  return list === undefined ? line : `${before}[${list.split(/, (?=(?:spec|test)[.[])/).sort().join(', ')}]`;
}

/** The files that a message of the tool is about; fields are those of the manifest. */
function filesIn(message: string): string[] {
  const named = message.matchAll(/(?:[a-z]\S* in|(?:parsing|executing) template from) (\S+?\.(?:ya?ml)(?:\.gotmpl)?)(?=[:\s]|$)|^.*?\bfile (\S+) (?:should not exist|not found in)/gm);
  const files = [...named].map(match => (match[1] ?? match[2])!);
  const isField = /^Error: (?:[^:]+: )*?\[?(?:spec|test)[.[]/.test(message);
  return [...new Set(isField ? [...files, 'manifest.yaml'] : files)];
}

/**
 * Our findings name the file that the author wrote: the template in place of what it renders to, and a file within its component. An image
 * stands in the manifest and in the lock, both may have either ending, and the tool's message does not say which of them it is about.
 */
function isSameFile(ours: string, theirs: string): boolean {
  const [mine, other] = [ours, theirs].map(path => path.replace(/(^|\/)manifest(?:\.lock)?\.ya?ml$/, '$1manifest.yaml')) as [string, string];
  return [other, `${other}.gotmpl`].some(file => mine === file || mine.endsWith(`/${file}`));
}
