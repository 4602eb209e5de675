import { posix } from 'node:path';
import { Fixtures, RecordedCase, RecordedRun, filesOf, outcomesOf } from './recorded-case';
import {
  FileContent, FileTree, JsonObject, RenderedContext, TreeRequest, isJsonObject, judgeFiles, readYaml, renderContexts, renderTree, textOf,
} from './subject';
import { firstDifference } from './text-difference';
import { verdictDifference } from './verdict';

/** How the verdicts on a case differ, each with the command that it is about. A second `validate` sees the fixtures that the first one writes. */
export function verdictDifferences({ files, runs }: RecordedCase): { readonly command: string; readonly difference: string }[] {
  let present = files;
  return runs.flatMap(run => {
    const command = run.args.join(' ');
    if (run.args[0] === 'tree') return differenceAt(command, treeDifference(present, run));
    if (run.args[0] !== 'validate') return [];
    const folder = targetOf(run.args);
    const ours = judgeFiles(below(present, folder));
    present = new FileTree([...present.entries(), ...[...ours.newFixtures].map(([path, content]) => [posix.join(folder, path), content] as const)]);
    return differenceAt(command, verdictDifference(run, ours));
  });
}

function differenceAt(command: string, difference: string | undefined): { readonly command: string; readonly difference: string }[] {
  return difference === undefined ? [] : [{ command, difference }];
}

/** How our tree differs from every recorded outcome of a `tree` run; undefined where it equals one. */
function treeDifference(files: FileTree, run: RecordedRun): string | undefined {
  const ours = attempt(() => drawTree(files, run.args));
  const accepted = outcomesOf(run).filter(({ rc }) => rc === 0);
  if (ours.result === undefined || accepted.length === 0) return verdictDifference(run, { refusal: ours.refusal });
  return accepted.some(({ stdout }) => stdout === ours.result) ? undefined : firstDifference(ours.result, accepted[0]!.stdout);
}

/** How what our test cases render to differs from all that was recorded; undefined where it equals one. */
export function fixturesDifference({ files, runs, fixtures }: RecordedCase): string | undefined {
  const validate = runs.find(({ args }) => args[0] === 'validate');
  const complete = validate !== undefined && outcomesOf(validate).every(({ rc }) => rc === 0);
  const folder = targetOf(validate?.args ?? ['validate', '.']);
  const ours = attempt(() => renderContexts(below(files, folder)));
  if (ours.result === undefined) {
    const refused = validate !== undefined && outcomesOf(validate).every(({ rc }) => rc !== 0);
    return refused && fixtures!.every(expected => Object.keys(expected).length === 0) ? undefined : `Only we refuse it: ${ours.refusal}`;
  }
  const differences = fixtures!.map(expected => renderedDifference(files, folder, ours.result!, expected, complete));
  return differences.includes(undefined) ? undefined : differences[0];
}

/** Where a run was refused, later test cases may not have been rendered: then only those that were are compared. */
function renderedDifference(
  files: FileTree, folder: string, contexts: readonly RenderedContext[], expected: Fixtures, complete: boolean,
): string | undefined {
  const rendered = new Map<string, FileContent>();
  const folders = new Set<string>();
  for (const context of contexts) {
    const fixtures = posix.join(folder, context.component === undefined ? '' : `components/${context.component}`, '.test-fixtures', context.testCase);
    const wasThere = files.paths.some(path => path.startsWith(`${fixtures}/`)) || folders.has(fixtures);
    const wasRendered = complete || Object.keys(expected).some(path => path.startsWith(`${fixtures}/`));
    folders.add(fixtures);
    if (wasThere || !wasRendered) continue;
    if (context.files === undefined) return `Only we cannot render the test case ${context.testCase}: ${context.error}`;
    for (const [path, content] of context.files) rendered.set(posix.join(fixtures, path), content);
  }
  return treesDifference(new FileTree(rendered), filesOf(expected));
}

/** The first difference of two sets of files. */
export function treesDifference(ours: FileTree, theirs: FileTree): string | undefined {
  for (const path of new Set([...ours.paths, ...theirs.paths])) {
    const [mine, other] = [ours.get(path), theirs.get(path)];
    if (mine === undefined) return `${path}: we have no such file`;
    if (other === undefined) return `${path}: only we have this file`;
    if (!Buffer.from(mine).equals(Buffer.from(other))) return `${path}: ${firstDifference(textOf(mine), textOf(other))}`;
  }
  return undefined;
}

function drawTree(files: FileTree, args: readonly string[]): string {
  const configPath = optionOf(args, '--config-path');
  const request: TreeRequest = {
    cluster: args.includes('--cluster') || args.includes('--cluster=true'),
    testCase: optionOf(args, '--config-testcase'),
    config: configPath === undefined ? undefined : readConfig(files, configPath),
  };
  return renderTree(below(files, targetOf(args)), request);
}

function readConfig(files: FileTree, path: string): JsonObject {
  const text = files.text(path);
  if (text === undefined) throw new Error(`There is no ${path}.`);
  const config = readYaml(text) ?? {};
  if (!isJsonObject(config)) throw new Error(`${path} holds no object.`);
  return config;
}

/** The folder that a command is about, as a path of the case's files. */
function targetOf(args: readonly string[]): string {
  const target = args.slice(1).find((arg, index) => !arg.startsWith('-') && !VALUE_OPTIONS.includes(args[index]!)) ?? '.';
  return posix.normalize(`${target}/`).replace(/\/$/, '');
}

const VALUE_OPTIONS = ['--config-path', '--config-testcase', '--component'];

function optionOf(args: readonly string[], name: string): string | undefined {
  const index = args.indexOf(name);
  return index < 0 ? undefined : args[index + 1];
}

function below(files: FileTree, folder: string): FileTree {
  return folder === '.' ? files : files.below(folder);
}

function attempt<T>(make: () => T): { result?: T; refusal?: string } {
  try {
    return { result: make() };
  } catch (error) {
    return { refusal: (error as Error).message };
  }
}
