import { join } from 'node:path';
import { Files, editYaml, fixturePaths, manifestPaths } from './mutation';
import { SHOP } from './own-packages';
import { PARTS, PLAIN } from './own-small-packages';
import { listFolders } from '../folders';
import { FileTree, isJsonObject, judgeFiles, readDirectory } from '../subject';

/** A package to be changed. */
export interface Base {
  readonly name: string;
  readonly files: Files;
}

/** Packages of ours, with fixtures and without: all that a manifest can say, components, and the least that there can be. */
export function ownBases(): Base[] {
  return Object.entries({ shop: SHOP, parts: PARTS, plain: PLAIN }).flatMap(([name, record]) => {
    const files: Files = new Map(Object.entries(record));
    const { refusal, newFixtures } = judgeFiles(new FileTree(files));
    if (refusal !== undefined) throw new Error(`The package ${name} is refused: ${refusal}`);
    const bare = { name, files };
    return newFixtures.size === 0 ? [bare] : [bare, { name: `${name} with fixtures`, files: new Map([...files, ...newFixtures]) }];
  });
}

/** The packages of the corpus, as they are and without their fixtures; none asks for kubeconform, which needs a network. */
export function corpusBases(corpus: string): Base[] {
  const folder = join(corpus, 'corpus/pko');
  return listFolders(folder).flatMap(name => {
    const files = withoutKubeconform(new Map(readDirectory(join(folder, name)).entries()));
    if (manifestPaths(files).length === 0) return [];
    const fixtures = new Set(fixturePaths(files));
    const bare = new Map([...files].filter(([path]) => !fixtures.has(path)));
    if (fixtures.size === 0) return [{ name, files }];
    // Long differences from fixtures that nobody keeps would hide what a change does.
    const areKept = judgeFiles(new FileTree(files)).refusal === undefined;
    return [...areKept ? [{ name, files }] : [], { name: `${name} without fixtures`, files: bare }];
  });
}

function withoutKubeconform(files: Files): Files {
  return manifestPaths(files).reduce((changed, path) => editYaml(changed, path, manifest => {
    if (!isJsonObject(manifest.test) || manifest.test.kubeconform === undefined) return undefined;
    delete manifest.test.kubeconform;
    return 'no kubeconform';
  })?.files ?? changed, files);
}
