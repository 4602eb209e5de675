import { basename, join } from 'node:path';
import { Context } from '../context';
import { DeclaredDifferences, Output } from '../declared-differences';
import { Example } from '../examples';
import { listFolders } from '../folders';
import { Difference } from '../object-differences';
import { compareObjects, objectsOf } from '../object-set';
import { Report } from '../report';
import { FileTree, JsonObject, emitYaml, readDirectory, readYaml, renderContexts } from '../subject';

/** The operators that the corpus has in both formats and that are examples of ours. */
const OPERATORS = ['certman-operator', 'pagerduty-operator'];
const FIXTURES = '.test-fixtures';

/** Context to the objects that are there in it. */
type ObjectsByContext = ReadonlyMap<string, readonly JsonObject[]>;

/** Our package and bundle of an operator against those of its own team, by object and field. */
export async function run(report: Report, { corpus, examples }: Context): Promise<void> {
  for (const name of OPERATORS) {
    if (corpus === undefined) {
      report.notRun(`pairs: ${name}`, 'no corpus');
      continue;
    }
    const example = examples.find(candidate => candidate.name === name);
    if (example === undefined) report.one(`pairs: ${name}`, `There is no output of an example ${name}.`);
    else compareOperator(report, example, join(corpus, 'corpus/pairs', name));
  }
}

function compareOperator(report: Report, example: Example, team: string): void {
  const declared = new DeclaredDifferences(join(example.source, 'differences.yaml'));
  for (const [what, compare] of [['package', comparePackages], ['bundle', compareBundles]] as const) {
    try {
      compare(report, declared, example, team);
    } catch (error) {
      report.one(`pairs: ${example.name}: the ${what}s can be compared`, (error as Error).message);
    }
  }
  report.add({
    name: `pairs: ${example.name}: every declared difference is there`,
    passed: declared.used,
    failures: [...declared.invalid, ...declared.unused.map(entry => `${entry} fits no difference.`)],
  });
}

/** The manifests, and what the templates render to in the test cases of the team. */
function comparePackages(report: Report, declared: DeclaredDifferences, example: Example, team: string): void {
  const ours = readDirectory(only(example.packages.filter(folder => basename(folder) === example.name), `package ${example.name}`));
  const theirs = readDirectory(join(team, 'pko'));
  addComparison(report, declared, example.name, 'pko', 'manifest', inNoContext([manifestOf(ours)]), inNoContext([manifestOf(theirs)]));
  const rendered = renderedObjects(withTestCasesOf(ours, theirs));
  addComparison(report, declared, example.name, 'pko', 'rendered objects', rendered, renderedObjects(theirs));
  if (theirs.paths.some(path => path.startsWith(`${FIXTURES}/`))) {
    addComparison(report, declared, example.name, 'fixtures', 'rendered objects and the fixtures of the team', rendered, fixtureObjects(theirs));
  }
}

function compareBundles(report: Report, declared: DeclaredDifferences, example: Example, team: string): void {
  const generated = join(team, 'olm-generated');
  const ours = readDirectory(join(only(example.bundles, 'bundle'), 'manifests'));
  const theirs = readDirectory(join(generated, only(listFolders(generated), 'generated bundle')));
  addComparison(report, declared, example.name, 'olm', 'bundle', inNoContext(objectsOf(ours)), inNoContext(objectsOf(theirs)));
}

function inNoContext(objects: readonly JsonObject[]): ObjectsByContext {
  return new Map([['', objects]]);
}

/** One case an object; it fails when it differs anywhere, in any context, without that being declared. */
function addComparison(
  report: Report, declared: DeclaredDifferences, name: string, output: Output, what: string, ours: ObjectsByContext, theirs: ObjectsByContext,
): void {
  const undeclared = new Map<string, Map<string, string[]>>();
  for (const context of new Set([...theirs.keys(), ...ours.keys()])) {
    for (const [label, differences] of compareObjects(ours.get(context) ?? [], theirs.get(context) ?? [])) {
      if (!undeclared.has(label)) undeclared.set(label, new Map());
      const lines = undeclared.get(label)!;
      for (const difference of differences.filter(candidate => !declared.covers(output, label, candidate))) {
        const text = describe(label, difference);
        lines.set(text, [...lines.get(text) ?? [], context]);
      }
    }
  }
  const failures = [...undeclared.values()].filter(lines => lines.size > 0)
    .map(lines => [...lines].map(([text, contexts]) => contexts[0] === '' ? text : `${text}\n  in:     ${contexts.join(', ')}`).join('\n'));
  report.add({ name: `pairs: ${name}: ${output}, ${what}`, passed: undeclared.size - failures.length, failures });
}

function describe(label: string, { path, ours, theirs }: Difference): string {
  if (path === '') return `${label}: only ${ours === undefined ? 'they have' : 'we have'} it`;
  return `${label}:${path}\n  ours:   ${JSON.stringify(ours) ?? '(nothing)'}\n  theirs: ${JSON.stringify(theirs) ?? '(nothing)'}`;
}

function manifestOf(files: FileTree): JsonObject {
  return readYaml(files.text('manifest.yaml') ?? '') as JsonObject;
}

/** A package with the test cases of another. */
function withTestCasesOf(files: FileTree, other: FileTree): FileTree {
  const manifest = emitYaml({ ...manifestOf(files), test: manifestOf(other).test ?? null });
  return new FileTree([...files.entries()].map(([path, content]) => [path, path === 'manifest.yaml' ? manifest : content]));
}

function renderedObjects(files: FileTree): ObjectsByContext {
  return new Map(renderContexts(files).map(({ testCase, files: rendered, error }) => {
    if (rendered === undefined) throw new Error(`The test case ${testCase} cannot be rendered: ${error}`);
    return [testCase, objectsOf(new FileTree(rendered))];
  }));
}

function fixtureObjects(files: FileTree): ObjectsByContext {
  const fixtures = files.below(FIXTURES);
  const contexts = new Set(fixtures.paths.map(path => path.slice(0, path.indexOf('/'))));
  return new Map([...contexts].map(context => [context, objectsOf(fixtures.below(context))]));
}

function only<T>(items: readonly T[], what: string): T {
  if (items.length !== 1) throw new Error(`One ${what} is needed, and there are ${items.length}.`);
  return items[0]!;
}
