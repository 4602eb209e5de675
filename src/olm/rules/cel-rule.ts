import { checkCel } from '../../cel/checker';
import { call, FUNCTIONS, Overload } from '../../cel/declarations';
import { formatIssues } from '../../cel/issues';
import { parseCel } from '../../cel/parser';
import { ANY, CelType, INT, listOf, mapOf, STRING } from '../../cel/types';

/** The properties of a bundle, each with its type and its value. */
const VARIABLES: ReadonlyMap<string, CelType> = new Map([['properties', listOf(mapOf(STRING, ANY))]]);
const CONSTRAINT_FUNCTIONS: ReadonlyMap<string, readonly Overload[]> = new Map([...FUNCTIONS, ['semver_compare', [call([ANY, ANY], INT)]]]);

/**
 * Why a text is no rule over the properties of bundles; undefined where it compiles to a boolean.
 *
 * Mirrors CelEnvironment.Validate of operator-framework/api (pkg/constraints/cel.go).
 */
export function celRuleProblem(rule: string): string | undefined {
  const { expr, issues } = parseCel(rule);
  if (issues.length > 0) return formatIssues(rule, issues);
  const checked = checkCel(expr, VARIABLES, CONSTRAINT_FUNCTIONS);
  if (checked.issues.length > 0) return formatIssues(rule, checked.issues);
  return checked.type.kind === 'bool' ? undefined : 'cel expressions must have type Bool';
}
