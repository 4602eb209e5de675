const LONGEST = 64;
const COMPARATOR = String.raw`(?:=||!=|>|<|>=|=>|<=|=<|~|~>|\^)`;
const NUMBER = String.raw`(?:0|[1-9]\d*|[xX*])`;
const SUFFIX = String.raw`(?:-[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?(?:\+[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?`;
const COMPARISON = String.raw`${COMPARATOR}\s*v?${NUMBER}(?:\.${NUMBER}){0,2}${SUFFIX}`;
const EXPRESSION = new RegExp(String.raw`^\s*${COMPARISON}\s*(?:(?:\s|,|\|\|)\s*${COMPARISON}\s*)*$`);

/**
 * Why a text is no range of versions for a ClusterExtension, whose definition has a rule for it (`spec.source.catalog.version`); undefined for one that is.
 *
 * Unlike in the ranges of bundles there are `~` and `^`, and commas.
 */
export function versionExpressionProblem(text: string): string | undefined {
  if (text.length > LONGEST) return `it is longer than ${LONGEST} characters`;
  return EXPRESSION.test(text) ? undefined : 'write it as 1.2.3, ~1.2, ^1, 1.x or >=1.0.0, <2.0.0';
}
