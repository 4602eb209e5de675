import { INDEX_IGNORE, ignoredFiles } from './index-ignore';
import { CatalogFile, CatalogMeta, CatalogModel } from './model';
import { MetaError, readMeta } from './read-meta';
import { DocumentError, FileDocument, splitDocuments } from './split-documents';
import { inWalkOrder } from './walk-order';
import { FileContent, FileTree, textOf } from '../../files/file-tree';
import { locateNearest } from '../../kube/yaml/locate';

/** Something in a file that is no blob. */
export interface UnreadableBlob {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** What operator-registry says; of a text that is neither YAML nor JSON, what we say. */
  readonly message: string;
  readonly problem: 'text' | MetaError['problem'];
  /** Whether operator-registry reads it as YAML, of which its message tells. */
  readonly isJson: boolean;
}

/** A catalog as it stands in a directory. */
export interface ReadCatalog {
  readonly model: CatalogModel;
  /** All that stands in the files, in the order in which operator-registry finds it: blobs, and what could not be read. */
  readonly found: readonly (CatalogMeta | UnreadableBlob)[];
}

/**
 * Reads a file-based catalog: every file, whatever its name, but for what an `.indexignore` file leaves out.
 *
 * Mirrors declcfg.LoadFS of operator-registry. A file of which a part cannot be read is kept as it is.
 */
export function readCatalog(tree: FileTree): ReadCatalog {
  const isIgnored = ignoredFiles(tree);
  const files: CatalogFile[] = [];
  const otherFiles: [string, FileContent][] = [];
  const found: (CatalogMeta | UnreadableBlob)[] = [];
  for (const path of inWalkOrder(tree.paths)) {
    const content = tree.get(path)!;
    const isOther = path === INDEX_IGNORE || path.endsWith(`/${INDEX_IGNORE}`) || isIgnored(path);
    const { found: inFile, isJson } = isOther ? { found: [], isJson: false } : blobsOf(path, content);
    const metas = inFile.filter(isMeta);
    if (isOther || metas.length < inFile.length) otherFiles.push([path, content]);
    else files.push({ path, isJson, metas });
    found.push(...inFile);
  }
  return { model: { files, otherFiles }, found };
}

/** Whether what stands in a file is a blob. */
export function isMeta(found: CatalogMeta | UnreadableBlob): found is CatalogMeta {
  return 'blob' in found;
}

/** What stands in a file; nothing is read behind a text that is neither YAML nor JSON. */
function blobsOf(path: string, content: FileContent): Pick<ReadCatalog, 'found'> & { isJson: boolean } {
  const found: (CatalogMeta | UnreadableBlob)[] = [];
  let isJson = false;
  try {
    for (const document of splitDocuments(textOf(content))) {
      found.push(metaOf(document, path));
      isJson = document.isJson;
    }
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
    found.push({ file: path, line: error.line, column: error.column, message: error.message, problem: 'text', isJson: false });
  }
  return { found, isJson };
}

function metaOf(document: FileDocument, path: string): CatalogMeta | UnreadableBlob {
  try {
    return readMeta(document, path);
  } catch (error) {
    if (!(error instanceof MetaError)) throw error;
    const place = locateNearest(document.source, error.path) ?? { line: 1, column: 1 };
    return {
      file: path, line: document.line + place.line - 1, column: place.column, message: error.message, problem: error.problem, isJson: document.isJson,
    };
  }
}
