import { messageOf } from './message';
import { AvailabilityProbe, ImageBinding, PackageScope, ParameterType, Phase, PkoComponent, Probe } from '../../src';
import { Match } from '../../src/testing/match';
import { PackageAssertions } from '../../src/testing/package-assertions';
import { inTemporaryFolder } from '../files/temporary-folder';
import { aConfigMap, anOperator, aPackage } from '../pko/an-operator';

const WHERE = `apiVersion: v1
kind: Secret
metadata:
  name: where
  namespace: {{ .package.metadata.namespace }}
  annotations: {package-operator.run/phase: deploy}
stringData: {package: {{ .package.metadata.name }}}
`;

/** A package `demo` with a parameter, two test cases and a component `backend`. */
function demo() {
  const operator = anOperator();
  const level = operator.parameter('level', { type: ParameterType.STRING, default: 'info', allowedValues: ['info', 'debug'] });
  const image = operator.image('server', 'quay.io/shop/server:v1', { digest: `sha256:${'1'.repeat(64)}` });
  aConfigMap(operator, 'settings', {}, { level: level.valueAsString, image: image.ref });
  const phases = [Phase.of('rbac'), Phase.of('deploy')];
  const pkg = aPackage(operator, { scopes: [PackageScope.NAMESPACED], phases, images: { server: ImageBinding.locked() } });
  pkg.manifest.addAvailabilityProbe(AvailabilityProbe.forKind('', 'ConfigMap', [Probe.fieldsEqual('.data.level', '.data.level')]));
  pkg.addFile('deploy/where.yaml.gotmpl', WHERE);
  pkg.addTestCase('default');
  pkg.addTestCase('verbose', { config: { level: 'debug' } });
  const backend = anOperator();
  aConfigMap(backend, 'part');
  new PkoComponent(pkg, 'backend', { operator: backend }).addTestCase('whole');
  return pkg;
}

const pkg = demo();
const assertions = PackageAssertions.fromPackage(pkg);

test('the objects are those of a test case, or of any other configuration', () => {
  assertions.inTestCase('verbose').hasObject('ConfigMap', { data: { level: 'debug' } });
  const rendering = assertions.renderedWith({ config: { level: 'debug' }, package: { name: 'mine', namespace: 'yours' } });
  rendering.hasObject('ConfigMap', { data: { level: 'debug' } });
  rendering.hasObject('Secret', { metadata: { namespace: 'yours' }, stringData: { package: 'mine' } });
  assertions.renderedWith({}).hasObject('Secret', { metadata: { namespace: 'demo' }, stringData: { package: 'demo' } });
  expect(messageOf(() => assertions.renderedWith({ config: { level: 'loud' } }))).toContain('Unsupported value: "loud"');
  expect(messageOf(() => assertions.inTestCase('defualt'))).toBe("There is no test case 'defualt' of the package demo. Did you mean 'default'?");
});

test('an object is in its phase', () => {
  const rendering = assertions.inTestCase('default');
  rendering.inPhase('deploy').hasObject('ConfigMap');
  rendering.inPhase('rbac').objectCountIs('*', 0);
  expect(messageOf(() => rendering.inPhase('rbac').hasObject('ConfigMap')))
    .toBe("There is no ConfigMap in the phase 'rbac' in the test case 'default' of the package demo; v1 ConfigMap settings is in the phase 'deploy'.");
  expect(messageOf(() => rendering.inPhase('dploy'))).toMatch(/Did you mean 'deploy'\?$/);
});

test('the manifest has phases, parameters, images and probes', () => {
  assertions.manifestMatches({ kind: 'PackageManifest', spec: { scopes: ['Namespaced'] } });
  assertions.phasesAre('rbac', 'deploy');
  assertions.hasParameter('level', { type: 'string', default: 'info', enum: Match.arrayWith(['debug']) });
  assertions.hasImage('server', Match.stringLikeRegexp('^quay.io/'));
  expect(messageOf(() => assertions.phasesAre('deploy', 'rbac')))
    .toBe("Expected the phases ['deploy', 'rbac'] of the package demo but they are ['rbac', 'deploy'].");
  expect(messageOf(() => assertions.hasParameter('levle'))).toBe("There is no parameter 'levle' in the package demo. Did you mean 'level'?");
  expect(messageOf(() => assertions.hasParameter('level', { default: 'debug' }))).toBe([
    "The parameter 'level' in the package demo is not as expected (one mismatch):",
    "  default: info  !! expected 'debug' but received 'info'",
  ].join('\n'));
  expect(messageOf(() => assertions.hasImage('server', 'x'))).toContain("!! expected 'x' but received 'quay.io/shop/server:v1'");
  expect(messageOf(() => assertions.manifestMatches({ kind: 'X' }))).toMatch(/^The PackageManifest of the package demo is not as expected \(one mismatch\):\n {2}kind:/);
});

