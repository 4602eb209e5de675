import { findingsAfter, remediesAfter } from './bundle';

test('an owned definition that is missing, of another version, or listed twice', () => {
  expect(findingsAfter(bundle => { bundle.crd = undefined; })).toEqual(['error OLM032 manifests/csv.yaml name']);
  expect(findingsAfter(({ csv }) => { csv.spec.customresourcedefinitions.owned[0].version = 'v2'; })).toContain('error OLM032 manifests/csv.yaml name');
  expect(findingsAfter(({ csv }) => { csv.spec.customresourcedefinitions.owned.push(csv.spec.customresourcedefinitions.owned[0]); }))
    .toEqual(['error OLM031 manifests/csv.yaml name']);
});

test('an owned definition whose name is no full name', () => {
  expect(findingsAfter(({ csv }) => { csv.spec.customresourcedefinitions.owned[0].name = 'sites'; })).toContain('error OLM030 manifests/csv.yaml name');
});

test('a misspelt kind is told from a missing one', () => {
  expect(remediesAfter(({ csv }) => { csv.spec.customresourcedefinitions.owned[0].kind = 'Sites'; })).toContain('Did you mean web.example.com/v1 Site?');
});

test('a definition that is not owned, or defined twice', () => {
  expect(findingsAfter(({ crd }) => { crd.spec.names.kind = 'Page'; }))
    .toEqual(['error KUB004 manifests/csv.yaml alm-examples', 'error OLM032 manifests/csv.yaml name', 'error OLM033 manifests/crd.yaml']);
  expect(findingsAfter(({ crd, more }) => { more['manifests/copy.yaml'] = crd; })).toEqual(['error OLM034 manifests/crd.yaml']);
});

test('a definition of an API that clusters do not serve any more is an error', () => {
  expect(findingsAfter(({ crd }) => { crd.apiVersion = 'apiextensions.k8s.io/v1beta1'; })).toEqual([
    'error KUB001 manifests/crd.yaml apiVersion', 'error KUB086 manifests/crd.yaml spec',
  ]);
});

test('a definition may be in a file of any name, but not in a folder', () => {
  expect(findingsAfter(bundle => { bundle.more['manifests/sites.crd'] = bundle.crd; bundle.crd = undefined; })).toEqual([]);
  expect(findingsAfter(bundle => { bundle.more['manifests/crds/sites.yaml'] = bundle.crd; bundle.crd = undefined; }))
    .toEqual(['error OLM007 manifests/crds/sites.yaml', 'error OLM032 manifests/csv.yaml name']);
});

test('further versions of an owned kind are fine', () => {
  expect(findingsAfter(({ crd }) => { crd.spec.versions.push({ ...crd.spec.versions[0], name: 'v2', storage: false }); })).toEqual([]);
});

test('an owned kind without a description is a warning', () => {
  expect(findingsAfter(({ csv }) => { delete csv.spec.customresourcedefinitions.owned[0].description; })).toEqual(['warning OLM035 manifests/csv.yaml name']);
});

test('related images: empty, malformed, twice', () => {
  const related = (image: string) => findingsAfter(({ csv }) => { csv.spec.relatedImages.push({ name: 'other', image }); });
  expect(related('')).toEqual(['error OLM051 manifests/csv.yaml image']);
  expect(related('Quay.io/Example')).toEqual(['error OLM055 manifests/csv.yaml image', 'warning OLM053 manifests/csv.yaml image']);
  expect(related('quay.io/example/web@sha256:1111111111111111111111111111111111111111111111111111111111111111')).toEqual(['warning OLM052 manifests/csv.yaml image']);
  expect(related('localhost:5000/a/b_c:v1@sha256:2222222222222222222222222222222222222222222222222222222222222222')).toEqual([]);
});

test('an image by tag is a warning where it is used first, and one that is not listed, too', () => {
  expect(findingsAfter(({ csv }) => { csv.spec.install.spec.deployments[0].spec.template.spec.containers[0].image = 'quay.io/example/web:v1'; }))
    .toEqual(['warning OLM053 manifests/csv.yaml image', 'warning OLM054 manifests/csv.yaml image']);
});

test('without related images none is missed', () => {
  expect(findingsAfter(({ csv }) => { delete csv.spec.relatedImages; })).toEqual([]);
});

test('kinds that OLM refuses', () => {
  expect(findingsAfter(({ more }) => { more['manifests/job.yaml'] = { apiVersion: 'example.com/v1', kind: 'Job', metadata: { name: 'a' } }; }))
    .toEqual(['error OLM060 manifests/job.yaml kind']);
  expect(findingsAfter(({ more }) => { more['manifests/values.yaml'] = { a: 'b' }; })).toEqual(['error OLM002 manifests/values.yaml']);
});

