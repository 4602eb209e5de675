import { RenderedCase, renderTestCases } from './instantiate/test-renderings';
import { COMPONENTS_FOLDER, FIXTURES_FOLDER, PkoModel } from './model';
import { Code } from './problem/codes';
import { PackageError, Problem } from './problem/package-error';
import { readPackage } from './read/read-package';
import { Advice } from './rules/advice';
import { adviceFor } from './rules/advise';
import { toFinding } from './rules/to-finding';
import { FileContent, FileTree } from '../files/file-tree';
import { Finding, Severity } from '../findings/finding';
import { inComponent, loadErrors } from './rules/load';
import { TestOutcome, runTemplateTests } from './rules/template-tests';
import { readingOnce } from '../kube/yaml/known-texts';

/** What is to say about a package. */
export interface Judgement {
  /** Everything that is wrong or worth knowing, in no order that means anything. */
  readonly findings: readonly Finding[];
  /** What `kubectl package validate` says when it refuses the package, without its own prefixes. */
  readonly refusal?: string;
  /** Fixtures of test cases that have none yet, which that command would write: path below the root of the package to content. */
  readonly newFixtures: ReadonlyMap<string, FileContent>;
}

/** What is wrong with a package or worth knowing: by Package Operator's rules, then by those that it lacks. */
export function validatePackage(model: PkoModel): Finding[] {
  return [...judgePackage(model).findings];
}

/** What is wrong with the files of a package or worth knowing; where Package Operator cannot even read them, why. */
export function validateFiles(tree: FileTree): Finding[] {
  try {
    return validatePackage(readPackage(tree));
  } catch (error) {
    if (!(error instanceof PackageError)) throw error;
    return error.problems.map(problem => toFinding(undefined, problem));
  }
}

/** Judges a package: its findings, Package Operator's verdict, and the fixtures that are missing. Nothing is read or written. */
export function judgePackage(model: PkoModel): Judgement {
  return readingOnce(() => judgeParts(model));
}

function judgeParts(model: PkoModel): Judgement {
  const parts = partsOf(model);
  const tests = allTests(parts);
  const refused = PackageError.join([...loadErrors(model), tests.error]);
  const problems: (Problem | Advice)[] = [...refused?.problems ?? [], ...parts.flatMap(adviceForPart), ...missingFixtures(tests)];
  const findings = unique(problems.map(problem => toFinding(model, problem)));
  return {
    findings: [...findings, ...elsewhere(findings, tests.later.map(problem => toFinding(model, problem)))],
    refusal: refused?.message,
    newFixtures: tests.newFixtures,
  };
}

/** The package, or a component of it, rendered in its test cases. */
interface Part {
  /** Name of the component; undefined for the package. */
  readonly component?: string;
  /** Where it is below the package: the folder of a component with a slash, or empty. */
  readonly folder: string;
  readonly model: PkoModel;
  readonly cases: readonly RenderedCase[];
}

/** The components, then the package: the order in which they are judged. */
function partsOf(model: PkoModel): Part[] {
  const components = [...model.components].map(([name, component]): Part => (
    { component: name, folder: `${COMPONENTS_FOLDER}/${name}/`, model: component, cases: renderTestCases(component) }
  ));
  return [...components, { folder: '', model, cases: renderTestCases(model) }];
}

/** The tests of all parts; upstream ends with the first that fails. */
function allTests(parts: readonly Part[]): TestOutcome {
  const newFixtures = new Map<string, FileContent>();
  const errors: PackageError[] = [];
  const later: Problem[] = [];
  for (const { component, folder, model, cases } of parts) {
    const outcome = runTemplateTests(model, cases, folder);
    const inPart = (error: PackageError) => component === undefined ? error : inComponent(component, error);
    if (errors.length === 0) outcome.newFixtures.forEach((content, path) => newFixtures.set(path, content));
    if (outcome.error) errors.push(inPart(outcome.error));
    later.push(...inPart(new PackageError('', outcome.later)).problems);
  }
  const [error, ...others] = errors;
  return { error, later: [...others.flatMap(other => other.problems), ...later], newFixtures };
}

function adviceForPart({ folder, model, cases }: Part): Advice[] {
  return adviceFor(model, cases).map(advice => advice.file === undefined ? advice : { ...advice, file: folder + advice.file });
}

/** Package Operator writes these and passes, so that nobody notices that they were never compared. */
function missingFixtures(tests: TestOutcome): Advice[] {
  const folders = new Set([...tests.newFixtures.keys()].map(path => {
    const name = path.indexOf(FIXTURES_FOLDER) + FIXTURES_FOLDER.length + 1;
    return path.slice(0, path.indexOf('/', name));
  }));
  return [...folders].map(folder => ({
    code: Code.FIXTURES_ABSENT,
    severity: Severity.WARNING,
    text: `${folder} has no fixtures: nothing is compared.`,
    remedy: 'Write them, and look at them.',
  }));
}

function unique(findings: readonly Finding[]): Finding[] {
  return [...new Map(findings.map(finding => [JSON.stringify(finding), finding])).values()];
}

/** The findings at places that others say nothing of: another test case often fails for the same reason. */
function elsewhere(told: readonly Finding[], findings: readonly Finding[]): Finding[] {
  const places = new Set(told.map(placeOf));
  return findings.filter(finding => {
    const place = placeOf(finding);
    if (places.has(place)) return false;
    places.add(place);
    return true;
  });
}

function placeOf({ code, file, line, column, object, path }: Finding): string {
  return JSON.stringify([code, file, line, column, object, path]);
}
