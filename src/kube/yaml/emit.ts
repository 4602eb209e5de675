import type { Json, JsonObject } from '../json';
import { isJsonObject } from '../json';
import { emitKeyPrefix, emitQuoted, emitScalarText } from './scalar-text';

export { emitKey, emitKeyPrefix, emitQuoted, emitScalarText, isPlainSafe } from './scalar-text';

/** How to write YAML. */
export interface EmitYamlOptions {
  /**
   * Whether the reader trims dashes and white space off the end of the text: then the last text of a document is quoted
   * where it would lose something.
   *
   * @default false
   */
  readonly trimmedByReader?: boolean;
}

/**
 * Writes a value as YAML that people review: block style, two spaces, list items below their key without indentation,
 * keys in the order given, long lines never folded. Throws TypeError for what is not JSON.
 */
export function emitYaml(value: Json, options: EmitYamlOptions = {}): string {
  const chunks: string[] = [];
  const isLast = options.trimmedByReader === true;
  if (isNonEmptyList(value)) writeList(chunks, value, 0, isLast);
  else if (isNonEmptyMap(value)) writeMap(chunks, value, 0, isLast);
  else chunks.push(emitLeaf(value, 2, isLast), '\n');
  return chunks.join('');
}

/** Writes documents one after the other, `---` between them; each as emitYaml does. */
export function emitYamlDocuments(values: Json[], options: EmitYamlOptions = {}): string {
  return values.map((value) => emitYaml(value, options)).join('---\n');
}

/** A map whose first key continues the line begun; so does a list. `isLast`: whether it ends a document that is trimmed. */
function writeMap(chunks: string[], map: JsonObject, indent: number, isLast: boolean): void {
  const pad = ' '.repeat(indent);
  const keys = Object.keys(map);
  keys.forEach((key, index) => {
    const value = map[key];
    const endsDocument = isLast && index === keys.length - 1;
    if (index > 0) chunks.push(pad);
    chunks.push(emitKeyPrefix(key, indent));
    if (isNonEmptyMap(value)) {
      chunks.push('\n', pad, '  ');
      writeMap(chunks, value, indent + 2, endsDocument);
    } else if (isNonEmptyList(value)) {
      chunks.push('\n', pad);
      writeList(chunks, value, indent, endsDocument);
    } else {
      chunks.push(' ', emitLeaf(value, indent + 2, endsDocument), '\n');
    }
  });
}

function writeList(chunks: string[], list: Json[], indent: number, isLast: boolean): void {
  const pad = ' '.repeat(indent);
  list.forEach((item, index) => {
    const endsDocument = isLast && index === list.length - 1;
    if (index > 0) chunks.push(pad);
    chunks.push('- ');
    if (isNonEmptyMap(item)) writeMap(chunks, item, indent + 2, endsDocument);
    else if (isNonEmptyList(item)) writeList(chunks, item, indent + 2, endsDocument);
    else chunks.push(emitLeaf(item, indent + 2, endsDocument), '\n');
  });
}

/** A scalar, an empty list or an empty map. */
function emitLeaf(value: Json, indent: number, endsDocument: boolean): string {
  if (typeof value === 'string') return endsDocument && /[-\s]$/.test(value) ? emitQuoted(value) : emitScalarText(value, indent);
  if (typeof value === 'number') return emitNumber(value);
  if (typeof value === 'boolean' || value === null) return String(value);
  if (Array.isArray(value)) return '[]';
  if (isJsonObject(value)) return '{}';
  throw new TypeError(`${String(value)} is no JSON value`);
}

/** A number; one with an exponent gets a point as well, because some readers of YAML 1.1 want it. */
function emitNumber(value: number): string {
  if (!Number.isFinite(value)) throw new TypeError(`${value} is no JSON value`);
  return String(value).replace(/^(-?\d+)e/, '$1.0e');
}

function isNonEmptyList(value: Json): value is Json[] {
  return Array.isArray(value) && value.length > 0;
}

function isNonEmptyMap(value: Json): value is JsonObject {
  return isJsonObject(value) && Object.keys(value).length > 0;
}
