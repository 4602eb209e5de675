import { CollectedObject } from '../../operator/collect';
import { Dynamic, isTreeMap, Tree, TreeMap } from '../../operator/tree';

/** The namespace that a Package is installed in, as templates see it. */
const INSTALLED_NAMESPACE = new Dynamic({ kind: 'reference', path: ['package', 'metadata', 'namespace'], optional: false });

/**
 * The objects of a package that anybody installs into a namespace of their own: the operator's namespace is not made, objects do not
 * name it (Package Operator fills it in), and bindings name the one of the installation.
 */
export function leaveNamespaceOpen(objects: readonly CollectedObject[], namespace: string): CollectedObject[] {
  return objects
    .filter(({ construct, tree }) => !(construct.kind === 'Namespace' && isTreeMap(tree.metadata) && tree.metadata.name === namespace))
    .map(object => ({ ...object, tree: opened(object.tree, namespace) }));
}

function opened(tree: TreeMap, namespace: string): TreeMap {
  const result = { ...tree };
  if (isTreeMap(tree.metadata) && tree.metadata.namespace === namespace) {
    const { namespace: _namespace, ...metadata } = tree.metadata;
    result.metadata = metadata;
  }
  if (Array.isArray(tree.subjects)) {
    result.subjects = tree.subjects.map((subject: Tree) => (isTreeMap(subject) && subject.namespace === namespace
      ? { ...subject, namespace: INSTALLED_NAMESPACE }
      : subject));
  }
  return result;
}
