import { quote } from './print-code';

/** What programs import, by module, in the order of the lines. */
const EXPORTS: readonly (readonly [string, readonly string[]])[] = [
  ['node:fs', ['readFileSync']],
  ['node:path', ['join']],
  ['cdk8s', ['ApiObject', 'App', 'JsonPatch', 'Yaml']],
  ['cdk8s-opack', [
    'BundleAssertions', 'Capability', 'Category', 'ClusterServiceVersionOptions', 'CustomResource', 'Icon', 'Image', 'ImageLock', 'InstallModeType', 'Match', 'OlmBundle',
    'Operator', 'OperatorApp', 'OperatorNamespace', 'PackageAssertions', 'Parameter', 'ParameterType', 'PerTarget', 'PkoPackage', 'Target', 'XDescriptor',
  ]],
  ['cdk8s-plus-27', ['k8s']],
  ['constructs', ['Construct']],
];
const LITERALS = /'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|\/\*[\s\S]*?\*\/|\/\/.*/g;

/** The line that imports something from another module of the program. */
export function importOf(name: string, module: string, isType = false): string {
  return `import ${isType ? 'type ' : ''}{ ${name} } from ${quote(module)};`;
}

/** Whether code names something, comments and texts aside, and not as a key. */
export function names(code: string, name: string): boolean {
  return new RegExp(`(?<![\\w.$])${name}\\b(?!['\\w]*:)`).test(code.replace(LITERALS, '\'\''));
}

/**
 * The text of a module: its body below the imports that it needs.
 *
 * @param own imports of other modules of the program, each a line
 */
export function moduleText(body: string, own: readonly string[] = []): string {
  const lines = EXPORTS.flatMap(([module, exported]) => {
    const used = exported.filter(name => names(body, name));
    return used.length === 0 ? [] : [importLine(used, module)];
  });
  return `${[...lines, ...own].join('\n')}${lines.length + own.length > 0 ? '\n\n' : ''}${body}`;
}

function importLine(imported: readonly string[], module: string): string {
  const line = `import { ${imported.join(', ')} } from '${module}';`;
  return line.length <= 120 ? line : `import {\n${imported.map(name => `  ${name},`).join('\n')}\n} from '${module}';`;
}
