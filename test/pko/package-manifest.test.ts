import { aConfigMap, anOperator, aPackage, complaints } from './an-operator';
import {
  AvailabilityProbe, CelExpression, Conditional, Constraint, Environment, Instance, LabelRequirement, PackageDependency, PackageRepository,
  ParameterType, Phase, PkoPackage, Platform, Probe,
} from '../../src';

const DIGEST = `sha256:${'c'.repeat(64)}`;

function manifest(pkg: PkoPackage): string {
  return pkg.toFiles()['manifest.yaml'];
}

test('constraints, repositories, dependencies and kubeconform are written', () => {
  const operator = anOperator();
  const dependency = PackageDependency.image('cert-manager', {
    packageName: 'cert-manager', repository: 'example', range: '>=1.0.0', resolved: { image: 'quay.io/a/cert-manager:v1', digest: DIGEST, version: 'v1.2.0' },
  });
  aConfigMap(operator, 'c', {}, { image: dependency.ref });
  const pkg = aPackage(operator, {
    constraints: [Constraint.platform(Platform.OPENSHIFT), Constraint.platformVersion(Platform.OPENSHIFT, '>=4.12.x'), Constraint.uniqueInScope()],
    repositories: [PackageRepository.image('quay.io/a/repository'), PackageRepository.file('repository.yaml')],
    dependencies: [dependency],
    kubeconform: { kubernetesVersion: 'v1.30.0' },
  });
  expect(manifest(pkg)).toContain(`  constraints:
  - platform:
    - OpenShift
  - platformVersion:
      name: OpenShift
      range: ">=4.12.x"
  - uniqueInScope: {}
  repositories:
  - image: quay.io/a/repository
  - file: repository.yaml
  dependencies:
  - image:
      name: cert-manager
      package: cert-manager.example
      range: ">=1.0.0"
test:
  kubeconform:
    kubernetesVersion: v1.30.0
`);
  expect(pkg.toFiles()['manifest.lock.yaml']).toContain(`  dependencies:\n  - digest: ${DIGEST}\n    image: quay.io/a/cert-manager:v1\n    name: cert-manager\n    version: v1.2.0\n`);
  expect(pkg.toFiles()['deploy/c.configmap.yaml.gotmpl']).toContain('  image: {{ index .dependencies "cert-manager" | quote }}\n');
});

test('probes go by labels', () => {
  const operator = anOperator();
  aConfigMap(operator, 'c');
  const probe = AvailabilityProbe.forKind('apps', 'Deployment', [Probe.condition('Available')], {
    matchLabels: { app: 'web' }, labelRequirements: [LabelRequirement.isOneOf('tier', 'a', 'b'), LabelRequirement.doesNotExist('legacy')],
  });
  expect(manifest(aPackage(operator, { availabilityProbes: [probe] }))).toContain(`    selector:
      kind:
        group: apps
        kind: Deployment
      selector:
        matchLabels:
          app: web
        matchExpressions:
        - key: tier
          operator: In
          values:
          - a
          - b
        - key: legacy
          operator: DoesNotExist
`);
});

test('files and objects depend on named conditions', () => {
  const operator = anOperator();
  const size = operator.parameter('size', { type: ParameterType.STRING, default: 'small' });
  const fixed = operator.parameter('fixed', { type: ParameterType.BOOLEAN, default: false });
  aConfigMap(operator, 'a');
  const b = aConfigMap(operator, 'b');
  const pkg = aPackage(operator, { fixed: { fixed: true }, layout: undefined });
  const isLarge = pkg.manifest.addFilterCondition('isLarge', CelExpression.of(size.isEqualTo('large').and(fixed.isTrue())));
  pkg.manifest.addFilterPath('deploy/a.*', isLarge);
  pkg.configureObjects(b, { condition: isLarge });
  expect(manifest(pkg)).toContain(`  filter:
    conditions:
    - name: isLarge
      expression: config.size == "large"
    paths:
    - glob: deploy/a.*
      expression: cond.isLarge
`);
  pkg.addTestCase('small');
  pkg.addTestCase('large', { config: { size: 'large' } });
  expect([pkg.render('small').length, pkg.render('large').length]).toEqual([0, 2]);
});

