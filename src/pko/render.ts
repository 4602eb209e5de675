import { LOCK_PATH, MANIFEST_PATH, PkoModel, COMPONENTS_FOLDER, FIXTURES_FOLDER } from './model';
import { FileContent, FileTree } from '../files/file-tree';
import { emitYaml } from '../kube/yaml/emit';

/** The directory of a package. */
export function renderPackage(model: PkoModel): FileTree {
  return new FileTree(filesOf(model));
}

function filesOf(model: PkoModel): [string, FileContent][] {
  const files: [string, FileContent][] = [[model.manifest.path ?? MANIFEST_PATH, emitYaml(model.manifest.object)]];
  if (model.lock !== undefined) files.push([model.lock.path ?? LOCK_PATH, emitYaml(model.lock.object)]);
  files.push(...model.files);
  for (const [path, content] of model.fixtures) files.push([`${FIXTURES_FOLDER}/${path}`, content]);
  for (const [name, component] of model.components) {
    files.push(...filesOf(component).map(([path, content]): [string, FileContent] => [`${COMPONENTS_FOLDER}/${name}/${path}`, content]));
  }
  return files;
}
