import { FileContent } from '../../files/file-tree';
import { fromBytes, toBytes } from '../../go/bytes';
import { goJson, notAnObject } from '../../go/json';
import { trimSpace } from '../../go/unicode';
import { Json, JsonObject, isJsonObject, objectAt, textAt } from '../../kube/json';
import { YamlError, readYaml } from '../../kube/yaml/read';
import { TEMPLATE_SUFFIX } from '../model';
import { Code } from '../problem/codes';
import { PackageError, Reason, violationText } from '../problem/package-error';

/** One piece of a YAML file between two separators. */
export interface YamlDocument {
  /** The text, without the white space around it. */
  readonly text: string;
  /** Line of the file where it starts, from 1. */
  readonly line: number;
}

/** An object of a package and where it is. */
export interface PackageObject {
  /** Path of the file as rendered. */
  readonly path: string;
  /** Position among the objects of the file, from 0: what Package Operator's messages about objects count. */
  readonly index: number;
  /** Position among the documents of the file, empty ones counted, from 0. */
  readonly document: number;
  /** Line of the rendered file where the document starts, from 1. */
  readonly line: number;
  /** The object as it is written in the file. */
  readonly object: JsonObject;
}

/**
 * Splits a file as Package Operator does: dashes and line ends are trimmed at both ends, the separator is a line of exactly `---`.
 *
 * Mirrors SplitYAMLDocuments (internal/packages/internal/packagetypes/utils.go).
 */
export function splitDocuments(text: string): YamlDocument[] {
  const start = /^[-\n]*/.exec(text)![0].length;
  const trimmed = text.slice(start).replace(/[-\n]+$/, '');
  let line = 1 + countLines(text.slice(0, start));
  return trimmed.split(/(?<![^\n])---(?![^\n])/).map(piece => {
    const content = trimSpace(piece);
    const document = { text: content, line: line + countLines(piece.slice(0, piece.indexOf(content))) };
    line += countLines(piece);
    return document;
  });
}

/** Whether Package Operator parses the objects of a file: YAML, and no helper, whose name begins with an underscore. */
export function holdsObjects(path: string): boolean {
  return isYaml(path) && !path.slice(path.lastIndexOf('/') + 1).startsWith('_');
}

/** Whether a file is YAML by its extension. */
export function isYaml(path: string): boolean {
  return path.endsWith('.yaml') || path.endsWith('.yml');
}

/** Path of what becomes of a file: without the suffix of templates. */
export function renderedPath(path: string): string {
  return path.endsWith(TEMPLATE_SUFFIX) ? path.slice(0, -TEMPLATE_SUFFIX.length) : path;
}

/**
 * The objects of a file, documents without content left out.
 *
 * @throws PackageError `Invalid YAML in <path> idx <n>` for a document that is no object
 */
export function parseObjects(path: string, content: FileContent): PackageObject[] {
  const objects: PackageObject[] = [];
  for (const [document, { text, line }] of splitDocuments(yamlText(content)).entries()) {
    const object = parseObject(text, path, document);
    if (object !== undefined) objects.push({ path, index: objects.length, document, line, object });
  }
  return objects;
}

/** Group, version and kind; empty where they are missing or no text. */
export function groupVersionKind(object: JsonObject): { group: string; version: string; kind: string } {
  const parts = (textAt(object, 'apiVersion') ?? '').split('/');
  const kind = textAt(object, 'kind') ?? '';
  if (parts.length > 2) return { group: '', version: '', kind };
  return parts.length === 2 ? { group: parts[0], version: parts[1], kind } : { group: '', version: parts[0], kind };
}

/** Labels or annotations as Kubernetes' libraries see them: none at all as soon as one value is no text. */
export function textMap(object: JsonObject, field: 'labels' | 'annotations'): { [key: string]: string } {
  const entries = Object.entries(objectAt(object, 'metadata', field) ?? {});
  if (!entries.every(([, value]) => typeof value === 'string' || value === null)) return {};
  return Object.fromEntries(entries.map(([key, value]) => [key, (value ?? '') as string]));
}

function parseObject(text: string, path: string, document: number): JsonObject | undefined {
  const value = readDocument(text, path, document);
  if (value === null) return undefined;
  const problem = objectProblem(value);
  if (problem === undefined) return value as JsonObject;
  throw invalidYaml(path, document, `error unmarshaling JSON: while decoding JSON: ${problem}`, text);
}

function readDocument(text: string, path: string, document: number): Json {
  try {
    return readYaml(text, { completesLastLine: false });
  } catch (error) {
    if (!(error instanceof YamlError)) throw error;
    throw invalidYaml(path, document, yamlDetails(error), text, error.line);
  }
}

/** The details of Package Operator's message about text that is no YAML; the reason is in our own reader's words. */
export function yamlDetails(error: YamlError): string {
  return `error converting YAML to JSON: yaml: line ${error.line}: ${error.reason}`;
}

function objectProblem(value: Json): string | undefined {
  if (!isJsonObject(value)) return notAnObject(value);
  const tooManyParts = (textAt(value, 'apiVersion') ?? '').split('/').length > 2;
  return textAt(value, 'kind') && !tooManyParts ? undefined : `Object 'Kind' is missing in '${goJson(value)}'`;
}

function invalidYaml(path: string, document: number, details: string, subject: string, line?: number): PackageError {
  return PackageError.of({
    code: Code.INVALID_YAML,
    text: violationText(Reason.INVALID_YAML, { path, index: document, details, subject: toBytes(subject).toString('utf8') }),
    file: path,
    document,
    line,
  });
}

/** The text of a YAML file, UTF-16 with a byte order mark included; bytes that are no text stay such that no reader of YAML takes them. */
export function yamlText(content: FileContent): string {
  if (typeof content === 'string') return content;
  const bytes = Buffer.from(content);
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return bytes.subarray(2).toString('utf16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return Buffer.from(bytes.subarray(2)).swap16().toString('utf16le');
  return fromBytes(bytes);
}

function countLines(text: string): number {
  return text.split('\n').length - 1;
}
