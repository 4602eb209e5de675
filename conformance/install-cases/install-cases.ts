import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { listFolders, writeFiles } from '../folders';
import { withTemporaryFolder } from '../run-tool';
import { FileTree, readDirectory } from '../subject';
import { ownBundles } from './own-bundles';

/** A bundle to install. */
export interface InstallCase { readonly name: string; readonly folder: string }

/** The bundles of the corpus, those that teams of pairs generate, those of our examples, and those made for what these do not show. */
export function withInstallCases(corpus: string | undefined, examples: readonly string[], use: (cases: readonly InstallCase[]) => void): void {
  withTemporaryFolder(folder => {
    const written = (name: string, files: FileTree): InstallCase => {
      const target = join(folder, name);
      writeFiles(target, files);
      return { name, folder: target };
    };
    use([
      ...corpus === undefined ? [] : [
        ...bundleFolders(join(corpus, 'corpus/olm')),
        ...generatedBundles(join(corpus, 'corpus/pairs')).map(([name, files]) => written(name, files)),
      ],
      ...examples.map(example => ({ name: basename(example), folder: example })),
      ...[...ownBundles()].map(([name, files]) => written(name, files)),
    ]);
  });
}

function bundleFolders(top: string): InstallCase[] {
  return listFolders(top).flatMap(operator => listFolders(join(top, operator)).map(version => ({ name: `${operator}/${version}`, folder: join(top, operator, version) })))
    .filter(({ folder }) => existsSync(join(folder, 'manifests')));
}

/** Their generator writes manifests alone. */
function generatedBundles(top: string): [string, FileTree][] {
  return listFolders(top).flatMap(operator => {
    const generated = join(top, operator, 'olm-generated');
    return listFolders(generated).map((version): [string, FileTree] => {
      const manifests = [...readDirectory(join(generated, version)).entries()].map(([path, content]) => [`manifests/${path}`, content] as const);
      const annotations = `annotations:\n  operators.operatorframework.io.bundle.package.v1: ${operator}\n`;
      return [`${operator}-${version}`, new FileTree([...manifests, ['metadata/annotations.yaml', annotations]])];
    });
  });
}
