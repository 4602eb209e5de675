import { importOf, moduleText } from '../code/module';
import { quote } from '../code/print-code';

const SYNTHESIZE = importOf('synthesize', '../src/synthesize');

/** The beginning of every test. */
const HEAD = `const { pko, olm } = synthesize(new App());
const pkg = PackageAssertions.fromPackage(pko);
const bundle = BundleAssertions.fromBundle(olm);
`;

/**
 * The test of the template's operator.
 *
 * @param kind of its custom resource
 */
export function templateTest(kind: string): string {
  return moduleText(`${HEAD}
test('nothing is wrong with either', () => {
  pkg.hasNoFindings();
  bundle.hasNoFindings();
});

test('the operator comes after what it needs', () => {
  pkg.inTestCase('default').inPhase('crds').hasObject('CustomResourceDefinition');
  pkg.phasesAre('crds', 'namespace', 'rbac', 'deploy');
});

test('the operator logs as much as its configuration says', () => {
  const args = Match.arrayWith(['--zap-log-level=debug']);
  pkg.inTestCase('debug').hasObject('Deployment', { spec: { template: { spec: { containers: [{ args }] } } } });
});

test('the bundle offers the custom resource', () => {
  bundle.hasOwnedApi(${quote(kind)}, { version: 'v1alpha1' });
});
`, [SYNTHESIZE]);
}

/**
 * The test of an imported operator.
 *
 * @param objects that it makes, as `Kind name`
 */
export function importTest(objects: readonly string[]): string {
  const rows = [...objects].sort().map(object => object.split(' ') as [string, string]);
  return moduleText(`${HEAD}
test('neither package nor bundle has an error', () => {
  pkg.hasNoErrors();
  bundle.hasNoErrors();
});

test.each([
${rows.map(([kind, name]) => `  [${quote(kind)}, ${quote(name)}],\n`).join('')}])('the package has the %s %s', (kind, name) => {
  pkg.inTestCase('default').hasObject(kind, { metadata: { name } });
});

test('the package has no other objects', () => {
  pkg.inTestCase('default').objectCountIs('*', ${rows.length});
});
`, [SYNTHESIZE]);
}
