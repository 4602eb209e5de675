import { CatalogFile, CatalogModel } from './model';
import { inCatalogOrder, withFieldsInOrder, withKeysSorted } from './order';
import { FileContent, FileTree } from '../../files/file-tree';
import { JsonObject } from '../../kube/json';
import { emitYaml } from '../../kube/yaml/emit';

/** The files of a catalog; the blobs of a file in the order in which `opm` writes them. */
export function renderCatalog(model: CatalogModel): FileTree {
  return new FileTree([
    ...model.files.map(file => [file.path, fileText(file)] as [string, FileContent]),
    ...model.otherFiles,
  ]);
}

function fileText({ isJson, metas }: CatalogFile): string {
  const blobs = inCatalogOrder(metas).map(({ blob }) => blob);
  return isJson ? catalogJson(blobs) : catalogYaml(blobs);
}

/** Blobs as `opm render -o json` writes them. */
export function catalogJson(blobs: readonly JsonObject[]): string {
  return blobs.map(blob => `${JSON.stringify(withFieldsInOrder(blob), undefined, 4)}\n`).join('');
}

/** Blobs as `opm render -o yaml` writes them: a separator before each, keys in alphabetical order. */
export function catalogYaml(blobs: readonly JsonObject[]): string {
  return blobs.map(blob => `---\n${emitYaml(withKeysSorted(blob))}`).join('');
}
