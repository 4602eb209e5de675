import { FileContent, FileTree } from '../../../src/files/file-tree';

/** A ClusterServiceVersion of the operator `crane`; `spec` are further lines of it. */
export function crane(version: string, ...spec: string[]): string {
  return [
    '# of the port', 'apiVersion: operators.coreos.com/v1alpha1', 'kind: ClusterServiceVersion', `metadata: {name: crane.v${version}}`,
    'spec:', `  version:   ${version}`, ...spec.map(line => `  ${line}`), '',
  ].join('\n');
}

export const PACKAGE_FILE = `# channels
packageName: crane
channels:
- {name: stable, currentCSV: crane.v1.1.0}
- {name: fast, currentCSV: crane.v2.0.0}
defaultChannel: stable
`;

/** A package with three versions in two channels. */
export const PORT: { readonly [path: string]: FileContent } = {
  'crane.package.yaml': PACKAGE_FILE,
  'ci.yaml': 'updateGraph: replaces-mode\n',
  '1.0.0/crane.clusterserviceversion.yaml': crane('1.0.0'),
  '1.0.0/load.yaml': 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: load}\n--- # more\na: b\n',
  '1.1.0/crane.clusterserviceversion.yaml': crane('1.1.0', 'replaces: crane.v1.0.0'),
  '2.0.0/crane.clusterserviceversion.yaml': crane('2.0.0', 'replaces: crane.v1.1.0'),
};

/** That package, changed: a file that is undefined is not there. */
export function portWith(change: { readonly [path: string]: FileContent | undefined }): FileTree {
  return new FileTree(Object.entries({ ...PORT, ...change }).filter((entry): entry is [string, FileContent] => entry[1] !== undefined));
}
