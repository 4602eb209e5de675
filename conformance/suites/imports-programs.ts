import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { App } from 'cdk8s';
import * as ts from 'typescript';
import { Context } from '../context';
import { listFolders, writeFiles } from '../folders';
import { differencesOf } from '../object-differences';
import { Report } from '../report';
import { withTemporaryFolder } from '../run-tool';
import {
  Json, JsonObject, Operator, OperatorSource, PlainManifests, describeObject, identityOf, isJsonObject, programOf, readSource, readYamlDocuments,
  scopeOf, textAt,
} from '../subject';

/** An operator of the corpus, and where its manifests are. */
interface Place { readonly name: string; readonly folder: string }

/** The packages that programs import, beside the library. */
const PACKAGES = ['@types', 'cdk8s', 'cdk8s-plus-27', 'constructs'];

/** Every operator of the corpus becomes a program, which has to make the objects that it was made from, but for what its notes tell. */
export async function run(report: Report, { root, corpus }: Context): Promise<void> {
  if (corpus === undefined) {
    report.notRun('imports-programs', 'no corpus');
    return;
  }
  withTemporaryFolder(folder => {
    preparePackages(folder, root);
    const pairs = join(corpus, 'corpus/pairs');
    const bundles = join(corpus, 'corpus/olm');
    compare(report, folder, 'manifests', listFolders(pairs).map(name => ({ name, folder: join(pairs, name, 'source/deploy') })));
    compare(report, folder, 'bundles', listFolders(bundles).flatMap(name => listFolders(join(bundles, name)).slice(-1)
      .filter(version => listFolders(join(bundles, name, version)).includes('manifests')).map(version => ({ name, folder: join(bundles, name, version) }))));
    checkTypes(report, folder);
  });
}

function compare(report: Report, folder: string, what: string, places: readonly Place[]): void {
  let passed = 0;
  let unreadable = 0;
  const failures: string[] = [];
  for (const { name, folder: manifests } of places) {
    const source = sourceIn(manifests);
    if (source === undefined) {
      unreadable++;
      continue;
    }
    try {
      const complaints = complaintsAbout(source, join(folder, what, name));
      if (complaints.length === 0) passed++;
      else failures.push([name, ...complaints].join('\n'));
    } catch (error) {
      failures.push(`${name}: ${(error as Error).stack}`);
    }
  }
  report.add({ name: `imports-programs: programs made from ${what} make the objects of these`, passed, failures, skipped: unreadable });
}

/** What cannot be read is for another suite. */
function sourceIn(folder: string): OperatorSource | undefined {
  try {
    return readSource(folder, { cwd: folder });
  } catch (error) {
    if ((error as Error).name === 'SourceError') return undefined;
    throw error;
  }
}

function complaintsAbout(source: OperatorSource, folder: string): string[] {
  const { files, notes } = programOf(source);
  writeFiles(folder, files);
  const { operator } = synthesized(folder);
  const isTold = (object: JsonObject) => notes.some(note => note.includes(describeObject(object)));
  const made = new Map(objectsOf(operator).map(object => [identityOf(object), object]));
  const namespace = operator.operatorNamespace.name;
  const wanted = new Map(source.objects.map(({ manifest: original }) => {
    const object = normal(original, namespace, source);
    return [identityOf(object), { object, original }] as const;
  }));
  const wrong = [...wanted].filter(([, { original }]) => !isTold(original)).flatMap(([identity, { object }]) => {
    const ours = made.get(identity);
    if (ours === undefined) return [`${describeObject(object)} is missing`];
    return isDeepStrictEqual(ours, object) ? [] : differencesOf(ours, object).map(({ path, ours: we, theirs }) =>
      `${describeObject(object)} ${path}: ${JSON.stringify(we)?.slice(0, 100)} in place of ${JSON.stringify(theirs)?.slice(0, 100)}`);
  });
  const others = [...made].filter(([identity, object]) => !wanted.has(identity) && object.kind !== 'Namespace');
  return [...wrong, ...others.map(([, object]) => `${describeObject(object)} is not in the source`)];
}

function synthesized(folder: string): { operator: Operator } {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- the program is written by this suite
  const { synthesize } = require(join(folder, 'src/synthesize')) as { synthesize: (app: App) => { operator: Operator } };
  return synthesize(new App());
}

function objectsOf(operator: Operator): JsonObject[] {
  const files = new PlainManifests(operator.node.root, 'plain', { operator, imagesByTag: true }).toFiles();
  return Object.values(files).flatMap(text => readYamlDocuments(text) as JsonObject[]);
}

