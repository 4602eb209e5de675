import { allFindingsAfter, Bundle, Draft, findingsAfter } from './bundle';
import { upstreamRules } from '../../../src/olm/rules/upstream';

const container = (change: object) => ({ csv }: Bundle): void => {
  Object.assign(csv.spec.install.spec.deployments[0].spec.template.spec.containers[0], change);
};
const spec = (change: object) => ({ csv }: Bundle): void => { Object.assign(csv.spec, change); };
const more = (manifest: object) => (bundle: Bundle): void => { bundle.more['manifests/more.yaml'] = manifest; };

/** The codes of what cannot be decoded, with what upstream says of it. */
function decodingErrors(change: (bundle: Bundle) => void): string[] {
  return allFindingsAfter(change).filter(({ code }) => code === 'OLM064' || /^OLM22/.test(code))
    .map(finding => [finding.code, finding.path, ...upstreamRules(finding)].filter(part => part !== undefined).join(' '));
}

const EVERYWHERE = 'csv-undecodable content-undecodable';

test.each<[string, (bundle: Bundle) => void]>([
  [`OLM220 spec.keywords ${EVERYWHERE}`, spec({ keywords: 'web' })],
  [`OLM220 spec.provider ${EVERYWHERE}`, spec({ provider: 'Example' })],
  [`OLM220 spec.cleanup.enabled ${EVERYWHERE}`, spec({ cleanup: { enabled: 'yes' } })],
  [`OLM220 spec.version ${EVERYWHERE}`, spec({ version: 'latest' })],
  [`OLM220 spec.version ${EVERYWHERE} content-bundle-undecodable`, spec({ version: 1 })],
  [`OLM220 spec.release ${EVERYWHERE}`, spec({ release: '01' })],
  [`OLM220 metadata.creationTimestamp ${EVERYWHERE} content-bundle-undecodable`, ({ csv }) => { csv.metadata.creationTimestamp = 'yesterday'; }],
  [`OLM220 spec.install.spec.deployments[0].spec.template.spec.containers[0].resources.limits.cpu ${EVERYWHERE}`, container({ resources: { limits: { cpu: 'lots' } } })],
  [`OLM220 spec.install.spec.deployments[0].spec.template.spec.containers[0].env ${EVERYWHERE}`, container({ env: { A: 'b' } })],
  ['OLM221 spec.maturity content-undecodable', spec({ maturity: 1 })],
  ['OLM221 spec.install.spec.deployments[0].spec.template.spec.containers[0].env[0].value content-undecodable', container({ env: [{ name: 'A', value: true }] })],
  ['OLM222 spec.customresourcedefinitions.owned[0].group content-bundle-undecodable', ({ csv }) => { csv.spec.customresourcedefinitions.owned[0].group = 1; }],
  ['OLM223 spec.Keywords csv-undecodable', spec({ Keywords: 'web' })],
  ['OLM224 spec.version csv-undecodable', spec({ version: null })],
  ['OLM224 spec.install.spec.deployments[0].spec.replicas csv-undecodable', ({ csv }) => { csv.spec.install.spec.deployments[0].spec.replicas = 3000000000; }],
  ['OLM064 metadata.annotations.certified content-undecodable content-bundle-undecodable', ({ csv }) => { csv.metadata.annotations.certified = true; }],
  ['OLM225 spec.versions crd-undecodable content-undecodable content-bundle-undecodable', ({ crd }) => { crd.spec.versions = 'v1'; }],
  ['OLM229 spec.names.singular content-bundle-undecodable', ({ crd }) => { crd.spec.names.singular = 1; }],
  ['OLM228 metadata content-undecodable', more({ apiVersion: 'v1', kind: 'ConfigMap', metadata: ['a'] })],
  ['OLM228 metadata.name content-undecodable', more({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 1 } })],
  ['OLM226 annotations.own annotations-file-missing', ({ annotations }) => { annotations.annotations.own = []; }],
  ['OLM227 annotations["operators.operatorframework.io.bundle.package.v1"] annotations-file-undecodable annotations-file-missing', ({ annotations }) => {
    annotations.annotations['operators.operatorframework.io.bundle.package.v1'] = {};
  }],
])('%s', (expected, change) => {
  expect(decodingErrors(change)).toEqual([expected]);
});

