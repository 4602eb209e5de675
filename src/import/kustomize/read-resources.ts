import { KustomizeError } from './kustomize-error';
import { asKustomizeReads } from './yaml-words';
import { Json, JsonObject, isJsonObject, textAt } from '../../kube/json';
import { YamlError, readYamlDocuments } from '../../kube/yaml/read';

/** Why a document of a file is no object, and where in the file it is. */
export class ResourceFileError extends KustomizeError {
  public constructor(message: string, public readonly line?: number) {
    super(message);
  }
}

/**
 * The objects in a text, lists taken apart. Mirrors SliceFromBytes of api/resource/factory.go.
 *
 * @throws ResourceFileError where the text is no YAML, or holds something that is no object
 */
export function readResources(text: string): JsonObject[] {
  const documents = documentsIn(text);
  asKustomizeReads(text, documents);
  const waiting = documents.filter(isSomething).map(checked);
  const objects: JsonObject[] = [];
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    if (!String(next.kind).endsWith('List') || !Object.hasOwn(next, 'items')) {
      objects.push(next);
    } else if (next.items !== null) {
      if (!Array.isArray(next.items)) throw new ResourceFileError(`the items of a ${String(next.kind)} are no list`);
      waiting.push(...next.items.filter(isSomething).map(checked));
    }
  }
  return objects;
}

/** The documents of a text. Throws ResourceFileError where it is no YAML. */
export function documentsIn(text: string): Json[] {
  try {
    return readYamlDocuments(text);
  } catch (error) {
    if (!(error instanceof YamlError)) throw error;
    throw new ResourceFileError(`this is no YAML: ${error.reason}`, error.line);
  }
}

function isSomething(value: Json): boolean {
  return value !== null && !(isJsonObject(value) && Object.keys(value).length === 0);
}

function checked(value: Json): JsonObject {
  if (!isJsonObject(value)) throw new ResourceFileError('a document is no object');
  const kind = textAt(value, 'kind');
  if (!kind) throw new ResourceFileError('an object has no kind');
  if (!kind.endsWith('List') && !nameOf(value)) throw new ResourceFileError(`the ${kind} has no metadata.name`);
  return value;
}

function nameOf(object: JsonObject): string {
  const name = isJsonObject(object.metadata) ? object.metadata.name ?? '' : '';
  return typeof name === 'object' ? '' : String(name);
}
