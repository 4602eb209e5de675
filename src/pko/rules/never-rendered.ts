import { Advice } from './advice';
import { Severity } from '../../findings/finding';
import { TEMPLATE_SUFFIX, PkoModel } from '../model';
import { Code } from '../problem/codes';
import { PackageError, Problem } from '../problem/package-error';

/** What depends on values that nobody gave: templates and conditions that fail while they run. */
const ABOUT_VALUES = /^executing template|program evaluation error/;

/**
 * What is wrong with the templates and conditions of a package without test cases: `kubectl package validate` does not render it, and the
 * operator that does tells nobody but its log.
 *
 * @param errors why the package does not render with its defaults
 */
export function neverRendered(model: PkoModel, errors: readonly PackageError[]): Advice[] {
  const problems = errors.flatMap(error => error.problems).filter(problem => isUnseen(model, problem) && !ABOUT_VALUES.test(problem.text));
  return problems.map(problem => ({
    ...problem,
    code: Code.NEVER_RENDERED,
    severity: Severity.ERROR,
    text: `Without a test case kubectl package validate does not see it: ${problem.text}`,
  }));
}

/** Whether loading the package looks at what the problem is about: at files that are no templates, but at no condition. */
function isUnseen(model: PkoModel, { code, file }: Problem): boolean {
  const conditions: readonly string[] = [Code.CONDITION_INVALID, Code.NAMED_CONDITION_INVALID, Code.PATH_FILTER_INVALID];
  return conditions.includes(code) || file?.endsWith(TEMPLATE_SUFFIX) === true || model.files.has(`${file}${TEMPLATE_SUFFIX}`);
}
