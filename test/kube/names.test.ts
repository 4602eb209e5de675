import * as names from '../../src/kube/names';

test('names that Kubernetes accepts have no messages', () => {
  expect([
    names.checkDns1123Label('my-name'), names.checkDns1123Subdomain('a.b-c.d'), names.checkDns1035Label('a1'), names.checkLabelKey('example.com/My_Name'),
    names.checkLabelValue(''), names.checkConfigMapKey('.a_B-1'),
  ].flat()).toEqual([]);
});

test('a label is lower case, without dots', () => {
  expect(names.checkDns1123Label('a.b')).toEqual(['must not contain dots']);
  expect(names.checkDns1123Label('A')).toEqual([
    'a lowercase RFC 1123 label must consist of lower case alphanumeric characters or \'-\', and must start and end with an alphanumeric character '
    + '(e.g. \'my-name\',  or \'123-abc\', regex used for validation is \'[a-z0-9]([-a-z0-9]*[a-z0-9])?\')',
  ]);
  expect(names.checkDns1123Label('a'.repeat(64))).toEqual(['must be no more than 63 characters']);
});

test('a name may have 253 bytes', () => {
  expect(names.checkDns1123Subdomain('a'.repeat(253))).toEqual([]);
  expect(names.checkDns1123Subdomain('a'.repeat(254))).toEqual(['must be no more than 253 characters']);
  expect(names.checkDns1123Subdomain('-a')[0]).toContain('a lowercase RFC 1123 subdomain must consist of');
});

test('the name of a Service begins with a letter', () => {
  expect(names.checkDns1035Label('1a')[0]).toContain('a DNS-1035 label must consist of');
});

test('the key of a label has an optional prefix and a name', () => {
  expect(names.checkLabelKey('/a')).toEqual(['prefix part must be non-empty']);
  expect(names.checkLabelKey('a/')[0]).toBe('name part must be non-empty');
  expect(names.checkLabelKey('a'.repeat(64))).toEqual(['name part must be no more than 63 bytes']);
  expect(names.checkLabelKey(`${'a'.repeat(254)}/b`)).toEqual(['prefix part must be no more than 253 bytes']);
  expect(names.checkLabelKey('a/b/c')[0]).toMatch(/^a valid label key must consist of .* with an optional DNS subdomain prefix and '\/'/);
  expect(names.checkLabelKey('Example.com/a')).toHaveLength(1);
});

test('the value of a label and the key of a ConfigMap have their own rules', () => {
  expect(names.checkLabelValue('a'.repeat(64))).toEqual(['must be no more than 63 bytes']);
  expect(names.checkLabelValue('a b')[0]).toContain('a valid label must be an empty string or consist of');
  expect(names.checkConfigMapKey('..')).toEqual(['must not be \'..\'']);
  expect(names.checkConfigMapKey('..a')).toEqual(['must not start with \'..\'']);
  expect(names.checkConfigMapKey('a/b')[0]).toContain('a valid config key must consist of');
});

test('the rule for the name of an object goes by its kind', () => {
  const accepts = (group: string, kind: string, name: string) => names.checkObjectName(group, kind, name).length === 0;
  expect([accepts('', 'ConfigMap', 'a.b'), accepts('', 'Namespace', 'a.b')]).toEqual([true, false]);
  expect([accepts('', 'Service', '1a'), accepts('serving.knative.dev', 'Service', '1a')]).toEqual([false, true]);
  expect([accepts('rbac.authorization.k8s.io', 'Role', 'system:A'), accepts('rbac.authorization.k8s.io', 'Role', 'a/b')]).toEqual([true, false]);
});
