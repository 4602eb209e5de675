import { App } from 'cdk8s';
import { Category, ClusterServiceVersionOptions, Icon, OlmBundle, Operator, XDescriptor, BundleOptions, BundleConstraint, BundleDependency, BundleProperty, CatalogTemplateType, Scorecard, UpdateGraph } from 'cdk8s-opack';
import { listAt, valueAt } from '../../../src/kube/json';
import { readYaml } from '../../../src/kube/yaml/read';

function filesOf(options: Partial<BundleOptions>): { [path: string]: string } {
  return bundleOf(options).toFiles();
}

function bundleOf(options: Partial<BundleOptions>): OlmBundle {
  const app = new App();
  return new OlmBundle(app, 'olm', { operator: new Operator(app, 'web', { version: '0.1.0' }), channels: ['stable'], ...options });
}

function csvOf(clusterServiceVersion: ClusterServiceVersionOptions, options: Partial<BundleOptions> = {}) {
  const files = filesOf({ ...options, clusterServiceVersion });
  return readYaml(files[Object.keys(files).find(path => path.endsWith('clusterserviceversion.yaml'))!]);
}

const annotation = (options: ClusterServiceVersionOptions, key: string) => valueAt(csvOf(options), 'metadata', 'annotations', key);
const parsed = (options: ClusterServiceVersionOptions, key: string) => JSON.parse(annotation(options, key) as string);

test.each<[string, ClusterServiceVersionOptions, string]>([
  ['categories', { categories: [Category.DATABASE, Category.AI_MACHINE_LEARNING] }, 'Database, AI/Machine Learning'],
  ['olm.substitutesFor', { substitutesFor: 'web.v0.0.9' }, 'web.v0.0.9'],
  ['operatorframework.io/initialization-link', { initializationLink: 'https://example.com/start' }, 'https://example.com/start'],
  ['operatorframework.io/cluster-monitoring', { clusterMonitoring: true }, 'true'],
  ['operators.operatorframework.io/operator-type', { standalone: false }, 'non-standalone'],
  ['operators.openshift.io/must-gather-image', { mustGatherImage: 'quay.io/example/gather:v1' }, 'quay.io/example/gather:v1'],
  ['operator.openshift.io/uninstall-message', { uninstallMessage: 'Sites stay.' }, 'Sites stay.'],
  ['console.openshift.io/disable-operand-delete', { operandDeletion: false }, 'true'],
  ['marketplace.openshift.io/support-workflow', { marketplace: true }, 'https://marketplace.redhat.com/en-us/operators/web/support?utm_source=openshift_console'],
])('the annotation %s is written from an option', (key, options, value) => {
  expect(annotation(options, key)).toBe(value);
  expect(annotation({}, key)).toBeUndefined();
});

test('annotations that hold JSON are written from values', () => {
  expect(parsed({ initializationResource: { kind: 'Site' } }, 'operatorframework.io/initialization-resource')).toEqual({ kind: 'Site' });
  expect(parsed({ internalObjects: ['a.example.com'] }, 'operators.operatorframework.io/internal-objects')).toEqual(['a.example.com']);
  expect(parsed({ validSubscription: ['Platform Plus'] }, 'operators.openshift.io/valid-subscription')).toEqual(['Platform Plus']);
  expect(parsed({ consolePlugins: ['web-console'] }, 'console.openshift.io/plugins')).toEqual(['web-console']);
  expect(parsed({ sampleDescriptions: { home: 'A home page.' } }, 'alm-examples-metadata')).toEqual({ home: { description: 'A home page.' } });
});

test('who says one feature says all that certification asks for, and the others only when they are said', () => {
  const annotations = valueAt(csvOf({ features: { disconnected: true, csi: false } }), 'metadata', 'annotations') as { [key: string]: string };
  const features = Object.entries(annotations).filter(([key]) => key.startsWith('features.')).map(([key, value]) => `${key.split('/')[1]}=${value}`);
  expect(features).toEqual([
    'csi=false', 'disconnected=true', 'fips-compliant=false', 'proxy-aware=false', 'tls-profiles=false',
    'token-auth-aws=false', 'token-auth-azure=false', 'token-auth-gcp=false',
  ]);
});

test('where the operator runs is said in labels', () => {
  expect(valueAt(csvOf({ architectures: ['arm64'], operatingSystems: ['linux'], labels: { tier: 'gold' } }), 'metadata', 'labels')).toEqual({
    'operatorframework.io/arch.arm64': 'supported', 'operatorframework.io/os.linux': 'supported', 'tier': 'gold',
  });
});

test('APIs of others and API servers are written with their descriptors', () => {
  const spec = valueAt(csvOf({
    requiredApis: [{ name: 'certificates.cert-manager.io', version: 'v1', kind: 'Certificate' }],
    ownedApiServices: [{
      name: 'metrics',
      group: 'web.example.com',
      version: 'v1',
      kind: 'Metric',
      deploymentName: 'web',
      actionDescriptors: [{ path: 'reset', xDescriptors: [XDescriptor.HIDDEN] }],
    }],
    nativeApis: [{ group: '', version: 'v1', kind: 'Node' }],
  }), 'spec');
  expect(valueAt(spec, 'customresourcedefinitions', 'required')).toEqual([
    { name: 'certificates.cert-manager.io', version: 'v1', kind: 'Certificate', displayName: 'Certificate' },
  ]);
  expect(valueAt(spec, 'apiservicedefinitions', 'owned')).toEqual([{
    name: 'metrics',
    group: 'web.example.com',
    version: 'v1',
    kind: 'Metric',
    deploymentName: 'web',
    displayName: 'Metric',
    actionDescriptors: [{ 'path': 'reset', 'x-descriptors': ['urn:alm:descriptor:com.tectonic.ui:hidden'] }],
  }]);
  expect(valueAt(spec, 'nativeAPIs')).toEqual([{ group: '', version: 'v1', kind: 'Node' }]);
});

