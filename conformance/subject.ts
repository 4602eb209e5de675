/**
 * What conformance uses of the library: the only file of conformance that knows its folders.
 */
import { CelDuration, CelMap, CelTimestamp, CelTypeName, CelUint, CelValue } from '../src/cel/values';
import { FileContent, FileTree } from '../src/files/file-tree';
import { Finding, Severity } from '../src/findings/finding';
import { toBytes } from '../src/go/bytes';
import { Json, JsonObject } from '../src/kube/json';
import { CelContext } from '../src/pko/cel/cel-context';
import { contextOfTestCase } from '../src/pko/instantiate/context';
import { fixturesOf, instantiate } from '../src/pko/instantiate/instantiate';
import { PkoModel } from '../src/pko/model';
import { PackageError } from '../src/pko/problem/package-error';
import { effectiveManifest, testCases } from '../src/pko/read/manifest';
import { readPackage } from '../src/pko/read/read-package';
import { UNBOUND_FUNCTIONS, packageFunctions } from '../src/pko/template/package-functions';
import { TemplateSet } from '../src/pko/template/template-set';
import { drawTree } from '../src/pko/tree-view';
import { judgePackage, validateFiles } from '../src/pko/validate';

export { run as runCommandLine } from '../src/cli/run';
export { type FileContent, FileTree, comparePaths, textOf } from '../src/files/file-tree';
export { readImageArchive, writeImageArchive } from '../src/files/image/archive';
export { type Blob, type ContainerImage } from '../src/files/image/container-image';
export { filesOfImage } from '../src/files/image/image-files';
export { parseImageName } from '../src/files/registry/image-name';
export { pullImage } from '../src/files/registry/pull-image';
export { pushImage } from '../src/files/registry/push-image';
export { digestOf } from '../src/files/image/digest';
export { RegistryClient } from '../src/files/registry/registry-client';
export { resolveDigest } from '../src/files/registry/resolve-digest';
export { buildKustomization } from '../src/import/kustomize/build-kustomization';
export { SourceError } from '../src/import/source-error';
export { type Finding, Severity } from '../src/findings/finding';
export { definitionOf, type Definition } from '../src/compare/crd/definition';
export { definitionChanges } from '../src/compare/crd/definition-changes';
export { type SchemaChange } from '../src/compare/crd/schema-change';
export { schemaChanges } from '../src/compare/crd/schema-changes';
export { servedVersionChanges } from '../src/compare/crd/served-versions';
export { differencesOf as valueDifferences } from '../src/compare/values/differences';
export { DecodeError } from '../src/go/decode-error';
export { type PkoModel } from '../src/pko/model';
export { readPackage } from '../src/pko/read/read-package';
export { renderPackage } from '../src/pko/render';
export { readDirectory } from '../src/files/read-directory';
export { renderBundleBlob } from '../src/olm/catalog/bundle/bundle-blob';
export { type BundleBlobOptions, type RenderedBundle } from '../src/olm/catalog/bundle/bundle-blob';
export { BundleError } from '../src/olm/catalog/bundle/bundle-error';
export { catalogOf } from '../src/olm/catalog/catalog-of';
export { readCatalog } from '../src/olm/catalog/read';
export { catalogJson, renderCatalog } from '../src/olm/catalog/render';
export { judgeCatalog } from '../src/olm/catalog/rules/check-catalog';
export { basicTemplateOf } from '../src/olm/catalog/template/basic';
export { renderTemplate as renderCatalogTemplate } from '../src/olm/catalog/template/templates';
export { TemplateError } from '../src/olm/catalog/template/template-error';
export { parseRange } from '../src/olm/format/blang-range';
export { BlangError, parseVersion } from '../src/olm/format/blang-version';
export { Release } from '../src/olm/graph/release';
export { ReleaseGraph } from '../src/olm/graph/release-graph';
export { type ReleaseProps } from '../src/olm/graph/release-props';
export { type CheckOptions, checkBundle } from '../src/olm/check';
export { type PackageManifestsModel } from '../src/olm/package-manifests/model';
export { readPackageManifests } from '../src/olm/package-manifests/read';
export { renderPackageManifests } from '../src/olm/package-manifests/render';
export { bundlesOf } from '../src/olm/package-manifests/to-bundles';
export { bundleImage } from '../src/olm/bundle-image';
export { catalogImage, onlyPackageOf } from '../src/olm/catalog-image';
export { packageImage } from '../src/pko/package-image';
export { readBundle } from '../src/olm/read';
export { renderBundle } from '../src/olm/render';
export { upstreamRules as upstreamRulesOf } from '../src/olm/rules/upstream';
export { UPSTREAM_RULES, type UpstreamRule, type UpstreamRuleInfo } from '../src/olm/rules/upstream-rules';
export { UpdateGraph } from '../src/olm/update-graph';
export { InstallError } from '../src/olm/install/install-error';
export { type OlmModel } from '../src/olm/model';
export { type OlmV1Options } from '../src/olm/install/olm-v1-options';
export { type OlmV0Permissions, rbacForOlmV0 } from '../src/olm/install/rbac-for-olm-v0';
export { type RegistryV1, readRegistryV1 } from '../src/olm/install/registry-v1';
export { renderRegistryV1 } from '../src/olm/install/render-for-olm-v1';
export { type Json, type JsonObject, isJsonObject, listAt, objectAt, textAt } from '../src/kube/json';
export { judgeObject } from '../src/kube/judge/judge-object';
export { OwnKinds } from '../src/kube/judge/own-kinds';
export { type ObjectProblem } from '../src/kube/rules/object-problem';
export { type FieldKey, fieldPath as pathText } from '../src/kube/schema/field-error';
export { schemaOfKind } from '../src/kube/schema/kinds';
export { type OperatorSource } from '../src/import/operator-source';
export { readSource } from '../src/import/read-source';
export { programOf } from '../src/import/write-program';
export { describeObject, identityOf } from '../src/kube/object-ref';
export { scopeOf } from '../src/kube/scope';
export { Operator } from '../src/operator/operator';
export { PlainManifests } from '../src/plain/plain-manifests';
export { emitYaml } from '../src/kube/yaml/emit';
export { OperatorValidation } from '../src/validation/operator-validation';
export { readYaml, readYamlDocuments } from '../src/kube/yaml/read';

