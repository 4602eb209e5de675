import { Json } from '../../kube/json';
import { YamlError, readYaml } from '../../kube/yaml/read';

/** A value in a file. */
export interface FileDocument {
  readonly value: Json;
  /** The line at which its text begins, from 1. */
  readonly line: number;
  /** Its text. */
  readonly source: string;
  /** Whether it was read as JSON. */
  readonly isJson: boolean;
}

/** A text that holds neither YAML documents nor JSON values. */
export class DocumentError extends Error {
  public override readonly name = 'DocumentError';

  public constructor(message: string, public readonly line: number, public readonly column: number) {
    super(message);
  }
}

/** Go looks that far for the bracket that tells JSON from YAML. */
const LOOK_AHEAD = 4096;

/**
 * The values of a file as apimachinery's YAMLOrJSONDecoder finds them: a text that begins with a brace holds JSON values, one after the other,
 * else YAML documents. What is no JSON is tried as YAML, unless two values have been read. Throws DocumentError where it comes to it.
 *
 * @param lookAhead how many characters are looked at for the brace
 */
export function* splitDocuments(text: string, lookAhead = LOOK_AHEAD): Generator<FileDocument> {
  if (!text.slice(0, lookAhead).trimStart().startsWith('{')) {
    yield* yamlDocuments(text, 0);
    return;
  }
  let count = 0;
  for (let offset = behindSpace(text, 0); offset < text.length; offset = behindSpace(text, offset)) {
    const end = jsonEnd(text, offset);
    const value = parsed(text.slice(offset, end));
    if (value === undefined) {
      yield* insteadOfJson(text, offset, count);
      return;
    }
    yield { value, line: lineAt(text, offset), source: text.slice(offset, end), isJson: true };
    offset = end;
    count += 1;
  }
}

function* insteadOfJson(text: string, offset: number, count: number): Generator<FileDocument> {
  const documents = yamlDocuments(text, offset);
  let first: IteratorResult<FileDocument> | undefined;
  try {
    if (count <= 1) first = documents.next();
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
  }
  if (first === undefined) throw new DocumentError('the text is neither JSON nor YAML', lineAt(text, offset), 1);
  if (first.done !== true) yield first.value;
  yield* documents;
}

/** A line that begins with three hyphens separates, wherever it stands; one before which there is nothing is a part of the document. */
function* yamlDocuments(text: string, from: number): Generator<FileDocument> {
  if (from === text.length) return;
  let lines: string[] = [];
  let line = lineAt(text, from);
  for (const one of text.slice(from).replace(/\r?\n$/, '').split('\n')) {
    const behind = one.startsWith('---') ? one.slice(3).trim() : undefined;
    if (behind !== undefined && behind !== '' && !behind.startsWith('#')) throw new DocumentError(`invalid Yaml document separator: ${behind}`, line, 4);
    if (behind !== undefined && lines.length > 0) {
      yield yamlDocument(lines.join('\n'), line - lines.length);
      lines = [];
    } else {
      lines.push(one.replace(/\r$/, ''));
    }
    line += 1;
  }
  if (lines.length > 0) yield yamlDocument(lines.join('\n'), line - lines.length);
}

function yamlDocument(source: string, line: number): FileDocument {
  try {
    return { value: readYaml(source), line, source, isJson: false };
  } catch (error) {
    if (!(error instanceof YamlError)) throw error;
    throw new DocumentError(error.reason, line + error.line - 1, error.column);
  }
}

/** Where the JSON value ends that begins at an offset; what is no JSON ends anywhere. */
function jsonEnd(text: string, offset: number): number {
  if (!'{["'.includes(text[offset])) return offset + /^[^\s{}[\],:"]*/.exec(text.slice(offset, offset + 100))![0].length;
  const tokens = /"(?:[^"\\]|\\.)*"|[{}[\]]/gs;
  tokens.lastIndex = offset;
  let depth = 0;
  for (let token = tokens.exec(text); token !== null; token = tokens.exec(text)) {
    if ('{['.includes(token[0])) depth += 1;
    if ('}]'.includes(token[0])) depth -= 1;
    if (depth <= 0) return tokens.lastIndex;
  }
  return text.length;
}

function parsed(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function behindSpace(text: string, offset: number): number {
  let at = offset;
  while (at < text.length && /\s/.test(text[at])) at += 1;
  return at;
}

function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line += 1;
  return line;
}
