import { ApiObject } from 'cdk8s';
import { messageOf } from './message';
import { CustomResource, InstallModeType, OlmBundle, Operator, OperatorApp } from '../../src';
import { BundleAssertions } from '../../src/testing/bundle-assertions';
import { Match } from '../../src/testing/match';
import { inTemporaryFolder } from '../files/temporary-folder';

/** A bundle of an operator with a Deployment, permissions, an API and a Service. */
function web(): OlmBundle {
  const app = new OperatorApp();
  const operator = new Operator(app, 'web', { version: '0.1.0', minKubeVersion: '1.27.0', description: 'Serves.', provider: { name: 'Example' } });
  const image = operator.image('manager', 'quay.io/example/web:v0.1.0', { digest: `sha256:${'1'.repeat(64)}` });
  const add = (kind: string, apiVersion: string, name: string, rest: object) => (
    new ApiObject(operator, kind, { apiVersion, kind, metadata: { name }, ...rest })
  );
  add('ServiceAccount', 'v1', 'web', {});
  add('ClusterRole', 'rbac.authorization.k8s.io/v1', 'web', { rules: [{ apiGroups: [''], resources: ['nodes'], verbs: ['get', 'list'] }] });
  add('ClusterRoleBinding', 'rbac.authorization.k8s.io/v1', 'web', {
    roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'ClusterRole', name: 'web' }, subjects: [{ kind: 'ServiceAccount', name: 'web', namespace: 'web' }],
  });
  const labels = { app: 'web' };
  add('Deployment', 'apps/v1', 'web', {
    spec: {
      selector: { matchLabels: labels },
      template: { metadata: { labels }, spec: { serviceAccountName: 'web', containers: [{ name: 'manager', image: image.ref }] } },
    },
  });
  add('Service', 'v1', 'web', { spec: { selector: labels, ports: [{ port: 80 }] } });
  CustomResource.fromText(operator, 'crd', `
apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: { name: sites.example.com }
spec:
  group: example.com
  names: { kind: Site, plural: sites }
  scope: Namespaced
  versions: [{ name: v1, served: true, storage: true, schema: { openAPIV3Schema: { type: object } } }]
`, { description: 'A site.', samples: [{ apiVersion: 'example.com/v1', kind: 'Site', metadata: { name: 'one' } }] });
  return new OlmBundle(app, 'olm', { operator, channels: ['stable', 'fast'] });
}

const bundle = web();
const assertions = BundleAssertions.fromBundle(bundle);

test('the ClusterServiceVersion is asserted as a whole, or by what is in it', () => {
  assertions.clusterServiceVersionMatches({ metadata: { annotations: { 'alm-examples': Match.serializedJson([{ kind: 'Site' }]) } }, spec: { version: '0.1.0' } });
  assertions.hasDeployment('web', { template: { spec: { containers: [{ name: 'manager' }] } } });
  assertions.hasClusterPermission('web', { resources: ['nodes'], verbs: Match.arrayWith(['get']) });
  assertions.hasOwnedApi('Site', { version: 'v1', description: 'A site.' });
  assertions.hasRelatedImage('manager', Match.stringLikeRegexp('@sha256:1+$'));
  assertions.installModesAre(InstallModeType.ALL_NAMESPACES);
});

test('channels, annotations, objects and files are those of the bundle', () => {
  assertions.channelsAre('fast', 'stable');
  assertions.hasAnnotation('operators.operatorframework.io.bundle.package.v1', 'web');
  assertions.objects.hasObject('Service', { spec: { ports: [{ port: 80 }] } });
  assertions.objects.hasObject('ClusterServiceVersion');
  assertions.objects.hasNoObject('ServiceAccount');
  assertions.hasFile('metadata/annotations.yaml');
  assertions.hasNoErrors();
});

test('the messages name what is there', () => {
  expect(messageOf(() => assertions.hasClusterPermission('web', { resources: ['pods'], verbs: ['get', 'list'] }))).toBe([
    "The cluster permission of 'web' in the bundle web 0.1.0 is not as expected (one mismatch):",
    '  resources:',
    "    - nodes  !! expected 'pods' but received 'nodes'",
  ].join('\n'));
  expect(messageOf(() => assertions.hasPermission('web', {}))).toBe("There is no permission of 'web' in the bundle web 0.1.0; there is none at all.");
  expect(messageOf(() => assertions.hasDeployment('wbe'))).toBe("There is no Deployment 'wbe' in the bundle web 0.1.0. Did you mean 'web'?");
  expect(messageOf(() => assertions.hasOwnedApi('Page'))).toBe("There is no owned API 'Page' in the bundle web 0.1.0; there is Site.");
  expect(messageOf(() => assertions.hasRequiredApi('Page'))).toMatch(/^There is no required API 'Page'/);
  expect(messageOf(() => assertions.hasRelatedImage('manager', 'x'))).toContain("!! expected 'x' but received 'quay.io/example/web@sha256:");
  expect(messageOf(() => assertions.channelsAre('stable'))).toBe("Expected the channels ['stable'] in the bundle web 0.1.0 but they are ['fast', 'stable'].");
  expect(messageOf(() => assertions.installModesAre())).toBe("Expected the install modes [] in the bundle web 0.1.0 but they are ['AllNamespaces'].");
  expect(messageOf(() => assertions.hasAnnotation('x', 'y'))).toMatch(/^There is no annotation 'x'/);
  expect(messageOf(() => assertions.clusterServiceVersionMatches({ spec: { replaces: 'web.v0.0.9' } }))).toBe([
    'The ClusterServiceVersion in the bundle web 0.1.0 is not as expected (one mismatch):',
    '  spec:',
    "    replaces:  !! expected 'web.v0.0.9' but there is none",
  ].join('\n'));
});

test('a bundle that is there already is asserted likewise', () => {
  inTemporaryFolder(folder => {
    bundle.write(folder);
    const written = BundleAssertions.fromDirectory(folder);
    written.hasOwnedApi('Site');
    written.channelsAre('stable', 'fast');
    expect(messageOf(() => written.hasDeployment('x'))).toBe("There is no Deployment 'x' in the bundle web.v0.1.0; there is web.");
    expect(() => BundleAssertions.fromDirectory(`${folder}/metadata`)).toThrow('ClusterServiceVersion');
  });
});

test('what is wrong with a bundle can be asserted', () => {
  const app = new OperatorApp();
  const empty = new OlmBundle(app, 'olm', { operator: new Operator(app, 'web', { version: '0.1.0' }), channels: ['stable'] });
  const findings = BundleAssertions.fromBundle(empty);
  const [first] = empty.check();
  findings.hasFinding(first.code, { severity: first.severity, message: first.message });
  expect(messageOf(() => findings.hasNoFindings())).toContain(first.message);
  findings.hasNoFindings({ ignore: empty.check().map(({ code }) => code) });
});