test('an expression in CEL cannot be about the installation', () => {
  const operator = anOperator();
  const c = aConfigMap(operator, 'c');
  const pkg = aPackage(operator);
  pkg.manifest.addFilterCondition('forCluster', CelExpression.of(Instance.isClusterScoped()));
  pkg.configureObjects(c, { condition: CelExpression.of(Instance.isClusterScoped()) });
  expect(complaints(pkg)).toEqual(expect.arrayContaining(['PKO107 pko', 'PKO107 demo/c']));
});

test('what is said of the nearest construct counts, a condition from elsewhere too', () => {
  const operator = anOperator();
  const c = aConfigMap(operator, 'c');
  const pkg = aPackage(operator);
  Conditional.object(c, Environment.isOpenShift());
  pkg.configureObjects(operator, { condition: CelExpression.text('false'), conditionMap: { Ready: 'example.com/Ready', Failed: 'example.com/Failed' } });
  pkg.configureObjects(c, { condition: CelExpression.text('config.a || config.b') });
  expect(pkg.toFiles()['deploy/c.configmap.yaml']).toContain(`    package-operator.run/condition: (has(environment.openShift)) && (config.a || config.b)
    package-operator.run/condition-map: |
      Ready => example.com/Ready
      Failed => example.com/Failed
`);
  expect(() => pkg.configureObjects(c, { conditionMap: { Ready: 'Ready' } })).toThrow('needs a prefix: \'example.com/Ready\'');
});

test('a file of one\'s own brings its phase, its parameters and its schema', () => {
  const operator = anOperator();
  operator.parameter('level', { type: ParameterType.STRING, default: 'info' });
  operator.parameter('unused', { type: ParameterType.STRING, default: '' });
  aConfigMap(operator, 'c');
  const pkg = aPackage(operator, { configSchema: { properties: { extra: { type: 'string' } }, required: ['extra'] } });
  pkg.addFile('_helpers.gotmpl', '{{ define "level" }}{{ .config.level | quote }}{{ end }}\n');
  pkg.addFile('own/own.yaml.gotmpl', [
    'apiVersion: v1', 'kind: ConfigMap', 'metadata:', '  name: own', '  namespace: demo', '  annotations:', '    package-operator.run/phase: last',
    'data:', '  level: {{ include "level" . }}', '  extra: {{ .config.extra | quote }}', '',
  ].join('\n'));
  expect(manifest(pkg)).toContain(`  phases:
  - name: deploy
  - name: last
  config:
    openAPIV3Schema:
      type: object
      required:
      - extra
      properties:
        level:
          type: string
          default: info
        extra:
          type: string
`);
  pkg.addTestCase('default', { config: { extra: 'e' } });
  expect(pkg.render('default').map(({ data }) => data)).toEqual([{}, { level: 'info', extra: 'e' }]);
});

test('a file of one\'s own does not take the place of another', () => {
  const operator = anOperator();
  aConfigMap(operator, 'c');
  const pkg = aPackage(operator);
  for (const path of ['manifest.yaml', 'manifest.lock.yml', 'Dockerfile', 'components/a/x.yaml', '.hidden', 'a/.b/c', '../x', '/x', 'a//b', '']) {
    expect(() => pkg.addFile(path, '')).toThrow('cannot be added');
  }
  pkg.addFile('deploy/c.configmap.yaml.gotmpl', '');
  expect(complaints(pkg)).toContain('PKO108 pko');
});

test('a parameter and the author\'s schema do not say the same property', () => {
  const operator = anOperator();
  operator.parameter('a', { type: ParameterType.STRING, default: '' });
  expect(() => aPackage(operator, { configSchema: { properties: { a: { type: 'string' } } } })).toThrow("There is a parameter 'a', and the schema");
});

test('phases have a class', () => {
  const operator = anOperator();
  aConfigMap(operator, 'c');
  expect(manifest(aPackage(operator, { phases: [Phase.of('deploy', { phaseClass: 'hosted-cluster' })] }))).toContain('  - name: deploy\n    class: hosted-cluster\n');
});
