import { CONDITION_MAP_ANNOTATION, PHASE_ANNOTATION } from './annotations';
import { notAnObject } from '../go/json';
import { admitConfig, configErrors } from './instantiate/admission';
import { PackageContext, PackageInstance, emptyEnvironment, packageOf, staticImages, testCaseNamed } from './instantiate/context';
import { RenderedPackage, instantiate } from './instantiate/instantiate';
import { PkoModel } from './model';
import { PackageError, fieldPath } from './problem/package-error';
import { parseConditionMap } from './read/condition-map';
import { PackageObject, groupVersionKind, textMap } from './read/documents';
import { configSchema, effectiveManifest, packageName, phaseNames, testCases } from './read/manifest';
import { JsonObject, isJsonObject, objectAt, textAt } from '../kube/json';
import { Code } from './problem/codes';
import { loadErrors, scopeError } from './rules/load';
import { PackageTreeOptions } from './tree-options';

const PLACEHOLDER: PackageInstance = { name: 'name', namespace: 'namespace' };

/** A package as its phases show it. */
export interface PackageTree {
  /** Name of the package. */
  readonly packageName: string;
  /** The Package or ClusterPackage object that it is drawn for; an empty namespace is a ClusterPackage. */
  readonly instance: PackageInstance;
  /** The phases that have objects, in their order. */
  readonly phases: readonly TreePhase[];
}

/** A phase and its objects, in the order in which they are applied. */
export interface TreePhase {
  readonly name: string;
  readonly objects: readonly PackageObject[];
}

/**
 * The phases and objects of a package.
 *
 * @throws PackageError with the words of `kubectl package tree` when it would refuse the package
 */
export function treeOf(model: PkoModel, options: PackageTreeOptions = {}): PackageTree {
  const context = treeContext(model, options);
  judgeConfig(model, context, options);
  const { objects } = renderTree(model, context);
  const manifest = effectiveManifest(model);
  const phases = phaseNames(manifest)
    .map(name => ({ name, objects: objects.filter(({ object }) => textMap(object, 'annotations')[PHASE_ANNOTATION] === name) }))
    .filter(phase => phase.objects.length > 0);
  return { packageName: packageName(manifest), instance: context.package, phases };
}

/**
 * The phases and objects of a package as text, as `kubectl package tree` prints them.
 *
 * @throws PackageError with the words of that command when it would refuse the package
 */
export function drawTree(model: PkoModel, options: PackageTreeOptions = {}): string {
  const tree = treeOf(model, options);
  const { name, namespace } = tree.instance;
  const header = namespace === '' ? `ClusterPackage /${name}` : `Package ${namespace}/${name}`;
  return [tree.packageName, header, ...phaseLines(tree.phases)].map(line => `${line}\n`).join('');
}

/** The context that `kubectl package tree` renders for: nothing is known of the cluster, and there are no dependencies. */
function treeContext(model: PkoModel, options: PackageTreeOptions): PackageContext {
  const first = testCases(effectiveManifest(model)).at(0);
  const testCase = options.testCase === undefined ? first : testCaseNamed(model, options.testCase);
  const instance = testCase === undefined ? PLACEHOLDER : packageOf(testCase);
  return {
    package: options.cluster ? { ...instance, namespace: '' } : instance,
    config: options.config ?? configOf(model, testCase, options),
    images: staticImages(model),
    dependencies: null,
    environment: emptyEnvironment(),
  };
}

/** Everything that the command does before it prints. */
function renderTree(model: PkoModel, context: PackageContext): RenderedPackage {
  const refused = PackageError.join([...loadErrors(model), scopeError(model, context.package.namespace)]);
  if (refused) throw refused;
  const rendered = instantiate(model, context);
  for (const object of rendered.objects) checkConditionMap(object);
  return rendered;
}

/**
 * Judges the configuration, before anything else of the package.
 *
 * @throws PackageError when it is not valid by the schema
 */
export function judgeConfig(model: PkoModel, context: PackageContext, options: PackageTreeOptions = {}): void {
  const manifest = effectiveManifest(model);
  const schema = configSchema(manifest);
  if (schema === undefined) return;
  // Numbers of test cases have gone through JSON, others have not.
  const wholeNumbersAre = options.config === undefined && testCases(manifest).length > 0 ? 'number' : 'integer';
  const file = model.manifest.path;
  const path = ['spec', 'config'];
  const errors = configErrors(schema, admitted(model, context), fieldPath(path), { wholeNumbersAre });
  const refused = PackageError.aggregate(errors.map(error => ({ code: Code.CONFIG_INVALID, text: error.toString(), file, path })));
  if (refused) throw refused;
}

function admitted(model: PkoModel, context: PackageContext): JsonObject {
  try {
    return admitConfig(model, context.config);
  } catch (error) {
    throw error instanceof PackageError ? error.prefixed('validate Package configuration: ') : error;
  }
}

function configOf(model: PkoModel, testCase: JsonObject | undefined, options: PackageTreeOptions): JsonObject {
  const config = objectAt(testCase, 'context')?.config ?? {};
  if (isJsonObject(config)) return config;
  const source = options.testCase === undefined ? 'first test template' : `test template ${options.testCase}`;
  throw PackageError.of({
    code: Code.TEST_CONFIG_INVALID,
    text: `getting config: unmarshal config from ${source}: ${notAnObject(config)}`,
    file: model.manifest.path,
    path: ['test', 'template'],
  });
}

function checkConditionMap({ path: file, document, object }: PackageObject): void {
  const value = textMap(object, 'annotations')[CONDITION_MAP_ANNOTATION];
  if (value === undefined) return;
  try {
    parseConditionMap(value);
  } catch (error) {
    throw PackageError.of({
      code: Code.CONDITION_MAP_INVALID,
      text: (error as Error).message,
      file,
      document,
      path: ['metadata', 'annotations', CONDITION_MAP_ANNOTATION],
    });
  }
}

/** As gotree draws them: each phase like a last item, the objects of the last phase without a line to the left. */
function phaseLines(phases: readonly TreePhase[]): string[] {
  return phases.flatMap(({ name, objects }, index) => {
    const indent = index === phases.length - 1 ? '    └── ' : '│   ├── ';
    return [`└── Phase ${name}`, ...objects.map(object => indent + objectLine(object.object))];
  });
}

function objectLine(object: JsonObject): string {
  const { group, version, kind } = groupVersionKind(object);
  return `${group}/${version}, Kind=${kind} ${textAt(object, 'metadata', 'namespace') ?? ''}/${textAt(object, 'metadata', 'name') ?? ''}`;
}