test('x-descriptors are those of the console', () => {
  expect([
    ...XDescriptor.select('small', 'large'), XDescriptor.fieldDependency('tls.enabled', 'true'), XDescriptor.selector('core', 'v1', 'ConfigMap'),
    XDescriptor.object('Secret'), XDescriptor.customObject('web.example.com', 'v1', 'Site'),
  ]).toEqual([
    'urn:alm:descriptor:com.tectonic.ui:select:small',
    'urn:alm:descriptor:com.tectonic.ui:select:large',
    'urn:alm:descriptor:com.tectonic.ui:fieldDependency:tls.enabled:true',
    'urn:alm:descriptor:com.tectonic.ui:selector:core:v1:ConfigMap',
    'urn:alm:descriptor:io.kubernetes:Secret',
    'urn:alm:descriptor:io.kubernetes:web.example.com~v1~Site',
  ]);
});

test('an operator without a picture gets a neutral one, which is an SVG', () => {
  const [icon] = valueAt(csvOf({}), 'spec', 'icon') as { base64data: string; mediatype: string }[];
  expect(icon.mediatype).toBe('image/svg+xml');
  expect(Icon.fromBase64(icon.base64data).mediatype).toBe('image/svg+xml');
});

test('a rebuild has a name of its own', () => {
  const csv = csvOf({}, { release: '2' });
  expect([valueAt(csv, 'metadata', 'name'), valueAt(csv, 'spec', 'version'), valueAt(csv, 'spec', 'release')]).toEqual(['web-v0.1.0-2', '0.1.0', '2']);
});

test('constraints nest', () => {
  const constraint = BundleConstraint.all(
    BundleConstraint.package('db', '>=1.0.0').withMessage('needs db'), BundleConstraint.not(BundleConstraint.api('example.com', 'v1', 'Old')),
  );
  expect(readYaml(filesOf({ properties: [BundleProperty.constraint(constraint)] })['metadata/properties.yaml'])).toEqual({
    properties: [{
      type: 'olm.constraint',
      value: {
        all: {
          constraints: [
            { failureMessage: 'needs db', package: { packageName: 'db', versionRange: '>=1.0.0' } },
            { not: { constraints: [{ gvk: { group: 'example.com', kind: 'Old', version: 'v1' } }] } },
          ],
        },
      },
    }],
  });
});

test('dependencies have the types that OLM knows', () => {
  const dependencies = [
    BundleDependency.api('example.com', 'v1', 'Db'), BundleDependency.label('certified'), BundleDependency.cel('properties.size() > 0', 'nothing there'),
  ];
  expect((readYaml(filesOf({ dependencies })['metadata/dependencies.yaml']) as { dependencies: unknown[] }).dependencies).toEqual([
    { type: 'olm.gvk', value: { group: 'example.com', kind: 'Db', version: 'v1' } },
    { type: 'olm.label', value: { label: 'certified' } },
    { type: 'olm.constraint', value: { failureMessage: 'nothing there', cel: { rule: 'properties.size() > 0' } } },
  ]);
});

test('the standard scorecard is that of operator-sdk', () => {
  const config = readYaml(filesOf({ scorecard: Scorecard.standard() })['tests/scorecard/config.yaml']);
  const [, second] = listAt(listAt(config, 'stages')[0], 'tests');
  expect(second).toEqual({
    entrypoint: ['scorecard-test', 'olm-bundle-validation'],
    image: 'quay.io/operator-framework/scorecard-test:v1.42.3',
    labels: { suite: 'olm', test: 'olm-bundle-validation-test' },
  });
});

test('the pipelines of catalogues are told what to do with the package and with the version', () => {
  const options = {
    updateGraph: UpdateGraph.REPLACES,
    reviewers: ['octo'],
    catalogs: [{ templateName: 'basic.yaml', type: CatalogTemplateType.BASIC, catalogNames: ['v4.19'] }],
    releaseConfig: { catalogTemplates: [{ templateName: 'basic.yaml', channels: ['stable'], replaces: 'web.v0.0.9' }] },
  };
  expect(readYaml(bundleOf(options).packageFiles()['ci.yaml'])).toEqual({
    updateGraph: 'replaces-mode',
    reviewers: ['octo'],
    fbc: { enabled: true, catalog_mapping: [{ template_name: 'basic.yaml', type: 'olm.template.basic', catalog_names: ['v4.19'] }] },
  });
  expect(readYaml(filesOf(options)['release-config.yaml'])).toEqual({
    catalog_templates: [{ template_name: 'basic.yaml', channels: ['stable'], replaces: 'web.v0.0.9' }],
  });
});
