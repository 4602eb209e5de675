const OPERATORS: { readonly [operator: string]: readonly ('lower' | 'upper' | 'equal')[] } = {
  '=': ['equal'],
  '==': ['equal'],
  '!=': [],
  '>': ['lower'],
  '>=': ['lower'],
  '=>': ['lower'],
  '<': ['upper'],
  '<=': ['upper'],
  '=<': ['upper'],
  '~': ['lower', 'upper'],
  '~>': ['lower', 'upper'],
  '^': ['lower', 'upper'],
};
const VERSION = '(?:0|[1-9]\\d*|[xX*])(?:\\.(?:0|[1-9]\\d*|[xX*])){0,2}';
const COMPARISON = new RegExp(`^([=!<>~^]+)\\s*${VERSION}$`);
const HYPHEN_RANGE = new RegExp(`^(?:${VERSION}\\s*-\\s*(?:${VERSION})?|-\\s*${VERSION})$`);

/**
 * Whether Package Operator reads a text as a range of versions.
 *
 * A range is comparisons joined by `,`, `&&` or blanks, alternatives by `||`. Each comparison needs an operator; a hyphen range is the one
 * form without. Mirrors pkg.package-operator.run/semver.
 */
export function isVersionRange(text: string): boolean {
  return text.split('||').every(isConjunction);
}

function isConjunction(text: string): boolean {
  const parts = text.split(/,|&&|(?<=[\dxX*])\s+(?=[=!<>~^])/).map(part => part.trim()).filter(part => part !== '');
  if (parts.length === 0) return false;
  const bounds: string[] = [];
  for (const part of parts) {
    if (HYPHEN_RANGE.test(part)) {
      bounds.push('lower', 'upper');
      continue;
    }
    const operator = COMPARISON.exec(part)?.[1];
    if (operator === undefined || !Object.hasOwn(OPERATORS, operator)) return false;
    bounds.push(...OPERATORS[operator]);
  }
  // Two bounds on one side have no meaning.
  return new Set(bounds).size === bounds.length;
}
