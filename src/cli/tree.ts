import { posix } from 'node:path';
import { isConfigTaken } from './config-file';
import { readConfig, refuseUnknownTestCase, testCaseComplaint, withPackage } from './package-input';
import { ExitCode, Session } from './session';
import { painterFor } from './style';
import { FileTree } from '../files/file-tree';
import { Painter } from '../findings/painter';
import { JsonObject, objectAt, textAt } from '../kube/json';
import { emitYaml } from '../kube/yaml/emit';
import { COMPONENTS_FOLDER, PkoModel } from '../pko/model';
import { effectiveManifest } from '../pko/read/manifest';
import { PackageTree, drawTree, treeOf } from '../pko/tree-view';

/** What `opack tree` is told. */
export interface TreeCommandOptions {
  readonly output: 'text' | 'json' | 'yaml';
  readonly cluster?: boolean;
  readonly test?: string;
  readonly config?: string;
  /** `test` in the words of `kubectl package tree`, which takes a test case that there is none of for one that says nothing. */
  readonly configTestcase?: string;
  /** `config` in the words of `kubectl package tree`. */
  readonly configPath?: string;
  /** A component; without effect, as for `kubectl package tree`. */
  readonly component?: string;
}

/** Prints the tree of a package; its components are left alone, as upstream does. */
export function tree(dir: string, options: TreeCommandOptions, session: Session): number {
  const { output, cluster, test, component } = options;
  const lenientTest = options.configTestcase || undefined; // to Go, an empty flag is none
  const configFile = options.config ?? (options.configPath || undefined);
  const config = configFile === undefined ? undefined : readConfig(configFile, session);
  const treeOptions = { cluster, testCase: test ?? lenientTest, config };
  let isRefused = false;
  const exitCode = withPackage(dir, session, { rootOnly: true }, (model, files) => {
    if (test !== undefined) refuseUnknownTestCase(test, [model]);
    if (lenientTest !== undefined) warnOfTestCase(lenientTest, model, session);
    if (component) warnOfComponent(component, dir, model, files, session);
    isRefused = config !== undefined && !isConfigTaken(configFile!, config, model, session);
    if (isRefused) return;
    if (output === 'text') session.stdout.write(paintTree(drawTree(model, treeOptions), painterFor(session.stdout, session)));
    else session.stdout.write(FORMS[output](jsonOf(dir, treeOf(model, treeOptions))));
  });
  return isRefused ? ExitCode.ERRORS_FOUND : exitCode;
}

const FORMS: { readonly [output in 'json' | 'yaml']: (shown: JsonObject) => string } = {
  json: shown => `${JSON.stringify(shown)}\n`,
  yaml: emitYaml,
};

/** The package stands out, and the branches step back. */
function paintTree(text: string, paint: Painter): string {
  const [header, ...rest] = text.split('\n');
  return [paint.bold(header), ...rest.map(line => line.replace(/^[│├└─ ]+/, paint.dim))].join('\n');
}

function warnOfTestCase(name: string, model: PkoModel, { stderr }: Session): void {
  const complaint = testCaseComplaint(name, [model]);
  if (complaint !== undefined) stderr.write(`opack: ${complaint} The tree is drawn without one, as kubectl package tree does.\n`);
}

/** Says how to see what was meant. The component may well be broken: this command does not read it. */
function warnOfComponent(name: string, dir: string, model: PkoModel, files: FileTree, { stderr }: Session): void {
  const folder = posix.join(COMPONENTS_FOLDER, name);
  const isThere = objectAt(effectiveManifest(model), 'spec', 'components') !== undefined && posix.dirname(folder) === COMPONENTS_FOLDER
    && files.paths.some(path => path.startsWith(`${folder}/`));
  const hint = isThere ? `For that of the component: opack tree ${posix.join(dir, folder)}` : `There is no component ${name}.`;
  stderr.write(`opack: This is the tree of the whole package; --component changes nothing, as in kubectl package tree. ${hint}\n`);
}

/** What programs read; an object without a namespace has an empty one. */
function jsonOf(target: string, { packageName, instance, phases }: PackageTree): JsonObject {
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
