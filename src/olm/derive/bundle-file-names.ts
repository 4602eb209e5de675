import { JsonObject, textAt } from '../../kube/json';
import { groupOf } from '../../kube/object-ref';

/** Name of the file of a ClusterServiceVersion: pipelines find it by the last part. */
export function csvFileName(name: string): string {
  return `${fileName(name)}.clusterserviceversion.yaml`;
}

/**
 * A file name for each object: `<name>.crd.yaml` for a CustomResourceDefinition, `<name>.<kind>.yaml` for others. Where two objects would share
 * one, each has its group in it, so that no file's name depends on the order of the objects.
 */
export function objectFileNames(manifests: readonly JsonObject[]): string[] {
  const short = manifests.map(manifest => `${baseName(manifest)}.${kindName(manifest)}.yaml`);
  const count = new Map<string, number>();
  for (const name of short) count.set(name, (count.get(name) ?? 0) + 1);
  const long = manifests.map((manifest, index) => {
    if (count.get(short[index]) === 1) return short[index];
    const group = groupOf(textAt(manifest, 'apiVersion') ?? '') || 'core';
    return `${baseName(manifest)}.${group}.${kindName(manifest)}.yaml`;
  });
  const taken = new Set<string>();
  return long.map(name => {
    let unused = name;
    for (let number = 2; taken.has(unused); number++) unused = name.replace(/\.yaml$/, `-${number}.yaml`);
    taken.add(unused);
    return unused;
  });
}

function baseName(manifest: JsonObject): string {
  const name = fileName(textAt(manifest, 'metadata', 'name') ?? '');
  // The loader of operator-framework/api takes every file whose name begins with 'annotations' for the annotations of the bundle.
  return name.startsWith('annotations') ? `${kindName(manifest)}-${name}` : name;
}

function kindName(manifest: JsonObject): string {
  const kind = textAt(manifest, 'kind') ?? '';
  return kind === 'CustomResourceDefinition' ? 'crd' : fileName(kind.toLowerCase());
}

/** Names of RBAC objects may have colons and more. */
function fileName(name: string): string {
  return name.replace(/[^0-9A-Za-z._-]+/g, '-').replace(/^[.-]+/, '');
}
