/** The words of a name in any spelling: `ClusterRole`, `cluster-role` and `cluster_role` have the same. */
function wordsOf(name: string): string[] {
  return name.replace(/([a-z0-9])([A-Z])/g, '$1-$2').replace(/([A-Z]+)([A-Z][a-z])/g, '$1-$2')
    .split(/[^A-Za-z0-9]+/).filter(word => word !== '').map(word => word.toLowerCase());
}

/** A name in lower case with hyphens: `cluster-role`. */
export function kebabCase(name: string): string {
  return wordsOf(name).join('-');
}

/** A name as classes have it: `ClusterRole`; a letter in front of a digit. */
export function pascalCase(name: string): string {
  const joined = wordsOf(name).map(word => word[0]!.toUpperCase() + word.slice(1)).join('');
  return /^[0-9]/.test(joined) ? `X${joined}` : joined;
}

/** A name as variables have it: `clusterRole`. */
export function camelCase(name: string): string {
  const pascal = pascalCase(name);
  return pascal.slice(0, 1).toLowerCase() + pascal.slice(1);
}

/** Name of the class of an operator: `LampOperator` for `lamp` and for `lamp-operator`. */
export function operatorClassName(name: string): string {
  return `${pascalCase(name).replace(/(?<=.)Operator$/, '')}Operator`;
}

/** The first of some names that is not taken, the last of them with a number if need be; it is taken then. */
export function uniqueName(candidates: readonly string[], taken: Set<string>): string {
  const free = candidates.find(name => name !== '' && !taken.has(name)) ?? numbered(candidates.at(-1)!, taken);
  taken.add(free);
  return free;
}

function numbered(name: string, taken: ReadonlySet<string>): string {
  for (let number = 2; ; number++) {
    if (!taken.has(`${name}-${number}`)) return `${name}-${number}`;
  }
}
