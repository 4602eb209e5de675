import { AvailabilityProbe, Probe } from '../../../src';
import { aConfigMap, anOperator, aPackage } from '../an-operator';

function problemsOf(...probes: Probe[]): string[] {
  const operator = anOperator();
  aConfigMap(operator, 'c');
  const pkg = aPackage(operator, { availabilityProbes: [AvailabilityProbe.forKind('', 'ConfigMap', probes)] });
  return pkg.check().map(({ code, severity, path }) => `${code} ${severity} ${path!.replace('spec.availabilityProbes[0].probes', '')}`);
}

test.each([
  ['self.a ==', 'no expression'],
  ['1 + 1', 'no boolean'],
  ['self.status.ready', 'of no type before it runs'],
  ['self.status.ready == tru', 'of an unknown name'],
  ['self.metadata.name.lower() == "a"', 'of an unknown function'],
  ['', 'empty'],
])('the rule %p, which is %s, is an error', rule => {
  expect(problemsOf(Probe.cel(rule, 'm'))).toEqual(['PKO089 error [0].cel.rule']);
});

test('a rule may use the libraries that Package Operator gives to probes', () => {
  expect(problemsOf(
    Probe.cel('self.metadata.name.lowerAscii().split("-").join("") == "a" && self.status.items.sum() > 1', 'm'),
    Probe.cel('url(self.spec.url).getHost() == "a" && self.spec.list.isSorted() && self.spec.name.find("[a-z]+") != ""', 'm'),
    Probe.cel('has(self.status) && self.status.conditions.exists(c, c.type == "Ready" && c.status == "True")', 'm'),
  )).toEqual([]);
});

test('a rule without a message is a warning', () => {
  expect(problemsOf(Probe.cel('self.a == 1', ''))).toEqual(['PKO089 warning [0].cel.message']);
});

test('a condition has one of three statuses', () => {
  expect(problemsOf(Probe.condition('Available', 'true'), Probe.condition('', 'False'), Probe.condition('Ready', 'Unknown')))
    .toEqual(['PKO089 error [0].condition.status', 'PKO089 error [1].condition.type']);
});

test('fields are keys of maps with dots', () => {
  expect(problemsOf(Probe.fieldsEqual('status.a', ''), Probe.fieldsEqual('.status.list[0]', '.spec.a'))).toEqual([
    'PKO089 warning [0].fieldsEqual.fieldA', 'PKO089 error [0].fieldsEqual.fieldB', 'PKO089 error [1].fieldsEqual.fieldA',
  ]);
});

test('a probe for a kind that no object is of is told with the nearest one', () => {
  const operator = anOperator();
  aConfigMap(operator, 'c');
  const probe = AvailabilityProbe.forKind('', 'Configmpa', [Probe.condition('Available')]);
  expect(aPackage(operator, { availabilityProbes: [probe] }).check()).toEqual([
    expect.objectContaining({ code: 'PKO090', severity: 'warning', remedy: 'Did you mean ConfigMap?', constructPath: 'pko' }),
  ]);
});