test('a probe is found by the kind that it is for', () => {
  assertions.hasProbe('ConfigMap', { fieldsEqual: { fieldA: '.data.level' } });
  expect(messageOf(() => assertions.hasProbe('Secret'))).toBe("There is no probe of 'Secret' in the package demo; there is ConfigMap.");
  expect(messageOf(() => assertions.hasProbe('ConfigMap', { condition: {} }))).toBe([
    "The only probe of 'ConfigMap' in the package demo is not as expected: fieldsEqual (one mismatch):",
    '  condition:  !! expected {} but there is none',
  ].join('\n'));
});

test('circumstances that cannot be meant are refused', () => {
  expect(messageOf(() => assertions.renderedWith({ config: { levle: 'x' } }))).toBe('There is no parameter levle: Package Operator drops it. Did you mean level?');
  expect(messageOf(() => assertions.renderedWith({ confg: {} } as never))).toBe('There is no confg in the circumstances of a rendering. Did you mean config?');
  expect(messageOf(() => assertions.renderedWith({ environment: { openshiftVersion: '4.19.0' } } as never))).toMatch(/Did you mean openShiftVersion\?$/);
  expect(messageOf(() => assertions.renderedWith({ environment: { kubernetesVersion: 'banana' } })))
    .toBe("The kubernetesVersion is 'banana', which is no version: write '1.34.0'.");
  assertions.renderedWith({ environment: { kubernetesVersion: 'v1.29.5', openShiftVersion: '4.16.0-rc.1' } });
});

test('a folder that is not there is named', () => {
  expect(() => PackageAssertions.fromDirectory('/nope')).toThrow('/nope');
});

test('a package that is there already is asserted likewise', () => {
  inTemporaryFolder(folder => {
    pkg.write(folder);
    const directory = PackageAssertions.fromDirectory(folder);
    directory.hasParameter('level');
    directory.renderedWith({}).hasObject('Secret', { metadata: { namespace: 'demo' } });
    directory.component('backend').inTestCase('whole').hasObject('ConfigMap');
  });
});

test('files and findings are looked at as they are', () => {
  assertions.hasFile('manifest.yaml', Match.serializedYaml({ metadata: { name: 'demo' } }));
  assertions.hasFile('.dockerignore');
  assertions.hasNoErrors();
  expect(messageOf(() => assertions.hasFile('manifest.yml'))).toBe("There is no file 'manifest.yml' in the package demo. Did you mean 'manifest.yaml'?");
  expect(messageOf(() => assertions.hasFinding('PKO001'))).toMatch(/^There is no finding PKO001 about the package demo/);
});

test('what is wrong with a package that cannot be rendered at all can be asserted', () => {
  const operator = anOperator();
  aConfigMap(operator, 'lost', { annotations: { 'package-operator.run/phase': 'never' } });
  const broken = PackageAssertions.fromPackage(aPackage(operator, { phases: [Phase.of('deploy')] }));
  broken.hasFinding('PKO100', { constructPath: 'demo/lost', message: Match.stringLikeRegexp('never') });
  broken.hasNoFindings({ ignore: ['PKO100'] });
  expect(messageOf(() => broken.hasNoErrors())).toMatch(/^There are findings about the package demo:\n[^]*error PKO100: /);
  expect(() => broken.hasNoFindings()).toThrow('PKO100');
  expect(messageOf(() => broken.inTestCase('default'))).toContain('PKO100');
});

test('a component is asserted like a package', () => {
  const backend = assertions.component('backend');
  backend.inTestCase('whole').hasObject('ConfigMap', { metadata: { name: 'part' } });
  backend.hasFile('manifest.yaml');
  backend.hasNoErrors();
  expect(messageOf(() => backend.hasParameter('level'))).toBe("There is no parameter 'level' in the component backend of the package demo; there is none at all.");
  expect(messageOf(() => assertions.component('frontend'))).toBe("There is no component 'frontend' of the package demo; there is backend.");
});