/** An object of the source as an API server takes it: in the operator's namespace, without what says nothing. */
function normal(manifest: JsonObject, namespace: string, { objects, namespace: said }: OperatorSource): JsonObject {
  const { status: _status, ...rest } = manifest;
  const isDefinition = manifest.kind === 'CustomResourceDefinition';
  const complete = said !== undefined ? rest : inNamespace(rest, namespace) as JsonObject;
  const object = isDefinition ? complete : withoutNulls(complete) as JsonObject;
  const { creationTimestamp: _creationTimestamp, namespace: own, ...metadata } = isJsonObject(object.metadata) ? object.metadata : {};
  const definition = objects.map(candidate => candidate.manifest)
    .find(({ kind, spec }) => kind === 'CustomResourceDefinition' && textAt(spec, 'names', 'kind') === manifest.kind);
  const scope = textAt(definition, 'spec', 'scope') ?? scopeOf(textAt(manifest, 'apiVersion') ?? '', textAt(manifest, 'kind') ?? '');
  if (isDefinition || scope === 'Cluster' || (scope === undefined && own === undefined && namesNamespace(objects))) return { ...object, metadata };
  return { ...object, metadata: { ...metadata, namespace: own ?? namespace } };
}

/** Services of webhooks and accounts of bindings are in the namespace of an operator that no object gives one. */
function inNamespace(value: Json, namespace: string): Json {
  if (Array.isArray(value)) return value.map(item => inNamespace(item, namespace));
  if (!isJsonObject(value)) return value;
  const below = Object.entries(value).map(([key, item]) => [key, inNamespace(item, namespace)]);
  return Object.fromEntries(below.map(([key, item]) => {
    if (key === 'clientConfig' && isJsonObject(item) && isJsonObject(item.service)) return [key, { ...item, service: { namespace, ...item.service } }];
    if (key !== 'subjects' || value.kind !== 'ClusterRoleBinding' || !Array.isArray(item)) return [key, item];
    return [key, item.map(subject => (isJsonObject(subject) && subject.kind === 'ServiceAccount' ? { namespace, ...subject } : subject))];
  }));
}

function namesNamespace(objects: OperatorSource['objects']): boolean {
  return objects.some(({ manifest }) => textAt(manifest, 'metadata', 'namespace') !== undefined);
}

function withoutNulls(value: Json): Json {
  if (Array.isArray(value)) return value.filter(item => item !== null).map(withoutNulls);
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(Object.entries(value).filter(([, item]) => item !== null).map(([key, item]) => [key, withoutNulls(item)]));
}

/** Makes the packages of the checkout, and the library as it is in the checkout, known to programs below a folder. */
function preparePackages(folder: string, root: string): void {
  const library = join(folder, 'library');
  mkdirSync(library);
  writeFileSync(join(library, 'package.json'), JSON.stringify({ name: 'cdk8s-opack', main: 'index.ts', types: 'index.ts' }));
  writeFileSync(join(library, 'index.ts'), `export * from '${join(root, 'src/index')}';\n`);
  mkdirSync(join(folder, 'node_modules'));
  for (const name of PACKAGES) symlinkSync(join(root, 'node_modules', name), join(folder, 'node_modules', name));
  symlinkSync(library, join(folder, 'node_modules/cdk8s-opack'));
}

/** As strictly as a new project does. */
function checkTypes(report: Report, folder: string): void {
  const programs = ['manifests', 'bundles'].flatMap(what => listFolders(join(folder, what)).map(name => join(folder, what, name)));
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.Node16,
    types: ['node'],
    typeRoots: [join(folder, 'node_modules/@types')],
    strict: true,
    noUnusedLocals: true,
    isolatedModules: true,
    skipLibCheck: true,
    noEmit: true,
  };
  const checked = ts.createProgram(programs.map(program => join(program, 'src/main.ts')), options);
  const failures = programs.flatMap(program => {
    const files = checked.getSourceFiles().filter(({ fileName }) => fileName.startsWith(`${program}/`));
    const found = files.flatMap(file => [...checked.getSyntacticDiagnostics(file), ...checked.getSemanticDiagnostics(file)]);
    return found.length === 0 ? [] : [ts.formatDiagnostics(found.slice(0, 5), { getCanonicalFileName: name => name, getCurrentDirectory: () => folder, getNewLine: () => '\n' })];
  });
  report.add({ name: 'imports-programs: the types of all programs are right', passed: programs.length - failures.length, failures });
}
