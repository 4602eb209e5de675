import { Json, JsonObject, isJsonObject, textAt } from '../../kube/json';
import { itemsOf } from '../../kube/list-items';
import { locate } from '../../kube/yaml/locate';
import { YamlError, readYamlDocuments } from '../../kube/yaml/read';

/** A document that is no object, or a file that cannot be read: what is wrong, and where. */
export interface DocumentProblem { readonly message: string; readonly line?: number }

/** What stands in a file of manifests. */
export interface ManifestDocuments {
  /** The objects, lists taken apart. */
  readonly objects: readonly JsonObject[];
  readonly problems: readonly DocumentProblem[];
}

/** Reads a file as kubectl does. */
export function manifestDocuments(text: string): ManifestDocuments {
  let documents: Json[];
  try {
    documents = readYamlDocuments(text);
  } catch (error) {
    if (!(error instanceof YamlError)) throw error;
    return { objects: [], problems: [{ message: `this is no YAML: ${error.reason}`, line: error.line }] };
  }
  const objects: JsonObject[] = [];
  const problems: DocumentProblem[] = [];
  documents.forEach((document, index) => {
    for (const value of isObject(document) ? itemsOf(document) : [document]) {
      if (isObject(value)) objects.push(value);
      else if (value !== null) problems.push({ message: 'this is no Kubernetes object: it lacks apiVersion or kind', line: locate(text, [], index)?.line });
    }
  });
  return { objects, problems };
}

function isObject(value: Json): value is JsonObject {
  return isJsonObject(value) && Boolean(textAt(value, 'apiVersion')) && Boolean(textAt(value, 'kind'));
}
