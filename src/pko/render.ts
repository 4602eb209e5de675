import { COMPONENTS_FOLDER, FIXTURES_FOLDER, ManifestFile, PkoModel } from './model';
import { FileContent, FileTree } from '../files/file-tree';
import { emitYaml } from '../kube/yaml/emit';

/** The directory of a package. */
export function renderPackage(model: PkoModel): FileTree {
  return new FileTree(filesOf(model));
}

function filesOf(model: PkoModel): [string, FileContent][] {
  const files: [string, FileContent][] = [fileOf(model.manifest)];
  if (model.lock !== undefined) files.push(fileOf(model.lock));
  files.push(...model.files, ...model.hidden);
  for (const [path, content] of model.fixtures) files.push([`${FIXTURES_FOLDER}/${path}`, content]);
  for (const [name, component] of model.components) {
    files.push(...filesOf(component).map(([path, content]): [string, FileContent] => [`${COMPONENTS_FOLDER}/${name}/${path}`, content]));
  }
  return files;
}

function fileOf({ path, object, text }: ManifestFile): [string, FileContent] {
  return [path, text ?? emitYaml(object)];
}
