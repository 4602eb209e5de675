import type { Json } from '../json';
import { jsYaml } from '../lazy-modules';
import { goSchema } from './go-schema';
import { JsonConversion } from './json-conversion';
import { inspectKeys } from './key-inspection';
import { Collection, InvalidKeyError, SpecialScalar } from './plain-scalar';
import { offsetAt, positionAt } from './text-position';
import { YamlError } from './yaml-error';

export { YamlError } from './yaml-error';

/** What to be told about while reading. */
export interface ReadYamlOptions {
  /** Called for each key that a map has twice; the last one wins, as it does for Kubernetes. Line and column count from 1. */
  readonly onDuplicateKey?: (key: string, line: number, column: number) => void;
}

/** go-yaml's own limit is 10,000 open collections; the stack of JavaScript ends earlier. */
const MAX_DEPTH = 1000;
const CONTENT_BEHIND_DOCUMENT = 'end of the stream or a document separator is expected';
const BOUNDARY = /^(?:---|\.\.\.)(?=[ \t\r\n]|$)/gm;
const ONLY_COMMENTS_AND_DIRECTIVES = /^(?:\uFEFF|[ \t]*(?:#[^\r\n]*)?(?:\r\n?|\n)|%[^\r\n]*(?:\r\n?|\n))*$/;
const BYTE_ORDER_MARK = /(^|\n|\r)\uFEFF/g;
// The characters that go-yaml's reader refuses anywhere in a text.
// eslint-disable-next-line no-control-regex
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u0084\u0086-\u009F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;
/** The signs of a key that may not be a scalar: `? key` with its `: value`, `? [a]`, `[a]: b`, `{a: b}: c`. */
const EXPLICIT_KEY = /\?(?:\s|$)/;
const EXPLICIT_KEY_LINE = /^[ \t-]*\?(?:\s|$)/m;
const EXPLICIT_VALUE_LINE = /^[ \t-]*:(?:\s|$)/m;
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
    if (!(error instanceof YamlError) || error.reason !== CONTENT_BEHIND_DOCUMENT || !/^\s*[[{]/.test(first)) throw error;
    // go-yaml stops where the bracket closes, as with one JSON object a line
    return readAll(first.slice(0, offsetAt(first, error.line, error.column)), options)[0] ?? null;
  }
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
  refuseWhatGoRefuses(text);
  const bare = text.includes('\uFEFF') ? text.replace(BYTE_ORDER_MARK, '$1') : text;
  let hasDuplicates = false;
  let documents: unknown[];
  try {
    documents = load(bare, false);
  } catch (error) {
    if (!isDuplicateKeyError(error)) throw yamlErrorOf(error, bare);
    hasDuplicates = true;
    documents = loadLenient(bare);
  }
  if (hasDuplicates && options.onDuplicateKey) {
    for (const { key, line, column } of inspectKeys(bare).duplicates) options.onDuplicateKey(key, line, column);
  }
  return documents.map((document) => new JsonConversion(bare).convert(document));
}

function load(text: string, lastWins: boolean): unknown[] {
  const { loadAll } = jsYaml();
  const documents: unknown[] = [];
  const listener = mayHaveComplexKey(text) ? wrapCollections : undefined;
  const options = { schema: goSchema(), json: lastWins, maxDepth: MAX_DEPTH, listener };
  loadAll(text, (document) => documents.push(document), options);
  return documents;
}

/** A listener of js-yaml: makes each map and list one that refuses to be a key. */
function wrapCollections(event: string, state: { result?: unknown }): void {
  const { result } = state;
  if (event === 'close' && typeof result === 'object' && result !== null && !(result instanceof SpecialScalar)) {
    state.result = new Collection(result);
  }
}

function loadLenient(text: string): unknown[] {
  try {
    return load(text, true);
  } catch (error) {
    throw yamlErrorOf(error, text);
  }
}

function refuseWhatGoRefuses(text: string): void {
  const forbidden = FORBIDDEN.exec(text);
  if (forbidden) throw errorAt('control characters are not allowed', text, forbidden.index);
  const version = /^%YAML[ \t]+(?!1\.1(?:\s|$))/m.exec(text);
  if (version) throw errorAt('found incompatible YAML document: only %YAML 1.1 is read', text, version.index);
}

function mayHaveComplexKey(text: string): boolean {
  if (EXPLICIT_KEY.test(text) && EXPLICIT_KEY_LINE.test(text) && EXPLICIT_VALUE_LINE.test(text)) return true;
  return COLLECTION_KEY.test(text);
}

function yamlErrorOf(error: unknown, text: string): Error {
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
