import { PlacedChange, comparisonOf, countsOf } from '../../src/compare/comparison';
import { jsonReport } from '../../src/compare/report/json-report';
import { markdownReport } from '../../src/compare/report/markdown-report';
import { textReport } from '../../src/compare/report/text-report';
import { COLORED } from '../../src/findings/painter';

const PATHS = { before: 'old', after: 'new' };

const CHANGES: readonly PlacedChange[] = [
  { section: 'objects', severity: 'compatible', subject: 'ConfigMap chart', path: 'data.map', message: 'changes', rule: 'field-changed', before: 'a\nb\n', after: 'a\nc\n' },
  { section: 'objects', severity: 'attention', subject: 'Service dock', path: 'spec.type', message: 'the service is reached | in another way', rule: 'field-changed', before: 'ClusterIP', after: 'NodePort' },
  { section: 'rbac', severity: 'breaking', subject: 'ServiceAccount captain', path: 'cluster-wide', message: 'may now get secrets: reads secrets', rule: 'escalation-gained', contexts: ['calm'] },
  { section: 'expected', severity: 'compatible', subject: 'Namespace sea', message: 'is removed', rule: 'object-removed', before: { kind: 'Namespace' } },
];
const COMPARISON = comparisonOf(CHANGES);

test('sections and changes have one order, whatever the order in which they were found', () => {
  expect(comparisonOf([...CHANGES].reverse())).toEqual(COMPARISON);
  expect(COMPARISON.sections.map(({ id }) => id)).toEqual(['rbac', 'objects', 'expected']);
  expect(COMPARISON.sections[1]!.changes.map(({ severity }) => severity)).toEqual(['attention', 'compatible']);
  expect(comparisonOf([...CHANGES, ...CHANGES])).toEqual(COMPARISON);
});

test('what the formats bring does not count', () => {
  expect(countsOf(COMPARISON)).toEqual({ breaking: 1, attention: 1, compatible: 1 });
});

test('as text, what is dangerous comes first, and long texts are shown as differences', () => {
  expect(textReport(COMPARISON, PATHS)).toBe(`old -> new

Permissions
  ServiceAccount captain
    breaking  cluster-wide: may now get secrets: reads secrets (in calm)

Objects
  Service dock
    attention spec.type: the service is reached | in another way (ClusterIP -> NodePort)
  ConfigMap chart
              data.map: changes
              @@ -1,2 +1,2 @@
               a
              -b
              +c

Differences that the formats bring
  Namespace sea
              is removed

1 breaking, 1 to look at, 1 compatible
`);
  expect(textReport(COMPARISON, PATHS, COLORED)).toContain(COLORED.red('breaking'));
  expect(textReport(comparisonOf([]), PATHS)).toBe('old and new are the same in meaning.\n');
});

test('as Markdown, compatible changes and long texts are in details', () => {
  const text = markdownReport(COMPARISON, PATHS);
  expect(text).toContain('| attention | `Service dock` | `spec.type` | the service is reached \\| in another way `ClusterIP` → `NodePort` |');
  expect(text).toContain('<details><summary>1 compatible change</summary>');
  expect(text).toContain('```diff\n@@ -1,2 +1,2 @@\n a\n-b\n+c\n```');
});

test('Markdown shows what is not Markdown as it is', () => {
  const change = { ...CHANGES[1]!, subject: 'a`b|c', message: '<b> *x* @team', before: 'x|y', after: '``' };
  expect(markdownReport(comparisonOf([change]), PATHS)).toContain('| attention | ``a`b\\|c`` | `spec.type` | &lt;b&gt; \\*x\\* @\u200bteam `x\\|y` → ``` `` ``` |');
});

test('as JSON, everything is there', () => {
  expect(JSON.parse(jsonReport(COMPARISON, PATHS))).toEqual({ ...PATHS, counts: countsOf(COMPARISON), sections: COMPARISON.sections });
});

test('many compatible changes of one subject are counted', () => {
  const many = Array.from({ length: 20 }, (_, index): PlacedChange => ({ section: 'objects', severity: 'compatible', subject: 'a', path: `p${index}`, message: 'changes', rule: 'r' }));
  expect(textReport(comparisonOf(many), PATHS)).toContain('and 8 more compatible changes');
});