/** What `kubectl package tree` is asked for. */
export interface TreeRequest {
  /** Render as a ClusterPackage; a context without namespace is one anyway. */
  readonly cluster: boolean;
  /** The test case whose package and config to use; the first one by default. */
  readonly testCase?: string;
  /** The config to use in place of the test case's. */
  readonly config?: JsonObject;
}

/** What one test case of a package, or of one of its components, renders to. */
export interface RenderedContext {
  readonly component?: string;
  readonly testCase: string;
  /** Path below the test case's fixture folder to content; undefined where the rendering fails. */
  readonly files?: ReadonlyMap<string, FileContent>;
  /** Why the rendering fails. */
  readonly error?: string;
}

/** The text of `kubectl package tree` for the files of a package's folder. Throws when Package Operator refuses the package. */
export function renderTree(files: FileTree, request: TreeRequest): string {
  return drawTree(readPackage(files, { rootOnly: true }), request);
}

/** Our verdict on the files of a package. */
export interface FilesVerdict {
  /** What `kubectl package validate` says when it refuses the package, without its own prefixes. */
  readonly refusal?: string;
  /** The files that findings of errors name. */
  readonly errorFiles: readonly string[];
  /** The fixtures that are missing: path to content. */
  readonly newFixtures: ReadonlyMap<string, FileContent>;
}

/** Judges the files of a package's folder as `kubectl package validate` does. */
export function judgeFiles(files: FileTree): FilesVerdict {
  try {
    const { refusal, findings, newFixtures } = judgePackage(readPackage(files));
    return { refusal, errorFiles: filesOfErrors(findings), newFixtures };
  } catch (error) {
    if (!(error instanceof PackageError)) throw error;
    return { refusal: error.message, errorFiles: filesOfErrors(validateFiles(files)), newFixtures: new Map() };
  }
}

function filesOfErrors(findings: readonly Finding[]): string[] {
  return findings.filter(({ severity }) => severity === Severity.ERROR).flatMap(({ file }) => file ?? []);
}

