/** Paths as a tree, a line a file or folder. */
export function drawFiles(paths: readonly string[]): string {
  return branches(paths.map(path => path.split('/')), '').map(line => `${line}\n`).join('');
}

function branches(paths: readonly (readonly string[])[], indent: string): string[] {
  const names = [...new Set(paths.map(([name]) => name!))];
  return names.flatMap((name, index) => {
    const isLast = index === names.length - 1;
    const below = paths.filter(([first, ...rest]) => first === name && rest.length > 0).map(([, ...rest]) => rest);
    const line = `${indent}${isLast ? '└── ' : '├── '}${name}${below.length > 0 ? '/' : ''}`;
    return [line, ...branches(below, `${indent}${isLast ? '    ' : '│   '}`)];
  });
}