test('what Go reads is no error: null, text that is a number, keys in another case, quantities and ports of both kinds', () => {
  expect(decodingErrors(({ csv }) => {
    Object.assign(csv.spec, { icon: null, maturity: '1', MinKubeVersion: '1.27.0' });
    container({ resources: { limits: { cpu: 1, memory: '64Mi' } }, livenessProbe: { httpGet: { port: 'web' } }, readinessProbe: { httpGet: { port: 80 } } })({ csv } as Bundle);
  })).toEqual([]);
});

test('a field of another case counts: the loader takes it for the field', () => {
  expect(findingsAfter(({ csv }) => {
    csv.spec.MinKubeVersion = csv.spec.minKubeVersion;
    delete csv.spec.minKubeVersion;
  })).toEqual(['error KUB010 manifests/csv.yaml MinKubeVersion']);
});

test('of what cannot be decoded the validators say nothing', () => {
  expect(findingsAfter(({ csv }) => { csv.spec.installModes = {}; csv.spec.minKubeVersion = 'new'; })).toEqual(['error OLM220 manifests/csv.yaml installModes']);
});

test.each<[string, string, string[]]>([
  ['nothing but a comment', '# more to come\n', ['error OLM037 manifests/more.yaml']],
  ['comments before a marker', '# by hand\n---\napiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: a\n', ['error OLM037 manifests/more.yaml # by hand']],
  ['a list', '- a\n', ['error OLM002 manifests/more.yaml']],
  ['an apiVersion of three parts', 'apiVersion: a/b/c\nkind: Secret\n', ['error OLM002 manifests/more.yaml']],
  ['text behind JSON', '{"apiVersion": "v1", "kind": "ConfigMap", "metadata": {"name": "a"}}\nmore\n', ['error OLM006 manifests/more.yaml']],
])('a file of manifests/ with %s', (_name, text, expected) => {
  expect(findingsAfter(bundle => { bundle.more['manifests/more.yaml'] = text; })).toEqual(expected);
});

test('annotations are found whatever the name and the further documents of their file, and in any case', () => {
  expect(findingsAfter(bundle => {
    bundle.more['metadata/bundle.yaml'] = JSON.stringify({ Annotations: bundle.annotations.annotations });
    bundle.annotations = undefined;
  })).toEqual([]);
});

test('a file that only begins with the name has to be readable, too', () => {
  expect(findingsAfter(({ more: files }) => { files['tests/annotations.txt'] = 'annotations: [a]\n'; })).toEqual(['error OLM227 tests/annotations.txt']);
});

test('an unreadable file of that name keeps the loader alone from going on: opm takes the next file of metadata/', () => {
  expect(decodingErrors(({ more: files }) => { files['metadata/annotations-old.yaml'] = 'annotations: 7\n'; })).toEqual(['OLM227 annotations-file-undecodable']);
});

test('a definition of v1beta1 is decoded, too', () => {
  const beta = (change: (spec: Draft) => void) => findingsAfter(({ crd }) => { crd.apiVersion = 'apiextensions.k8s.io/v1beta1'; change(crd.spec); });
  expect(beta(definition => { definition.names = true; })).toContain('error OLM225 manifests/crd.yaml names');
  expect(beta(definition => { definition.names.kind = 7; })).toContain('error OLM229 manifests/crd.yaml kind');
});

test.each<[string, string, string[]]>([
  ['README.md', '# Metadata\n', ['error OLM037 metadata/README.md']],
  ['properties.yaml', '# Ours.\n---\nproperties: []\n', ['error OLM037 metadata/properties.yaml']],
  ['.gitkeep', '', ['warning OLM211 metadata/.gitkeep']],
])('opm crashes at a file of metadata/ that says nothing: %s with %j', (file, text, expected) => {
  expect(findingsAfter(({ more: files }) => { files[`metadata/${file}`] = text; })).toEqual(expected);
});

test('opm looks no further for what it crashes at once it has dependencies', () => {
  const after = (dependencies: object[]) => findingsAfter(({ more: files }) => {
    files['metadata/dependencies.yaml'] = { dependencies };
    files['metadata/notes'] = '# Notes\n';
  });
  expect(after([{ type: 'olm.label', value: { label: 'a' } }])).toEqual(['warning OLM211 metadata/notes']);
  expect(after([])).toEqual(['error OLM037 metadata/notes']);
});
