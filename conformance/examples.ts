import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { listFolders } from './folders';
import { Report } from './report';
import { outputOf, runTool } from './run-tool';

/** What the program of one example has written. */
export interface Example {
  readonly name: string;
  /** The folder of its program. */
  readonly source: string;
  /** The folders of its Package Operator packages. */
  readonly packages: readonly string[];
  /** The folders of its OLM bundles, each with `manifests/` and `metadata/`. */
  readonly bundles: readonly string[];
  /** The folders of its file-based catalogs. */
  readonly catalogs: readonly string[];
}

/** Runs the program of every example; one that fails is a failed check and is left out. */
export function runExamples(report: Report, root: string): Example[] {
  const names = listFolders(join(root, 'examples')).filter(name => existsSync(join(root, 'examples', name, 'main.ts')));
  report.one('examples: there are some', names.length > 0 ? undefined : 'No examples/*/main.ts.', names.join(', '));
  return names.flatMap(name => {
    const result = runTool(process.execPath, [join(root, 'examples', 'run.js'), name], { cwd: root });
    const example = outputFolders(root, name);
    const complaint = result.status !== 0 ? outputOf(result)
      : example.packages.length + example.bundles.length === 0 ? `It has written no package and no bundle below dist/${name}.` : undefined;
    report.one(`examples: ${name} runs`, complaint, `${example.packages.length} packages, ${example.bundles.length} bundles, ${example.catalogs.length} catalogs`);
    return complaint === undefined ? [example] : [];
  });
}

function outputFolders(root: string, name: string): Example {
  const pko = join(root, 'dist', name, 'pko');
  const olm = join(root, 'dist', name, 'olm');
  const versions = listFolders(olm).flatMap(operator => listFolders(join(olm, operator)).map(version => join(olm, operator, version)));
  return {
    name,
    source: join(root, 'examples', name),
    packages: listFolders(pko).map(folder => join(pko, folder)).filter(folder => existsSync(join(folder, 'manifest.yaml'))),
    catalogs: listFolders(join(root, 'dist', name, 'catalog')).map(folder => join(root, 'dist', name, 'catalog', folder)),
    bundles: versions.filter(folder => existsSync(join(folder, 'manifests'))),
  };
}
