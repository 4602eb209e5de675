import { compare } from '../../src/compare/compare';
import { Change } from '../../src/compare/comparison';
import { readSubject } from '../../src/compare/subject';
import { FileTree } from '../../src/files/file-tree';
import { JsonObject } from '../../src/kube/json';

interface BundleParts {
  readonly version?: string;
  readonly metadata?: JsonObject;
  readonly spec?: JsonObject;
  readonly channels?: string;
  readonly files?: { readonly [path: string]: string };
}

function bundle({ version = '1.0.0', metadata = {}, spec = {}, channels = 'stable', files = {} }: BundleParts = {}): FileTree {
  const csv = {
    apiVersion: 'operators.coreos.com/v1alpha1',
    kind: 'ClusterServiceVersion',
    metadata: { name: `ship.v${version}`, ...metadata },
    spec: { version, install: { strategy: 'deployment', spec: { deployments: [] } }, ...spec },
  };
  const annotations = { 'operators.operatorframework.io.bundle.package.v1': 'ship', 'operators.operatorframework.io.bundle.channels.v1': channels };
  return new FileTree(Object.entries({
    'manifests/csv.yaml': JSON.stringify(csv), 'metadata/annotations.yaml': JSON.stringify({ annotations }), ...files,
  }));
}

function changes(before: BundleParts, after: BundleParts): (Change & { section: string })[] {
  return compare(readSubject('bundle', bundle(before)), readSubject('bundle', bundle(after))).sections
    .flatMap(({ id, changes: own }) => own.map(change => ({ section: id, ...change })));
}

/** `section severity subject path: message` of each change. */
function lines(before: BundleParts, after: BundleParts): string[] {
  return changes(before, after).map(({ section, severity, subject, path, message }) => `${section} ${severity} ${subject} ${path}: ${message}`);
}

test('bundles that say the same in other words are the same', () => {
  const examples = (space: number): JsonObject => ({ annotations: { 'alm-examples': JSON.stringify([{ kind: 'Boat', metadata: { name: 'a' } }], undefined, space) } });
  expect(lines(
    { metadata: examples(0), channels: 'stable,fast', spec: { keywords: ['a', 'b'] } },
    { metadata: examples(2), channels: 'fast, stable', spec: { keywords: ['b', 'a'] } },
  )).toEqual([]);
});

test('an install mode that is gone breaks, one that is new does not', () => {
  const modes = (supported: boolean): BundleParts => ({ spec: { installModes: [{ type: 'AllNamespaces', supported: true }, { type: 'OwnNamespace', supported }] } });
  expect(lines(modes(true), modes(false))).toEqual(['release breaking Install modes spec.installModes[OwnNamespace].supported: the operator cannot be installed in this mode any more']);
  expect(lines(modes(false), modes(true))).toEqual(['release compatible Install modes spec.installModes[OwnNamespace].supported: the operator can be installed in this mode']);
});

test('a release that replaces another one than that before it is no update of it', () => {
  const next = { version: '1.1.0', spec: { replaces: 'ship.v0.9.0' } };
  expect(lines({}, next)).toContain('release attention Release undefined: ship.v1.1.0 is no update of ship.v1.0.0: it replaces ship.v0.9.0');
  expect(lines({}, { ...next, spec: { replaces: 'ship.v1.0.0' } }).join()).not.toContain('no update');
  expect(lines({}, { ...next, metadata: { name: 'ship.v1.1.0', annotations: { 'olm.skipRange': '<1.1.0' } } }).join()).not.toContain('no update');
});

test('permissions, Deployments and objects beside them are compared as what OLM makes of them', () => {
  const spec = (verbs: string[], replicas: number): JsonObject => ({
    install: {
      strategy: 'deployment',
      spec: {
        clusterPermissions: [{ serviceAccountName: 'captain', rules: [{ apiGroups: [''], resources: ['configmaps'], verbs }] }],
        deployments: [{ name: 'ship', spec: { replicas } }],
      },
    },
  });
  const service = (port: number): { [path: string]: string } => ({ 'manifests/service.yaml': JSON.stringify({ apiVersion: 'v1', kind: 'Service', metadata: { name: 'dock' }, spec: { ports: [{ port }] } }) });
  expect(lines({ spec: spec(['get'], 1), files: service(80) }, { spec: spec(['list', 'get'], 2), files: service(81) })).toEqual([
    'rbac attention ServiceAccount captain cluster-wide: may now list configmaps',
    'objects attention Service dock spec.ports[port=80,protocol="TCP"]: a port is gone',
    'objects compatible Deployment ship spec.replicas: changes',
    'objects compatible Service dock spec.ports[port=81,protocol="TCP"]: is added',
  ]);
});

test('what is owned, required and followed', () => {
  const owned = (...names: string[]): BundleParts => ({ spec: { customresourcedefinitions: { owned: names.map(name => ({ name, version: 'v1', kind: 'Boat' })) } } });
  expect(lines(owned('boats.sea', 'ships.sea'), owned('boats.sea'))).toEqual([
    'release breaking APIs spec.customresourcedefinitions.owned[ships.sea v1]: the API is not owned any more',
  ]);
  expect(lines({ channels: 'stable,fast' }, { channels: 'stable' })).toEqual([
    'release attention Channels annotations["operators.operatorframework.io.bundle.channels.v1"][fast]: who follows this channel does not get the release',
  ]);
});

test('what has no other meaning is compared as text', () => {
  expect(lines({ files: { 'notes.txt': 'a' } }, { files: { 'notes.txt': 'b' } })).toEqual(['files compatible notes.txt undefined: the file changes']);
});

test('the rules of a permission may be cut in another way', () => {
  const rule = (...verbs: string[]): JsonObject => ({ apiGroups: [''], resources: ['pods'], verbs });
  const permissions = (...rules: JsonObject[]): BundleParts => ({ spec: { install: { spec: { permissions: [{ serviceAccountName: 'captain', rules }] } } } });
  expect(lines(permissions(rule('get'), rule('list')), permissions(rule('list', 'get')))).toEqual([]);
});

test('a field that nobody knows is told', () => {
  expect(lines({}, { spec: { courage: 9 } })).toEqual(['release compatible ClusterServiceVersion spec.courage: is added']);
});
