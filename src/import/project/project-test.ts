import { importOf, moduleText } from '../code/module';
import { quote } from '../code/print-code';

const SYNTHESIZE = importOf('synthesize', '../src/synthesize');

/** The test of the template's operator. */
export function templateTest(): string {
  return moduleText(`const { operator, pko, olm } = synthesize(new App());

test('neither package nor bundle has a finding', () => {
  expect([...pko.check(), ...olm.check()]).toEqual([]);
});

test('the custom resource is there before the operator is', () => {
  const kinds = pko.render('default').map(({ kind }) => kind);
  expect(kinds.indexOf('CustomResourceDefinition')).toBeLessThan(kinds.indexOf('Deployment'));
});

test('the operator logs as much as its configuration says', () => {
  const { spec } = pko.render('debug').find(({ kind }) => kind === 'Deployment');
  expect(spec.template.spec.containers[0].args).toContain('--zap-log-level=debug');
});

test('the bundle carries the custom resource and tells OLM the rest', () => {
  expect(Object.keys(olm.toFiles())).toContain(\`manifests/\${operator.name}.v\${operator.info.version}.clusterserviceversion.yaml\`);
});
`, [SYNTHESIZE]);
}

/**
 * The test of an imported operator.
 *
 * @param objects that it makes, as `Kind name`
 */
export function importTest(objects: readonly string[]): string {
  return moduleText(`const { pko, olm } = synthesize(new App());

test('neither package nor bundle has an error', () => {
  expect([...pko.check(), ...olm.check()].filter(({ severity }) => severity === Severity.ERROR)).toEqual([]);
});

test('the package has the objects that the operator consists of', () => {
  expect(pko.render('default').map(({ kind, metadata }) => \`\${kind} \${metadata.name}\`).sort()).toEqual([
${[...objects].sort().map(object => `    ${quote(object)},\n`).join('')}  ]);
});
`, [SYNTHESIZE]);
}
