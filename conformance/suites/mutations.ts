import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Context } from '../context';
import { writeFiles } from '../folders';
import { KnownDifferences } from '../known-differences';
import { findKubectlPackage } from '../kubectl-package';
import { Mutant } from '../mutants';
import { MUTATION_KINDS, mutatedPackages } from '../package-mutations/generate';
import { Outcome } from '../recorded-case';
import { treesDifference } from '../replay';
import { Report } from '../report';
import { FileContent, FileTree, FilesVerdict, judgeFiles, readDirectory } from '../subject';
import { verdictDifference } from '../verdict';

/** The tool reports in another order each time, often one error of several, and what it finds in a map by chance: so many runs may be needed. */
const MOST_RUNS = 12;
/** How many of the tool run at a time. */
const WORKERS = 2;
const ARGS = ['validate', '.'];

/** How the tool ended, and the fixtures that it wrote. */
interface Run {
  readonly outcome: Outcome;
  readonly written: ReadonlyMap<string, FileContent>;
}

/** Real packages and our own, changed in many ways: the verdict of kubectl-package, its message and the fixtures that it writes, against ours. */
export async function run(report: Report, { corpus }: Context): Promise<void> {
  const tool = findKubectlPackage();
  if (tool === undefined || corpus === undefined) {
    const reason = tool === undefined ? 'no kubectl-package: neither on the PATH nor named by KUBECTL_PACKAGE' : 'no corpus';
    report.notRun('mutations: changed packages', reason);
    return;
  }
  const known = new KnownDifferences('mutations');
  const packages = mutatedPackages(corpus);
  const differences = await compareAll(tool, packages);
  const failures = differences.filter(({ name }) => !known.covers(name)).map(({ name, text }) => `${name}\n${text}`);
  report.add({
    name: `mutations agreed ${packages.length - differences.length}/${packages.length}`,
    passed: packages.length - failures.length,
    failures,
    detail: differences.length > failures.length ? `${differences.length - failures.length} known to differ` : undefined,
  });
  const untried = MUTATION_KINDS.filter(kind => !packages.some(mutated => mutated.kind === kind));
  report.one('mutations: every kind of change is tried', untried.join('\n') || undefined, `${MUTATION_KINDS.length} kinds`);
  report.one('mutations: every known difference is there', known.unused().join('\n') || undefined);
}

/** A package that we judge in another way than the tool. */
export interface PackageDifference { readonly name: string; readonly text: string }

/** Judges packages by the tool and by us. */
export async function compareAll(tool: string, packages: readonly Mutant[]): Promise<PackageDifference[]> {
  const differences: PackageDifference[] = [];
  const waiting = packages.values();
  const work = async () => {
    for (const { name, files } of waiting) {
      const text = await packageDifference(tool, files);
      if (text !== undefined) differences.push({ name, text });
    }
  };
  await Promise.all(Array.from({ length: WORKERS }, work));
  return differences.sort((a, b) => a.name < b.name ? -1 : 1);
}

/** Runs the tool until it ends as we say; undefined where it does. */
async function packageDifference(tool: string, files: FileTree): Promise<string | undefined> {
  const theirs = validate(tool, files);
  const ours = judgeFiles(files);
  const first = runDifference(ours, await theirs);
  if (first === undefined) return undefined;
  for (let runs = 1; runs < MOST_RUNS; runs++) {
    if (runDifference(ours, await validate(tool, files)) === undefined) return undefined;
  }
  return first;
}

function runDifference(ours: FilesVerdict, { outcome, written }: Run): string | undefined {
  const difference = [false, true].map(unordered => verdictDifference({ args: ARGS, ...outcome, unordered }, ours));
  if (!difference.includes(undefined)) return difference[0];
  return outcome.rc === 0 ? treesDifference(new FileTree(ours.newFixtures), new FileTree(written)) : undefined;
}

/** Runs the tool in a folder of its own, as it writes fixtures. */
async function validate(tool: string, files: FileTree): Promise<Run> {
  const folder = await mkdtemp(join(tmpdir(), 'opack-conformance-'));
  try {
    writeFiles(folder, files);
    const outcome = await execute(tool, folder);
    const written = outcome.rc === 0 ? [...readDirectory(folder).entries()].filter(([path]) => files.get(path) === undefined) : [];
    return { outcome, written: new Map(written) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Paths of folders that are new with each run are replaced, as in the records. */
function execute(tool: string, cwd: string): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    execFile(tool, ARGS, { cwd, maxBuffer: 1e9 }, (error, stdout, stderr) => {
      if (error !== null && typeof error.code !== 'number') return reject(error);
      const text = stderr.replaceAll(tmpdir(), '<temp>').replace(/(<temp>\/pko-test-[^/]*-)\d+\//g, '$1N/');
      return resolve({ rc: error === null ? 0 : Number(error.code), stdout, stderr: text });
    });
  });
}
