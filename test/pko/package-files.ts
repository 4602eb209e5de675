import { FileTree } from '../../src/files/file-tree';
import { PkoModel } from '../../src/pko/model';
import { readPackage } from '../../src/pko/read/read-package';

/** A manifest with the phases `first` and `last`, for the cluster, and more fields of its spec and below its root. */
export function manifest(spec = '', root = ''): string {
  return [
    'apiVersion: manifests.package-operator.run/v1alpha1',
    'kind: PackageManifest',
    'metadata: {name: crane}',
    'spec:',
    '  scopes: [Cluster]',
    '  phases: [{name: first}, {name: last}]',
    ...spec === '' ? [] : [spec],
    ...root === '' ? [] : [root],
    '',
  ].join('\n');
}

/** A ConfigMap with the annotations given, phase `last` unless they say another. */
export function configMap(name: string, annotations: { [key: string]: string } = {}, namespace = 'harbor'): string {
  const all = { 'package-operator.run/phase': 'last', ...annotations };
  return JSON.stringify({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name, namespace, annotations: all } });
}

/** The model of a package with these files; its manifest is that of `manifest()` unless one is given. */
export function packageWith(files: { [path: string]: string }): PkoModel {
  return readPackage(new FileTree(Object.entries({ 'manifest.yaml': manifest(), ...files })));
}
