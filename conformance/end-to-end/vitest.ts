import { Workplace } from './workplace';

const SPEC = `import { test } from 'vitest';
import { OperatorApp, PackageAssertions } from 'cdk8s-opack';
import { synthesize } from '../src/synthesize';

const pkg = PackageAssertions.fromPackage(synthesize(new OperatorApp()).pko);

test('one replica', () => {
  pkg.inTestCase('default').hasObject('Deployment', { spec: { replicas: REPLICAS } });
});
`;

const MESSAGE = `…The only Deployment in the test case 'default' of the package boat-operator is not as expected: … (one mismatch):
  spec:
    replicas: 1  !! expected 3 but received 1
`;

/** The assertions in a test runner that the project was not made for. */
export function tryVitest(place: Workplace): void {
  place.write('vitest/replicas.spec.ts', SPEC.replace('REPLICAS', '1'));
  place.run('npm install vitest', 'npm install --no-save vitest@3');
  place.run('a test passes', 'npx vitest run vitest', { shown: ['…1 passed…'] });
  place.write('vitest/replicas.spec.ts', SPEC.replace('REPLICAS', '3'));
  place.run('a test that fails shows the nearest object and the difference', 'npx vitest run vitest', { exitCode: 1, shown: [MESSAGE] });
}