/**
 * The fixtures of all test cases of a package and its components, in the order of the manifests.
 *
 * Mirrors what `kubectl package validate` writes where there are none. Throws when Package Operator cannot read the package.
 */
export function renderContexts(files: FileTree): RenderedContext[] {
  const root = readPackage(files);
  const models: (readonly [string | undefined, PkoModel])[] = [...root.components, [undefined, root]];
  return models.flatMap(([component, model]) =>
    testCases(effectiveManifest(model)).map(testCase => ({ component, testCase: String(testCase.name ?? ''), ...render(model, testCase) })));
}

function render(model: PkoModel, testCase: JsonObject): Pick<RenderedContext, 'files' | 'error'> {
  try {
    return { files: fixturesOf(instantiate(model, contextOfTestCase(model, testCase))) };
  } catch (error) {
    return { error: (error as Error).message };
  }
}

/** A named condition of a package. */
export interface Condition { readonly name: string; readonly expression: string }

/** What a template makes: its output, or Package Operator's words for why there is none. */
export interface RenderedTemplate { readonly output?: Buffer; readonly error?: Buffer }

/** Executes a template of a set over data and files; the templates are parsed in the order of their names. */
export function renderTemplate({ templates, execute, data, files, conditions }: {
  readonly templates: { readonly [name: string]: string };
  readonly execute: string;
  readonly data: JsonObject;
  readonly files: { readonly [path: string]: string };
  readonly conditions: readonly Condition[];
}): RenderedTemplate {
  let doing = 'constructing CEL context';
  try {
    const cel = new CelContext(data, conditions);
    const set: TemplateSet = new TemplateSet(packageFunctions({
      file: path => files[path],
      filePaths: () => Object.keys(files),
      cel: expression => cel.evaluate(expression),
      set: () => set,
    }));
    for (const name of Object.keys(templates).sort()) {
      doing = `parsing template from ${name}`;
      set.parse(name, templates[name]!);
    }
    doing = `executing template from ${execute}`;
    return { output: Buffer.from(toBytes(set.execute(execute, data))) };
  } catch (error) {
    return { error: Buffer.from(toBytes(`${doing}: ${(error as Error).message}`)) };
  }
}

/** The names of all functions that templates can call. */
export function templateFunctionNames(): string[] {
  const names: string[] = [];
  for (const name in UNBOUND_FUNCTIONS) names.push(name);
  return names;
}

/** What an expression is: its type and value, or its error; without a type where it does not compile. */
export interface CelVerdict { readonly type?: string; readonly value?: Json; readonly error?: string }

/** Judges an expression in a render context; values are described as `Describe` of internal/celcontext does. */
export function evaluateCelIn(values: JsonObject, conditions: readonly Condition[], expression: string): CelVerdict {
  try {
    const { type, value, error } = new CelContext(values, conditions).result(expression);
    return error === undefined ? { type, value: describe(value!) } : { type, error };
  } catch (error) {
    return { error: (error as Error).message };
  }
}

function describe(value: CelValue): Json {
  if (typeof value === 'bigint') return { int: value.toString() };
  if (typeof value === 'number') return { double: exponentForm(value) };
  if (Array.isArray(value)) return value.map(describe);
  if (value instanceof CelUint) return { uint: value.value.toString() };
  if (value instanceof Uint8Array) return { bytes: Buffer.from(value).toString('base64') };
  if (value instanceof CelDuration) return { duration: value.nanos.toString() };
  if (value instanceof CelTimestamp) return { timestamp: value.nanos.toString() };
  if (value instanceof CelTypeName) return { type: value.name };
  if (value instanceof CelMap) return { map: value.keys().map(key => [describe(key), describe(value.find(key)!)]) };
  return value;
}

/** A number as Go's format `e` has it: two digits of exponent at least. */
function exponentForm(value: number): string {
  if (!Number.isFinite(value)) return Number.isNaN(value) ? 'NaN' : value > 0 ? '+Inf' : '-Inf';
  return (Object.is(value, -0) ? '-' : '') + value.toExponential().replace(/e([+-])(\d)$/, 'e$10$2');
}
