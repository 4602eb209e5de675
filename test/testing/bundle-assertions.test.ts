import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
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
  assertions.hasClusterPermission('web', { resources: ['nodes'], verbs: ['list'] });
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

/** A bundle with a service account `mate` and these cluster-wide rules and rules for namespaces. */
function withRules(clusterRules: object[], rules: object[] = [], more: { [path: string]: string } = {}): BundleAssertions {
  let made: BundleAssertions | undefined;
  inTemporaryFolder(folder => {
    const csv = {
      apiVersion: 'operators.coreos.com/v1alpha1',
      kind: 'ClusterServiceVersion',
      metadata: { name: 'ship.v1.0.0' },
      spec: {
        install: {
          strategy: 'deployment',
          spec: {
            deployments: [{ name: 'ship', spec: { template: { spec: { serviceAccountName: 'mate' } } } }],
            clusterPermissions: [{ serviceAccountName: 'mate', rules: clusterRules }],
            permissions: [{ serviceAccountName: 'mate', rules }],
          },
        },
      },
    };
    for (const [path, text] of Object.entries({ 'manifests/csv.yaml': JSON.stringify(csv), 'metadata/annotations.yaml': 'annotations: {}', ...more })) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    made = BundleAssertions.fromDirectory(folder);
  });
  return made!;
}

test('a permission is asked for over all rules, whatever the order of their lists', () => {
  const mate = withRules(
    [{ apiGroups: [''], resources: ['nodes', 'pods'], verbs: ['get'] }, { apiGroups: ['', 'apps'], resources: ['pods', 'deployments'], verbs: ['watch', 'list'] }],
    [{ apiGroups: ['batch'], resources: ['*'], verbs: ['*'] }, { apiGroups: [''], resources: ['configmaps'], resourceNames: ['chart'], verbs: ['update'] }],
  );
  mate.hasClusterPermission('mate', { apiGroups: [''], resources: ['pods'], verbs: ['list', 'get'] });
  mate.hasPermission('mate', { resources: ['pods'], verbs: ['get'] });
  mate.hasPermission('mate', { apiGroups: ['batch'], resources: ['jobs/status'], verbs: ['delete'] });
  mate.hasPermission('mate', { resources: ['configmaps'], resourceNames: ['chart'], verbs: ['update'] });
  expect(messageOf(() => mate.hasPermission('mate', { resources: ['configmaps'], verbs: ['update'] }))).toMatch(/may not, in the namespaces .*: update configmaps\./);
  expect(messageOf(() => mate.hasClusterPermission('mate', { apiGroups: ['apps'], resources: ['deployments'], verbs: ['create', 'delete', 'list'] }))).toBe([
    "The service account 'mate' in the bundle ship.v1.0.0 may not, in the whole cluster: create, delete deployments of apps. The closest of its 2 rules there:",
    "  apiGroups ['', 'apps'], resources ['pods', 'deployments'], verbs ['watch', 'list']",
  ].join('\n'));
  expect(messageOf(() => mate.hasClusterPermission('mate', { apiGroups: ['batch'], resources: ['jobs'], verbs: ['get'] }))).toContain('get jobs of batch');
});

test('that nothing may do something holds but where no rule allows any of it, asterisks and names included', () => {
  const writing = { apiGroups: [''], resources: ['secrets'], verbs: ['create', 'update'] };
  withRules([{ apiGroups: [''], resources: ['secrets'], verbs: ['get'] }]).hasNoPermission('*', writing);
  for (const rule of [
    { apiGroups: ['*'], resources: ['*'], verbs: ['*'] },
    { apiGroups: [''], resources: ['secrets', 'pods'], verbs: ['get', 'update'] },
    { apiGroups: [''], resources: ['secrets'], resourceNames: ['key'], verbs: ['update'] },
  ]) {
    expect(messageOf(() => withRules([rule]).hasNoClusterPermission('mate', writing))).toContain("  'mate': apiGroups [");
    expect(messageOf(() => withRules([], [rule]).hasNoPermission('*', writing))).toContain("  'mate': apiGroups [");
    withRules([], [rule]).hasNoClusterPermission('mate', writing);
  }
  const binding = { apiVersion: 'rbac.authorization.k8s.io/v1', kind: 'ClusterRoleBinding', metadata: { name: 'a' }, roleRef: { kind: 'ClusterRole', name: 'cluster-admin' }, subjects: [{ kind: 'ServiceAccount', name: 'mate' }] };
  const admin = withRules([], [], { 'manifests/binding.yaml': JSON.stringify(binding) });
  expect(messageOf(() => admin.hasNoPermission('*', writing))).toMatch(/^Nothing should be able to create, update secrets in the namespaces .*\n {2}'mate': all that cluster-admin allows$/);
  admin.hasPermission('mate', writing);
});

test('a permission that cannot be meant is refused', () => {
  const mate = withRules([]);
  expect(messageOf(() => mate.hasNoPermission('maet', { verbs: ['get'] }))).toBe("There is no service account 'maet' in the bundle ship.v1.0.0. Did you mean 'mate'?");
  expect(messageOf(() => mate.hasNoPermission('mate', { verb: ['get'] }))).toBe('A permission has no verb. Did you mean verbs?');
  expect(messageOf(() => mate.hasPermission('mate', { verbs: 'get' }))).toMatch(/^The verbs of a permission are a list of texts/);
  expect(messageOf(() => mate.hasPermission('mate', { verbs: [] }))).toMatch(/^The verbs of a permission are empty/);
  expect(messageOf(() => mate.hasPermission('mate', { verbs: ['get'] }))).toMatch(/It has no rules there at all\.$/);
});

test('findings that are ignored have to be there', () => {
  expect(messageOf(() => assertions.hasNoFindings({ ignore: ['NOPE99'] }))).toBe('Nothing about the bundle web 0.1.0 has NOPE99; remove it from what is ignored.');
  expect(messageOf(() => assertions.hasNoFindings({ ignor: [] } as never))).toBe('There is no ignor in the options of hasNoFindings. Did you mean ignore?');
});

test('a folder that is not there is named', () => {
  expect(() => BundleAssertions.fromDirectory('/nope')).toThrow('/nope');
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
