import type { Json } from '../json';
import { jsYaml } from '../lazy-modules';
import { BlockTabs } from './block-tabs';
import { goCorrections } from './go-corrections';
import { goSchema } from './go-schema';
import { JsonConversion } from './json-conversion';
import { inspectKeys } from './key-inspection';
import { recall, rememberRead } from './known-texts';
import { withPlainLineEnds } from './line-ends';
import { InvalidKeyError } from './plain-scalar';
import { offsetAt, positionAt } from './text-position';
import { YamlError } from './yaml-error';

export { YamlError } from './yaml-error';

/** How to read, and what to be told about while reading. */
export interface ReadYamlOptions {
  /** Called for each key that a map has twice; the last one wins, as it does for Kubernetes. Line and column count from 1. */
  readonly onDuplicateKey?: (key: string, line: number, column: number) => void;

  /**
   * Whether a last line without a line end is read as if it had one, as by readers that take documents apart line by line;
   * it makes a difference to a block scalar at the end. sigs.k8s.io/yaml itself reads the text as it is.
   *
   * @default true
   */
  readonly completesLastLine?: boolean;
}

/** go-yaml's own limit is 10,000 open collections; the stack of JavaScript ends earlier. */
const MAX_DEPTH = 1000;
const LINE_END = /[\r\n]$/;
const CONTENT_BEHIND_DOCUMENT = 'end of the stream or a document separator is expected';
const DIRECTIVE = /^%(?:YAML[ \t]+\d+\.\d+|TAG[ \t]+!\S*[ \t]+\S+)[ \t]*(?:#|[\r\n]|$)/;
const BOUNDARY = /^(?:---|\.\.\.)(?=[ \t\r\n]|$)/gm;
const ONLY_COMMENTS_AND_DIRECTIVES = /^(?:\uFEFF|[ \t]*(?:#[^\r\n]*)?(?:\r\n?|\n)|%[^\r\n]*(?:\r\n?|\n))*$/;
/** At the beginning of a document; anywhere else it is text. */
const BYTE_ORDER_MARK = /(?<![^])\uFEFF|(?<=(?:^|\n)---[ \t]*\r?\n)\uFEFF/g;
const OTHER_VERSION = /^(?:[ \t]*(?:#[^\r\n]*)?(?:\r\n?|\n)|%(?!YAML)[^\r\n]*(?:\r\n?|\n))*(?=%YAML[ \t]+(?!1\.1(?:\s|$)))/;
/** A tab where the first value, or a comment, could begin. */
const TAB_FIRST = /^(?:(?:---| *)[ ]*(?:#[^\r\n]*)?(?:\r\n?|\n))* *\t/;
// The characters that go-yaml's reader refuses anywhere in a text.
// eslint-disable-next-line no-control-regex
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u0084\u0086-\u009F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;
/** The signs of a key that may not be a scalar: `? key` with its `: value`, `? [a]`, `[a]: b`, `{a: b}: c`. */
const EXPLICIT_KEY = /\?(?:\s|$)/;
const EXPLICIT_KEY_LINE = /^[ \t-]*\?(?:\s|$)/m;
const COLLECTION_KEY = /(?:^|[[{,])[ \t-]*(?:\?(?:[ \t]+[[{&*!-]|[ \t]*$)|[[{][^\n]*[\]}][ \t]*:(?:\s|$))/m;

/**
 * Reads one YAML document, the first, as sigs.k8s.io/yaml does; nothing at all reads as null. Throws YamlError.
 *
 * Whatever follows the first document is not looked at.
 */
export function readYaml(text: string, options: ReadYamlOptions = {}): Json {
  const first = firstDocument(text);
  try {
    return readAll(first, options)[0] ?? null;
  } catch (error) {
    if (!(error instanceof YamlError) || error.reason !== CONTENT_BEHIND_DOCUMENT) throw error;
    const end = offsetAt(first, error.line, error.column);
    if (!isCompleteBefore(first, end, error.column)) throw error;
    return readAll(first.slice(0, end), options)[0] ?? null;
  }
}

/** Whether go-yaml takes what stands before an offset for the whole document, and does not look at the rest. */
function isCompleteBefore(text: string, end: number, column: number): boolean {
  const [, indent, first] = /^(?:(?:---)?[ \t]*(?:#[^\r\n]*)?(?:\r\n?|\n))*( *)(.*)/.exec(text)!;
  // The bracket closes, as with one JSON object a line; less indentation than at the beginning; or a directive.
  if (/^[[{]/.test(first)) return true;
  const isBlock = /^[-?](?:\s|$)|:(?:\s|$)/.test(first);
  const rest = text.slice(end);
  return (isBlock && column <= indent.length && /^[^@`%&!|>'"*{]/.test(rest)) || DIRECTIVE.test(rest);
}

/** Reads all documents of a YAML text, each as readYaml does; an empty one is null. Throws YamlError. */
export function readYamlDocuments(text: string, options: ReadYamlOptions = {}): Json[] {
  return readAll(text, options);
}

/** The text up to the second document. */
function firstDocument(text: string): string {
  for (const boundary of text.matchAll(BOUNDARY)) {
    const opensTheFirst = boundary[0] === '---' && ONLY_COMMENTS_AND_DIRECTIVES.test(text.slice(0, boundary.index));
    if (!opensTheFirst) return text.slice(0, boundary.index);
  }
  return text;
}

function readAll(text: string, options: ReadYamlOptions): Json[] {
  const completed = options.completesLastLine !== false;
  const remembered = recall(text, completed);
  if (remembered !== undefined) return remembered;
  refuseWhatGoRefuses(text);
  const bare = withPlainLineEnds(text.includes('\uFEFF') ? text.replace(BYTE_ORDER_MARK, '') : text);
  refuseFirstToken(bare);
  const endsLine = completed || LINE_END.test(bare);
  let hasDuplicates = false;
  let documents: unknown[];
  try {
    documents = load(bare, endsLine, false);
  } catch (error) {
    if (!isDuplicateKeyError(error)) throw yamlErrorOf(error, bare);
    hasDuplicates = true;
    documents = loadLenient(bare, endsLine);
  }
  if (hasDuplicates && options.onDuplicateKey) {
    for (const { key, line, column } of inspectKeys(bare).duplicates) options.onDuplicateKey(key, line, column);
  }
  const values = documents.map((document) => new JsonConversion(bare).convert(document));
  if (!hasDuplicates) rememberRead(text, completed, values); // else the next reader wants to be told of them, too
  return values;
}

function load(text: string, endsLine: boolean, lastWins: boolean): unknown[] {
  const { loadAll } = jsYaml();
  const documents: unknown[] = [];
  const tabs = BlockTabs.maySpoil(text) ? new BlockTabs() : undefined;
  const listener = goCorrections(text, { endsLine, wrapsCollections: mayHaveComplexKey(text), tabs });
  const options = { schema: goSchema(), json: lastWins, maxDepth: MAX_DEPTH, listener };
  loadAll(text, (document) => documents.push(document), options);
  if (tabs?.first !== undefined) throw errorAt('found a tab where only spaces can be', text, tabs.first);
  return documents;
}

function loadLenient(text: string, endsLine: boolean): unknown[] {
  try {
    return load(text, endsLine, true);
  } catch (error) {
    throw yamlErrorOf(error, text);
  }
}

function refuseWhatGoRefuses(text: string): void {
  const forbidden = FORBIDDEN.exec(text);
  if (forbidden) throw errorAt('control characters are not allowed', text, forbidden.index);
}

function refuseFirstToken(text: string): void {
  const version = OTHER_VERSION.exec(text);
  if (version) throw errorAt('found incompatible YAML document: only %YAML 1.1 is read', text, version[0].length);
  const tab = TAB_FIRST.exec(text);
  if (tab) throw errorAt('found character that cannot start any token', text, tab[0].length - 1);
}

function mayHaveComplexKey(text: string): boolean {
  if (EXPLICIT_KEY.test(text) && EXPLICIT_KEY_LINE.test(text)) return true;
  return COLLECTION_KEY.test(text);
}

function yamlErrorOf(error: unknown, text: string): Error {
  if (error instanceof YamlError) return error;
  if (error instanceof InvalidKeyError) {
    const [invalid] = inspectKeys(text).invalid;
    return new YamlError(error.message, invalid?.line ?? 1, invalid?.column ?? 1);
  }
  const { reason, mark } = error as { reason?: string; mark?: { line: number; column: number } };
  if (reason === undefined) return error as Error;
  // js-yaml adds a line end to the text, and may complain behind it.
  const end = positionAt(text, text.length);
  const isBehindEnd = mark === undefined || mark.line >= end.line;
  return isBehindEnd ? new YamlError(reason, end.line, end.column) : new YamlError(reason, mark.line + 1, mark.column + 1);
}

function isDuplicateKeyError(error: unknown): boolean {
  return (error as { reason?: string }).reason === 'duplicated mapping key';
}

function errorAt(reason: string, text: string, offset: number): YamlError {
  const { line, column } = positionAt(text, offset);
  return new YamlError(reason, line, column);
}
