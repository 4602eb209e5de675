import { join } from 'node:path';
import { readDirectory } from '../../src/files/read-directory';
import { BundleProfile } from '../../src/olm/bundle-profile';
import { Violation } from '../../src/validation/cdk8s-plugin';
import { OperatorValidation } from '../../src/validation/operator-validation';
import { HARBOR, inFolderWith } from '../cli/command-line';

interface Verdict {
  readonly status: string;
  readonly violations: Violation[];
  readonly log: string[];
}

/** Validates as cdk8s-cli has it done: all files *.yaml, in the order in which it lists them. */
async function validate(files: { [path: string]: string }, plugin = new OperatorValidation()): Promise<Verdict> {
  return inFolderWith(files, async folder => {
    const manifests = readDirectory(folder).paths.filter(path => path.endsWith('.yaml')).map(path => join(folder, path)).reverse();
    const verdict = { status: 'none', violations: [] as Violation[], log: [] as string[] };
    const short = (text: string): string => text.replace(/[^ "(]*\/opack-[^/": ]*/g, '<folder>');
    await plugin.validate({
      manifests,
      logger: { log: (message: string) => verdict.log.push(short(message)) },
      report: {
        addViolation: (violation: Violation) => verdict.violations.push(JSON.parse(short(JSON.stringify(violation))) as Violation),
        submit: (status: string) => { verdict.status = status; },
      },
    });
    return verdict;
  });
}

function below(folder: string, files: { [path: string]: string }): { [path: string]: string } {
  return Object.fromEntries(Object.entries(files).map(([path, text]) => [`${folder}/${path}`, text]));
}

const MAP = 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: chart-map}\ndata: {a: b}\n';
const BUNDLE = {
  'manifests/harbor.clusterserviceversion.yaml': `apiVersion: operators.coreos.com/v1alpha1
kind: ClusterServiceVersion
metadata: {name: harbor.v1.0.0}
spec: {version: 1.0.0}
`,
  'metadata/annotations.yaml': 'annotations:\n  operators.operatorframework.io.bundle.mediatype.v1: registry+v1\n',
};

test('an output in which nothing is wrong is a success, and files that are no objects are not judged', async () => {
  const { status, violations, log } = await validate({
    ...below('pko/harbor', { ...HARBOR, '.test-fixtures/calm/quay/flag.yaml': HARBOR['quay/flag.yaml.gotmpl'].replace('{{ .config.flag | quote }}', '"white"') }),
    'chart.k8s.yaml': MAP,
    'olm/ci.yaml': 'updateGraph: semver-mode\n',
  });
  expect({ status, violations: violations.filter(({ recommendation }) => !recommendation.endsWith('(warning)')) }).toEqual({ status: 'success', violations: [] });
  expect(log).toEqual(['  - <folder>/pko/harbor: package, 0 errors, 1 warning', '  - <folder>: manifests, 0 errors, 0 warnings', '  - <folder>/olm/ci.yaml: not judged']);
});

test('a package is judged as a whole, with the templates that cdk8s-cli does not list', async () => {
  const template = HARBOR['quay/flag.yaml.gotmpl'].replace('phase: quay', 'phase: wharf');
  const { status, violations } = await validate(below('pko/harbor', { ...HARBOR, 'quay/flag.yaml.gotmpl': template }));
  expect(status).toBe('failure');
  expect(violations).toContainEqual(expect.objectContaining({
    ruleName: 'PKO044',
    recommendation: expect.stringContaining('Phase name not found in manifest'),
    violatingResources: [expect.objectContaining({ resourceName: 'flag', manifestPath: '<folder>/pko/harbor/quay/flag.yaml.gotmpl' })],
  }));
});

test('a component is judged with the package that it is a part of, and not again', async () => {
  const root = HARBOR['manifest.yaml'].replace('spec:\n', 'spec:\n  components: {}\n');
  const { log } = await validate(below('pko/harbor', { ...HARBOR, 'manifest.yaml': root, ...below('components/crane', HARBOR) }));
  expect(log).toEqual([expect.stringMatching(/^ {2}- <folder>\/pko\/harbor: package, /)]);
});

test('a bundle is found by its metadata or by its ClusterServiceVersion, and judged for a place', async () => {
  const { status, log, violations } = await validate(below('olm/harbor', BUNDLE));
  expect(status).toBe('failure');
  expect(log).toEqual([expect.stringMatching(/^ {2}- <folder>\/olm\/harbor: bundle, \d+ errors?, /)]);
  const manifestsOnly = below('olm/harbor', { 'manifests/csv.yaml': BUNDLE['manifests/harbor.clusterserviceversion.yaml'] });
  expect((await validate(manifestsOnly)).log).toEqual([expect.stringContaining('<folder>/olm/harbor: bundle')]);
  const published = await validate(below('olm/harbor', BUNDLE), new OperatorValidation({ profile: BundleProfile.OPERATORHUB }));
  expect(published.violations.length).toBeGreaterThan(violations.length);
});

test('a catalog is judged as one, its templates are left alone', async () => {
  const catalog = 'schema: olm.package\nname: harbor\ndefaultChannel: stable\n';
  const { status, log } = await validate({ 'catalog/harbor/catalog.yaml': catalog, 'olm/basic.yaml': 'schema: olm.template.basic\nentries:\n  - schema: olm.package\n' });
  expect(status).toBe('failure');
  expect(log).toEqual([expect.stringContaining('<folder>/catalog/harbor: catalog, 1 error'), '  - <folder>/olm/basic.yaml: not judged']);
});

test('what is wrong in the same way with several objects of charts is one violation, with the names by which cdk8s-cli finds constructs', async () => {
  const wrong = (name: string): string => MAP.replace('chart-map', name).replace('a: b', 'a: 3');
  const { status, violations } = await validate({ 'one.k8s.yaml': `${wrong('first')}---\n${wrong('second')}` });
  expect(status).toBe('failure');
  expect(violations).toEqual([{
    ruleName: 'KUB011',
    recommendation: expect.stringContaining('expected string, got 3'),
    fix: 'opack validate <folder> shows the line.',
    violatingResources: [
      { resourceName: 'first', locations: ['data.a (<folder>/one.k8s.yaml:4:8)'], manifestPath: '<folder>/one.k8s.yaml' },
      { resourceName: 'second', locations: ['data.a (<folder>/one.k8s.yaml:9:8)'], manifestPath: '<folder>/one.k8s.yaml' },
    ],
  }]);
});

test('a definition in one file is known for the objects in another', async () => {
  const definition = `apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: {name: ships.example.com}
spec:
  group: example.com
  scope: Namespaced
  names: {kind: Ship, plural: ships}
  versions: [{name: v1, served: true, storage: true, schema: {openAPIV3Schema: {type: object, properties: {sails: {type: integer}}}}}]
`;
  const ship = 'apiVersion: example.com/v1\nkind: Ship\nmetadata: {name: a}\nsails: many\n';
  const { violations } = await validate({ 'a/definition.yaml': definition, 'b/ship.yaml': ship });
  expect(violations.map(({ violatingResources }) => violatingResources[0].manifestPath)).toEqual(['<folder>/b/ship.yaml']);
});

test('properties that cdk8s.yaml misspells are refused', () => {
  expect(() => new OperatorValidation({ profil: 'olm-v1' } as object)).toThrow('OperatorValidation has no property profil. Did you mean profile?');
  expect(() => new OperatorValidation({ profile: 'olm-v2' as BundleProfile })).toThrow('OperatorValidation has no profile olm-v2. Did you mean olm-v0?');
});
