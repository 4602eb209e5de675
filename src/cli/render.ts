import { relative, resolve, sep } from 'node:path';
import { isConfigTaken } from './config-file';
import { readConfig, refuseUnknownTestCase, withPackage } from './package-input';
import { CommandError, ExitCode, Session } from './session';
import { writeRendering } from './write-rendering';
import { FileContent, FileTree, textOf } from '../files/file-tree';
import { isBelow } from '../files/is-below';
import { JsonObject, textAt } from '../kube/json';
import { readYamlDocuments } from '../kube/yaml/read';
import { PackageContext, contextOfTestCase } from '../pko/instantiate/context';
import { fixturesOf, instantiate } from '../pko/instantiate/instantiate';
import { renderTestCases } from '../pko/instantiate/test-renderings';
import { COMPONENTS_FOLDER, PkoModel } from '../pko/model';
import { effectiveManifest, scopesOf, testCases } from '../pko/read/manifest';
import { inComponent } from '../pko/rules/load';
import { PackageScope } from '../pko/scope';
import { judgeConfig } from '../pko/tree-view';

/** What `opack render` is told. */
export interface RenderOptions {
  readonly test?: string;
  readonly config?: string;
  readonly out?: string;
  /** What is printed; files are always YAML. */
  readonly output: 'yaml' | 'json';
}

/** Renders the files of a package and writes or prints them. */
export function render(dir: string, { test, config, out, output }: RenderOptions, session: Session): number {
  if (out !== undefined && output === 'json') throw new CommandError('The files in a folder are YAML: leave out --out, or --output json.');
  if (out !== undefined) refuseInside(dir, out, session);
  const given = config === undefined ? undefined : readConfig(config, session);
  let isRefused = false;
  const exitCode = withPackage(dir, session, {}, model => {
    isRefused = given !== undefined && !isConfigTaken(config!, given, model, session);
    if (isRefused) return;
    const [first] = testCases(effectiveManifest(model));
    const name = test ?? (given === undefined && first !== undefined ? textAt(first, 'name') ?? '' : undefined);
    const files = name === undefined ? renderConfig(model, given ?? {}) : renderCase(model, name);
    if (out === undefined) {
      session.stdout.write(output === 'json' ? asList(files) : asStream(files));
    } else {
      writeRendering(resolve(session.cwd, out), files);
      session.stderr.write(`${out}: ${files.paths.length} files\n`);
    }
  });
  return isRefused ? ExitCode.ERRORS_FOUND : exitCode;
}

/** Files in the folder of a package are files of the package, unless they are hidden. */
function refuseInside(dir: string, out: string, { cwd }: Session): void {
  const [folder, place] = [resolve(cwd, dir), resolve(cwd, out)];
  if (!isBelow(place, folder) || relative(folder, place).split(sep).some(segment => segment.startsWith('.'))) return;
  throw new CommandError(`${out} is in the package: what is written there would become a part of it. Choose another folder.`);
}

/** What upstream writes as fixtures of a test case, those of a component below its folder. */
function renderCase(model: PkoModel, name: string): FileTree {
  const parts = [model, ...model.components.values()];
  refuseUnknownTestCase(name, parts);
  return new FileTree(parts.flatMap(part => {
    const folder = part.component === undefined ? '' : `${COMPONENTS_FOLDER}/${part.component}/`;
    return [...renderPart(part, name)].map(([path, content]) => [folder + path, content] as const);
  }));
}

/** Of two cases of one name, upstream writes the first. A part need not have the case. */
function renderPart(part: PkoModel, name: string): Map<string, FileContent> {
  const found = renderTestCases(part).find(one => one.name === name);
  if (found?.error !== undefined) throw part.component === undefined ? found.error : inComponent(part.component, found.error);
  return found?.rendered === undefined ? new Map() : fixturesOf(found.rendered);
}

function renderConfig(model: PkoModel, config: JsonObject): FileTree {
  const context = { ...contextLikeFirstTestCase(model), config };
  judgeConfig(model, context, { config });
  return new FileTree(fixturesOf(instantiate(model, context)));
}

/** Package and environment of the first test case; without one, a package object of either scope and a cluster of which nothing is known. */
function contextLikeFirstTestCase(model: PkoModel): PackageContext {
  const manifest = effectiveManifest(model);
  const [first] = testCases(manifest);
  if (first !== undefined) return contextOfTestCase(model, first);
  const isNamespaced = scopesOf(manifest).includes(PackageScope.NAMESPACED);
  return { ...contextOfTestCase(model, {}), package: { name: 'name', namespace: isNamespaced ? 'namespace' : '' } };
}

/** The objects of all files as kubectl prints several. */
function asList(files: FileTree): string {
  const items = [...files.entries()].flatMap(([, content]) => readYamlDocuments(textOf(content)).filter(document => document !== null));
  return `${JSON.stringify({ apiVersion: 'v1', kind: 'List', items }, undefined, 2)}\n`;
}

/** All files as one stream of YAML documents, each with a line that says where it comes from. */
function asStream(files: FileTree): string {
  return [...files.entries()].map(([path, content]) => {
    const text = textOf(content);
    return `---\n# Source: ${path}\n${text}${text.endsWith('\n') ? '' : '\n'}`;
  }).join('');
}