test('namespaces are not allowed in objects of a bundle, whatever their kind', () => {
  expect(findingsAfter(({ crd, more }) => {
    crd.metadata.namespace = 'web';
    more['manifests/service.yaml'] = { apiVersion: 'v1', kind: 'Service', metadata: { name: 'a', namespace: 'web' }, spec: { ports: [{ port: 80 }] } };
  })).toEqual(['error OLM061 manifests/crd.yaml namespace', 'error OLM061 manifests/service.yaml namespace']);
  expect(findingsAfter(({ csv }) => { csv.metadata.namespace = 'placeholder'; })).toEqual([]);
});

test('names of objects: missing, malformed; roles may have any', () => {
  const named = (kind: string, metadata: object, apiVersion = 'v1') => findingsAfter(({ more }) => {
    more['manifests/more.yaml'] = { apiVersion, kind, metadata };
  });
  expect(named('ConfigMap', {})).toEqual(['error OLM062 manifests/more.yaml metadata']);
  expect(named('ConfigMap', { name: 'A_b' })).toEqual(['error OLM098 manifests/more.yaml name']);
  expect(named('ClusterRole', { name: 'example:reader' }, 'rbac.authorization.k8s.io/v1')).toEqual([]);
});

test('a definition that is not named after its plural and group', () => {
  expect(findingsAfter(({ crd }) => { crd.spec.names.plural = 'pages'; })).toEqual(['error KUB080 manifests/crd.yaml name']);
});

test('labels and annotations of objects', () => {
  expect(findingsAfter(({ crd }) => { crd.metadata.labels = { 'a b': 'c' }; })).toEqual(['error OLM063 manifests/crd.yaml a b']);
  expect(findingsAfter(({ crd }) => { crd.metadata.labels = { a: 'b c' }; })).toEqual(['error OLM063 manifests/crd.yaml a']);
  expect(findingsAfter(({ crd }) => { crd.metadata.labels = { a: true }; })).toEqual(['error OLM064 manifests/crd.yaml a']);
  expect(findingsAfter(({ csv }) => { csv.metadata.annotations.certified = false; })).toEqual(['error OLM064 manifests/csv.yaml certified']);
  expect(findingsAfter(({ csv }) => { csv.metadata.annotations['olm.skiprange'] = '<1.0.0'; })).toEqual(['error OLM065 manifests/csv.yaml olm.skiprange']);
});

test('service accounts: one that OLM makes, and one that nobody makes', () => {
  expect(findingsAfter(({ more }) => { more['manifests/account.yaml'] = { apiVersion: 'v1', kind: 'ServiceAccount', metadata: { name: 'web' } }; }))
    .toEqual(['error OLM066 manifests/account.yaml']);
  expect(findingsAfter(({ csv }) => { csv.spec.install.spec.permissions[0].serviceAccountName = 'wed'; }))
    .toEqual(['warning OLM067 manifests/csv.yaml serviceAccountName', 'info OLM202 manifests/csv.yaml serviceAccountName']);
});

test('Deployments of one name, and none at all', () => {
  expect(findingsAfter(({ csv }) => { csv.spec.install.spec.deployments.push(csv.spec.install.spec.deployments[0]); })).toEqual(['error OLM068 manifests/csv.yaml name']);
  expect(findingsAfter(({ csv }) => { csv.spec.install.spec.deployments = []; })).toEqual(['error OLM069 manifests/csv.yaml deployments']);
});

test('a second document in a file, text that is no YAML, a key twice', () => {
  const text = 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: a\n';
  expect(findingsAfter(({ more }) => { more['manifests/a.yaml'] = `${text}---\n${text}`; })).toEqual(['error OLM006 manifests/a.yaml']);
  expect(findingsAfter(({ more }) => { more['manifests/a.yaml'] = `${text}---\n`; })).toEqual([]);
  expect(findingsAfter(({ more }) => { more['manifests/a.yaml'] = 'a: [b\n'; })).toEqual(['error OLM001 manifests/a.yaml ']);
  expect(findingsAfter(({ more }) => { more['manifests/a.yaml'] = `${text}kind: ConfigMap\n`; })).toEqual(['warning OLM004 manifests/a.yaml kind']);
});

test('annotations of the bundle: the file, and each core annotation', () => {
  expect(findingsAfter(bundle => { bundle.annotations = undefined; })).toEqual(['error OLM093']);
  expect(findingsAfter(bundle => { bundle.annotations = { annotation: {} }; }))
    .toEqual(['error OLM070 metadata/annotations.yaml', 'warning OLM211 metadata/annotations.yaml']);
  const without = (key: string) => findingsAfter(({ annotations }) => { delete annotations.annotations[`operators.operatorframework.io.bundle.${key}.v1`]; });
  expect(without('channels')).toEqual(['error OLM073 metadata/annotations.yaml annotations', 'error OLM079 metadata/annotations.yaml annotations']);
  expect(without('mediatype')).toEqual(['error OLM073 metadata/annotations.yaml annotations', 'error OLM074 metadata/annotations.yaml annotations']);
  expect(without('channel.default')).toEqual([]);
});

