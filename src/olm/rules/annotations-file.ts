import { contentBehind, firstDocument, yamlOf } from './first-document';
import { FileTree } from '../../files/file-tree';
import { isJsonObject, JsonObject, objectAt } from '../../kube/json';
import { MetadataFile, OlmModel } from '../model';

const IN_METADATA = /^metadata\/[^/]+$/;

/**
 * The file with the annotations of a bundle, as operator-registry finds it: the first one of metadata/ that can be decoded, whatever its
 * name; of a file the first document, of a key any case. Where none can be decoded, what comes near; undefined where nothing does.
 */
export function annotationsFile(model: OlmModel, tree: FileTree): MetadataFile | undefined {
  const { annotations } = model;
  const isSeen = annotations !== undefined && contentBehind(tree.text(annotations.file) ?? '') === undefined;
  if (isSeen && isDecodable(annotations.content)) return annotations;
  const files = tree.paths.filter(path => IN_METADATA.test(path)).map(file => ({ file, content: contentOf(tree.text(file) ?? '') }))
    .filter((file): file is MetadataFile => file.content !== undefined);
  return files.find(({ content }) => isDecodable(content)) ?? (isSeen ? annotations : files[0]);
}

/**
 * The annotations of a bundle as operator-framework/api's loader finds them: those of the last file whose name begins with `annotations`,
 * wherever it is. Undefined where there are none.
 */
export function loaderAnnotations(model: OlmModel, tree: FileTree): JsonObject | undefined {
  const file = tree.paths.filter(path => /(^|\/)annotations[^/]*$/.test(path) && !/(^|\/)\./.test(path)).at(-1);
  if (file === undefined) return undefined;
  return objectAt(file === model.annotations?.file ? model.annotations.content : yamlOf(tree.text(file) ?? ''), 'annotations');
}

/** What a file says, with the key of the annotations in the case that it should have. */
function contentOf(text: string): JsonObject | undefined {
  const document = firstDocument(text);
  if (!isJsonObject(document)) return undefined;
  const key = Object.keys(document).find(name => name.toLowerCase() === 'annotations');
  return key === undefined ? undefined : { annotations: document[key] };
}

function isDecodable({ annotations }: JsonObject): boolean {
  return isJsonObject(annotations) && Object.values(annotations).every(value => value === null || typeof value !== 'object');
}
