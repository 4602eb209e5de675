import { CodeMap } from './code/code';
import { importOf, moduleText } from './code/module';
import { printCode, quote } from './code/print-code';

/** Options that take more lines stand in a module of their own. */
const MOST_LINES = 40;

/** What the app around an operator is made of. */
export interface AppPlan {
  readonly className: string;
  readonly moduleName: string;
  readonly operatorName: string;
  /** The channels of the bundle. */
  readonly channels: readonly string[];
  /** What the ClusterServiceVersion says beside what the operator says. */
  readonly clusterServiceVersion: CodeMap;
  /** Test cases of the package beside the default: name and configuration. */
  readonly testCases?: readonly (readonly [string, CodeMap])[];
}

/** The modules of the app around an operator, path below the sources and text: its package and bundle, and the program that writes them. */
export function appModules({ className, moduleName, operatorName, channels, clusterServiceVersion, testCases = [] }: AppPlan): [string, string][] {
  const isLong = printCode(clusterServiceVersion).split('\n').length > MOST_LINES;
  const entries = Object.entries(clusterServiceVersion);
  const props = [
    'operator',
    `channels: [${channels.map(quote).join(', ')}]`,
    ...(isLong ? ['clusterServiceVersion'] : entries.length === 0 ? [] : [`clusterServiceVersion: ${printCode(clusterServiceVersion, '    ', 27)}`]),
  ];
  const bundle = entries.length === 0 || isLong ? `{ ${props.join(', ')} }` : `{\n${props.map(line => `    ${line},\n`).join('')}  }`;
  const synthesize = `/** The operator, its package and its bundle. */
export function synthesize(app: App): { operator: ${className}; pko: PkoPackage; olm: OlmBundle } {
  const operator = new ${className}(app, ${quote(operatorName)});
  const pko = new PkoPackage(app, 'pko', { operator });
  ${testCases.length === 0 ? '' : 'const base = '}pko.addTestCase('default');
${testCases.map(([name, config]) => `  pko.addTestCase(${quote(name)}, { base, config: ${printCode(config)} });\n`).join('')}  const olm = new OlmBundle(app, 'olm', ${bundle});
  return { operator, pko, olm };
}
`;
  const main = 'const app = new OperatorApp();\nsynthesize(app);\napp.synth();\n';
  return [
    ['main.ts', moduleText(main, [importOf('synthesize', './synthesize')])],
    ['synthesize.ts', moduleText(synthesize, [
      importOf(className, `./${moduleName}`),
      ...(isLong ? [importOf('clusterServiceVersion', './cluster-service-version')] : []),
    ].sort((a, b) => (a.slice(a.indexOf('\'')) < b.slice(b.indexOf('\'')) ? -1 : 1)))],
    ...(isLong ? [['cluster-service-version.ts', moduleText(`/** What the bundle tells catalogues and consoles, beside what the operator tells. */
export const clusterServiceVersion: ClusterServiceVersionOptions = ${printCode(clusterServiceVersion, '', 68)};
`)] as [string, string]] : []),
  ];
}
