import { randomBytes } from 'node:crypto';
import { Bundle, findingsAfter } from './bundle';
import { celRuleProblem } from '../../../src/olm/rules/cel-rule';
import { mailAddressProblem } from '../../../src/olm/rules/optional/mail-address';
import { requestUrlProblem } from '../../../src/olm/rules/optional/request-url';

const dependency = (type: string, value: unknown) => ({ more }: Bundle): void => {
  more['metadata/dependencies.yaml'] = { dependencies: [{ type, value }] };
};

test.each<[string, string, unknown]>([
  ['', 'olm.gvk', { group: 'a.b', version: 'v1', kind: 'A' }],
  ['', 'olm.package', { packageName: 'a', version: '>=1.0.0 <2.0.0' }],
  ['', 'olm.label', { label: 'a' }],
  ['', 'olm.constraint', { failureMessage: 'no', cel: { rule: 'properties.exists(p, p.type == "a" && semver_compare(p.value, "1.0.0") >= 0)' } }],
  ['OLM044', 'olm.gvk', { version: 'v1', kind: 'A' }],
  ['OLM045', 'olm.gvk', { group: 'a.b', kind: 'A' }],
  ['OLM046', 'olm.gvk', { group: 'a.b', version: 'v1', kind: '' }],
  ['OLM044 OLM045 OLM046', 'olm.gvk', null],
  ['OLM047', 'olm.package', { version: '1.0.0' }],
  ['OLM048', 'olm.package', { packageName: 'a' }],
  ['OLM049', 'olm.package', { packageName: 'a', version: '~1.0' }],
  ['OLM050', 'olm.label', {}],
  ['OLM056', 'olm.constraint', { failureMessage: 'no' }],
  ['OLM057', 'olm.constraint', { cel: {} }],
  ['OLM058', 'olm.constraint', { cel: { rule: 'properties.exists(p' } }],
  ['OLM059', 'olm.pakage', {}],
  ['OLM059', 'olm.package', { packageName: 'a', version: 1 }],
])('a dependency with [%s]: %s %j', (codes, type, value) => {
  expect(findingsAfter(dependency(type, value)).map(line => line.split(' ')[1]).join(' ')).toBe(codes);
});

test.each<[string, (bundle: Bundle) => void]>([
  ['error OLM008 manifests/.hidden', ({ more }) => { more['manifests/.hidden'] = 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: a\n'; }],
  ['error OLM009 manifests/crd.yaml apiVersion', ({ crd }) => { crd.apiVersion = 'apiextensions.k8s.io/v2'; }],
  ['error OLM018 manifests/csv.yaml olm.substitutesFor', ({ csv }) => {
    Object.assign(csv.spec, { release: '1' });
    csv.metadata.annotations['olm.substitutesFor'] = 'web.v0.9.0';
  }],
  ['error OLM019 manifests/csv.yaml release', ({ csv }) => { csv.spec.release = 'a'.repeat(21); }],
  ['error OLM025 manifests/csv.yaml', ({ csv }) => { delete csv.apiVersion; }],
  ['warning OLM027 manifests/csv.yaml olm.properties', ({ csv }) => { csv.metadata.annotations['olm.properties'] = '[]'; }],
  ['warning OLM029 manifests/csv.yaml annotations', ({ csv }) => { csv.metadata.annotations = { support: 'Team' }; }],
  ['error OLM036 manifests/csv.yaml name', ({ crd }) => { crd.metadata.name = 'site.web.example.com'; }],
  ['error OLM038 manifests/csv.yaml name', ({ crd }) => { crd.spec.group = 'site.example.com'; }],
  ['warning OLM039 manifests/csv.yaml olm.examples', ({ csv }) => { csv.metadata.annotations['olm.examples'] = '[]'; }],
  ['error OLM092', bundle => { bundle.csv = undefined; bundle.crd = undefined; }],
  ['error OLM094 metadata/annotations.yaml operators.operatorframework.io.bundle.package.v1', ({ annotations }) => {
    annotations.annotations['operators.operatorframework.io.bundle.package.v1'] = '';
  }],
  ['error OLM097 manifests/crd.yaml generation', ({ crd }) => { crd.metadata.generation = -1; }],
  ['error OLM099 manifests/csv.yaml', ({ csv }) => { delete csv.spec; }],
  ['error OLM146 manifests/more.yaml olm.operatorgroup', ({ more }) => {
    more['manifests/more.yaml'] = { apiVersion: 'operators.coreos.com/v1', kind: 'OperatorGroup', metadata: { name: 'a', annotations: { 'olm.operatorgroup': 'b' } } };
  }],
  ['warning OLM147 manifests/more.yaml olm.properties', ({ more }) => {
    more['manifests/more.yaml'] = { apiVersion: 'operators.coreos.com/v1', kind: 'OperatorGroup', metadata: { name: 'a', annotations: { 'olm.properties': '[]' } } };
  }],
])('%s', (expected, change) => {
  expect(findingsAfter(change)).toContain(expected);
});

test('a bundle that is too big when packed, or nearly so', () => {
  const withBytes = (count: number) => findingsAfter(({ more }) => { more['tests/data.txt'] = randomBytes(count).toString('latin1').replaceAll('\n', ' '); });
  expect(withBytes(100_000)).toEqual([]);
  expect(withBytes(660_000)).toEqual(['warning OLM096']);
  expect(withBytes(900_000)).toEqual(['error OLM095']);
});

test.each([
  ['properties', 'cel expressions must have type Bool'],
  ['"a', 'Syntax error'],
  ['properties.exists(p, p.type == "a"', 'missing \')\''],
  ['props.size() > 1', 'undeclared reference to \'props\''],
  ['compare(1, 2) == 0', 'undeclared reference to \'compare\''],
  ['true &&', 'Syntax error'],
  ['"a" == 1', 'found no matching overload'],
])('the rule %s', (rule, problem) => {
  expect(celRuleProblem(rule)).toContain(problem);
});

test('a rule of CEL over properties', () => {
  expect(celRuleProblem('!properties.all(p, p.type == "b" || p["type"] in ["a", r"b"]) // no')).toBeUndefined();
});

test.each(['a@b.c', 'Team <a@b.c>', '"A B" <a@b.c>', 'a@b.c (Team)', '"a b"@c.d', 'team: a@b.c;', 'ä@b.c', 'a@[10.0.0.1]'])('the mail address %s', address => {
  expect(mailAddressProblem(address)).toBeUndefined();
});

test.each(['a', 'a b@c.d', 'a@', '@b.c', 'a..b@c.d', '<a@b.c', 'a@b.c, d@e.f', ''])('no mail address: %s', address => {
  expect(mailAddressProblem(address)).toBeDefined();
});

test.each(['https://a.b/c?d#e', '/docs', 'mailto:a@b.c', 'http://a:80/', 'http://[::1]:80/', 'http://user:pass@a.b', '*'])('the URL %s', url => {
  expect(requestUrlProblem(url)).toBeUndefined();
});

test.each(['a.b/c', 'foo bar', 'http://a b/', 'http://a:b/', 'http://a/%zz', ':a', 'http://a/\n', 'http://[a]/'])('no URL: %j', url => {
  expect(requestUrlProblem(url)).toBeDefined();
});
