import { readConfig, refuseUnknownTestCase, withPackage } from './package-input';
import { Session } from './session';
import { textAt } from '../kube/json';
import { PackageTree, drawTree, treeOf } from '../pko/tree-view';

/** What `opack tree` is told. */
export interface TreeCommandOptions {
  readonly output: 'text' | 'json';
  readonly cluster?: boolean;
  readonly test?: string;
  readonly config?: string;
}

/** Prints the tree of a package; its components are left alone, as upstream does. */
export function tree(dir: string, { output, cluster, test, config }: TreeCommandOptions, session: Session): number {
  const options = { cluster, testCase: test, config: config === undefined ? undefined : readConfig(config, session) };
  return withPackage(dir, session, { rootOnly: true }, model => {
    if (test !== undefined) refuseUnknownTestCase(test, [model]);
    session.stdout.write(output === 'json' ? `${JSON.stringify(jsonOf(dir, treeOf(model, options)))}\n` : drawTree(model, options));
  });
}

/** What programs read; an object without a namespace has an empty one. */
function jsonOf(target: string, { packageName, instance, phases }: PackageTree): object {
  return {
    target,
    package: packageName,
    kind: instance.namespace === '' ? 'ClusterPackage' : 'Package',
    namespace: instance.namespace,
    name: instance.name,
    phases: phases.map(({ name, objects }) => ({
      name,
      objects: objects.map(({ object, path }) => ({
        apiVersion: textAt(object, 'apiVersion') ?? '',
        kind: textAt(object, 'kind') ?? '',
        namespace: textAt(object, 'metadata', 'namespace') ?? '',
        name: textAt(object, 'metadata', 'name') ?? '',
        file: path,
      })),
    })),
  };
}
