import * as fc from 'fast-check';
import { Finding, Severity } from '../../src/findings/finding';
import { FindingsError, formatFindings, hasErrors, sortFindings } from '../../src/findings/findings';

const ERROR: Finding = { code: 'PKO007', severity: Severity.ERROR, message: 'the phase "dpeloy" is not declared' };
const WARNING: Finding = { code: 'OLM001', severity: Severity.WARNING, message: 'no icon' };
const INFO: Finding = { code: 'ANY001', severity: Severity.INFO, message: 'excluded' };

test('a finding is printed with all that is known about it', () => {
  expect(formatFindings([{
    ...ERROR,
    file: 'deploy/web.yaml',
    line: 7,
    column: 5,
    object: 'apps/v1 Deployment web',
    path: 'metadata.annotations',
    constructPath: 'app/operator/web',
    source: 'main.ts:12:5',
    remedy: 'Did you mean "deploy"?',
  }])).toBe([
    'deploy/web.yaml:7:5: error PKO007: the phase "dpeloy" is not declared',
    '  object: apps/v1 Deployment web',
    '  field: metadata.annotations',
    '  construct: app/operator/web  at main.ts:12:5',
    '  fix: Did you mean "deploy"?',
    '1 error',
  ].join('\n'));
});

test('what is unknown is left out', () => {
  expect(formatFindings([WARNING])).toBe('warning OLM001: no icon\n1 warning');
  expect(formatFindings([{ ...WARNING, file: 'a' }])).toBe('a: warning OLM001: no icon\n1 warning');
  expect(formatFindings([{ ...WARNING, file: 'a', line: 3 }])).toBe('a:3: warning OLM001: no icon\n1 warning');
  expect(formatFindings([{ ...WARNING, file: 'a', column: 3 }])).toBe('a: warning OLM001: no icon\n1 warning');
  expect(formatFindings([{ ...WARNING, constructPath: 'app/web' }])).toContain('\n  construct: app/web\n');
  expect(formatFindings([{ ...WARNING, source: 'main.ts:1:2' }])).toContain('\n  construct: at main.ts:1:2\n');
});

test.each([
  [[], 'no findings'],
  [[WARNING], '1 warning'],
  [[INFO, ERROR, WARNING, ERROR], '2 errors, 1 warning, 1 info'],
])('the last line counts', (findings, counts) => {
  expect(formatFindings(findings).split('\n').pop()).toBe(counts);
});

test('further lines of a message belong to its block', () => {
  expect(formatFindings([{ ...ERROR, message: 'first\nsecond' }])).toBe('error PKO007: first\n    second\n1 error');
});

test('control characters of foreign texts do not reach the terminal', () => {
  expect(formatFindings([{ ...ERROR, message: 'a\u001b[2Jb\r', file: 'x\ny' }])).toBe('x\\x0ay: error PKO007: a\\x1b[2Jb\\x0d\n1 error');
});

test('color marks the severity, on demand', () => {
  expect(formatFindings([ERROR], { color: true })).toContain('\u001b[31merror\u001b[39m PKO007');
  expect(formatFindings([WARNING], { color: true })).toContain('\u001b[33mwarning\u001b[39m OLM001');
  expect(formatFindings([ERROR], { color: false })).not.toContain('\u001b');
});

test('findings are ordered by file, line, column and code; those about the whole come first', () => {
  const sorted: Finding[] = [
    ERROR,
    { ...ERROR, file: 'a' },
    { ...ERROR, file: 'a', line: 2, column: 9 },
    { ...WARNING, file: 'a', line: 10, column: 1 },
    { ...ERROR, file: 'a', line: 10, column: 1 },
    { ...ERROR, file: 'a', line: 10, column: 2 },
    { ...WARNING, file: 'b' },
  ];
  expect(sortFindings([...sorted].reverse())).toEqual(sorted);
});

test('the text does not depend on the order in which things were found', () => {
  const few = fc.constantFrom('a', 'b', undefined);
  const number = fc.constantFrom(1, 2, undefined);
  const finding = fc.record({
    code: fc.constantFrom('A', 'B'),
    severity: fc.constantFrom(...Object.values(Severity)),
    message: fc.constantFrom('m', 'n'),
    object: few,
    path: few,
    file: few,
    line: number,
    column: number,
    remedy: few,
    constructPath: few,
    source: few,
  });
  fc.assert(fc.property(fc.array(finding), findings => {
    expect(formatFindings([...findings].reverse())).toBe(formatFindings(findings));
  }));
});

test('only an error is an error', () => {
  expect(hasErrors([WARNING, INFO])).toBe(false);
  expect(hasErrors([WARNING, ERROR])).toBe(true);
});

test('the exception holds all findings, sorted, and says them', () => {
  const error = new FindingsError([{ ...WARNING, file: 'b' }, { ...ERROR, file: 'a' }]);
  expect(error).toBeInstanceOf(Error);
  expect(error.name).toBe('FindingsError');
  expect(error.findings.map(finding => finding.file)).toEqual(['a', 'b']);
  expect(error.message).toBe(formatFindings(error.findings));
});

test('with the texts at hand, the line is shown below the finding', () => {
  const finding: Finding = { ...ERROR, file: 'web.yaml', line: 2, column: 3, object: 'v1 Service web' };
  const sourceText = (file: string) => file === 'web.yaml' ? 'kind: Service\r\n  phase: dpeloy\r\n' : undefined;
  expect(formatFindings([finding], { sourceText })).toBe([
    'web.yaml:2:3: error PKO007: the phase "dpeloy" is not declared',
    '    2 │   phase: dpeloy',
    '      │   ^',
    '  object: v1 Service web',
    '1 error',
  ].join('\n'));
});

test('where the file or the line is not at hand, no line is shown', () => {
  const sourceText = (file: string) => file === 'web.yaml' ? 'kind: Service' : undefined;
  for (const place of [{ file: 'other.yaml', line: 1 }, { file: 'web.yaml', line: 2 }, { file: 'web.yaml' }, {}]) {
    expect(formatFindings([{ ...ERROR, ...place }], { sourceText })).not.toContain('│');
  }
});