test('annotations of the bundle: values', () => {
  const changed = (key: string, value: unknown) => findingsAfter(({ annotations }) => { annotations.annotations[`operators.operatorframework.io.bundle.${key}`] = value; });
  expect(changed('channels.v1', '')).toEqual(['error OLM079 metadata/annotations.yaml operators.operatorframework.io.bundle.channels.v1']);
  expect(changed('channels.v1', 'stable,')).toEqual(['error OLM075 metadata/annotations.yaml operators.operatorframework.io.bundle.channels.v1']);
  expect(changed('channel.default.v1', '')).toEqual(['error OLM076 metadata/annotations.yaml operators.operatorframework.io.bundle.channel.default.v1']);
  expect(changed('channel.default.v1', 'slow')).toEqual(['warning OLM078 metadata/annotations.yaml operators.operatorframework.io.bundle.channel.default.v1']);
  expect(changed('mediatype.v1', 'helm')).toEqual(['error OLM074 metadata/annotations.yaml operators.operatorframework.io.bundle.mediatype.v1']);
  expect(changed('package.v1', 'web.example')).toContain('warning OLM077 metadata/annotations.yaml operators.operatorframework.io.bundle.package.v1');
  expect(changed('chanels.v1', 'stable')).toEqual(['error OLM072 metadata/annotations.yaml operators.operatorframework.io.bundle.chanels.v1']);
  expect(findingsAfter(({ annotations }) => { annotations.annotations.own = true; })).toEqual(['warning OLM071 metadata/annotations.yaml own']);
  expect(findingsAfter(({ annotations }) => { annotations.annotations.own = {}; })).toEqual(['error OLM226 metadata/annotations.yaml own']);
});

test('a ClusterServiceVersion in a folder is judged there, and said to be in the wrong place', () => {
  expect(findingsAfter(bundle => {
    bundle.more['manifests/stable/csv.yaml'] = { ...bundle.csv, spec: { ...bundle.csv.spec, minKubeVersion: 'new' } };
    bundle.more['manifests/stable/crd.yaml'] = bundle.crd;
    bundle.csv = undefined;
    bundle.crd = undefined;
  })).toEqual([
    'error OLM007 manifests/stable/crd.yaml',
    'error OLM007 manifests/stable/csv.yaml',
    'error OLM216',
    'error OLM074 metadata/annotations.yaml operators.operatorframework.io.bundle.mediatype.v1',
    'error OLM013 manifests/stable/csv.yaml minKubeVersion',
  ]);
});

test('a ClusterServiceVersion behind manifests/ is the one that the validators judge', () => {
  const withCsvIn = (path: string) => findingsAfter(({ csv, more }) => { more[path] = csv; });
  expect(withCsvIn('other/csv.yaml')).toEqual(['warning OLM216 other/csv.yaml']);
  expect(withCsvIn('before/csv.yaml')).toEqual([]);
});

test('a file of Helm in manifests/ makes a chart of the bundle, for opm', () => {
  const withChart = (text: string) => findingsAfter(({ more }) => { more['manifests/Chart.yaml'] = text; });
  const mediaType = 'error OLM074 metadata/annotations.yaml operators.operatorframework.io.bundle.mediatype.v1';
  expect(withChart('name: web\nversion: 1.0.0\n')).toContain(mediaType);
  expect(withChart('version: 1.0.0\n')).not.toContain(mediaType);
});

test('the metadata of an object that OLM refuses for its kind does not matter', () => {
  expect(findingsAfter(({ more }) => { more['manifests/list.yaml'] = { apiVersion: 'v1', kind: 'List', items: [] }; }))
    .toEqual(['error OLM060 manifests/list.yaml kind', 'error KUB004 manifests/list.yaml kind']);
});

test('a version that is null is one without a name, which is not owned', () => {
  const left = findingsAfter(({ crd }) => { crd.spec.versions = [null]; });
  expect(left).toContain('error OLM033 manifests/crd.yaml');
});

test('the columns of a definition of v1beta1 are judged where they are written', () => {
  const columns = (...list: object[]) => findingsAfter(({ crd }) => {
    crd.apiVersion = 'apiextensions.k8s.io/v1beta1';
    crd.spec.additionalPrinterColumns = list;
  });
  expect(columns({ name: 'Age', JSONPath: '.spec.age' })).toContain('error KUB089 manifests/crd.yaml name');
  expect(columns({ name: 'Age', type: 'date', JSONPath: '.spec.age' }).filter(line => line.includes('KUB089'))).toEqual([]);
});
