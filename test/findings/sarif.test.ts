import * as fc from 'fast-check';
import { Finding, Severity } from '../../src/findings/finding';
import { sarifLog } from '../../src/findings/sarif';

const FINDING: Finding = { code: 'PKO071', severity: Severity.ERROR, message: 'no such scope' };
const RULE = { name: 'scope-unknown', severity: Severity.WARNING, problem: 'A scope is unknown.', remedy: 'Correct it.' };

interface Run {
  readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
  readonly results: readonly { readonly ruleIndex: number; readonly ruleId: string; readonly locations: readonly unknown[] }[];
  readonly invocations: unknown;
}

function runOf(findings: readonly Finding[], failures: readonly string[] = []): Run {
  const ruleText = (code: string) => code === 'PKO071' ? RULE : undefined;
  return (sarifLog({ tool: { name: 'opack', version: '1.2.3' }, findings, ruleText, failures }) as { runs: Run[] }).runs[0];
}

function uriOf(file: string): unknown {
  const [location] = runOf([{ ...FINDING, file }]).results[0].locations;
  return (location as { physicalLocation: { artifactLocation: { uri: unknown } } }).physicalLocation.artifactLocation.uri;
}

test('a finding is a result at its place, with what to do', () => {
  expect(runOf([{ ...FINDING, file: 'pko/manifest.yaml', line: 6, column: 12, object: 'v1 ConfigMap flag', path: 'data', remedy: 'Correct it.' }]).results).toEqual([{
    ruleId: 'PKO071',
    ruleIndex: 0,
    level: 'error',
    message: { text: 'no such scope\nCorrect it.' },
    locations: [{
      physicalLocation: { artifactLocation: { uri: 'pko/manifest.yaml' }, region: { startLine: 6, startColumn: 12 } },
      logicalLocations: [{ fullyQualifiedName: 'v1 ConfigMap flag data' }],
    }],
  }]);
});

test('what is unknown of a place is left out', () => {
  expect(runOf([FINDING]).results[0].locations).toEqual([]);
  expect(runOf([{ ...FINDING, file: 'a', line: 2 }]).results[0].locations).toEqual([{ physicalLocation: { artifactLocation: { uri: 'a' }, region: { startLine: 2 } } }]);
});

test('the rules of the findings are described once, as far as they are documented', () => {
  expect(runOf([{ ...FINDING, code: 'X' }, FINDING, FINDING]).tool.driver.rules).toEqual([
    {
      id: 'PKO071',
      name: 'scope-unknown',
      shortDescription: { text: 'scope unknown' },
      fullDescription: { text: 'A scope is unknown.' },
      help: { text: 'A scope is unknown.\n\nCorrect it.', markdown: 'A scope is unknown.\n\nCorrect it.' },
      defaultConfiguration: { level: 'warning' },
    },
    { id: 'X' },
  ]);
});

test('results name their rule by its place, too', () => {
  fc.assert(fc.property(fc.array(fc.constantFrom('A1', 'B2', 'C3')), codes => {
    const { tool, results } = runOf(codes.map(code => ({ ...FINDING, code })));
    expect(results.map(({ ruleIndex }) => tool.driver.rules[ruleIndex].id)).toEqual(codes);
  }));
});

test('paths are references: relative to the run, or of the file system', () => {
  expect(uriOf('./a b/c#d%.yaml')).toBe('a%20b/c%23d%25.yaml');
  expect(uriOf('/srv/a.yaml')).toBe('file:///srv/a.yaml');
  expect(uriOf('image.tar:package/a.yaml')).toBe('image.tar%3Apackage/a.yaml');
});

test('any path is a reference that leads to it', () => {
  fc.assert(fc.property(fc.array(fc.string({ unit: 'grapheme', minLength: 1 }).filter(name => !/[/\0]/.test(name) && !/^\.+$/.test(name)), { minLength: 1 }), names => {
    const url = new URL(uriOf(names.join('/')) as string, 'file:///root/');
    expect(decodeURIComponent(url.pathname)).toBe(`/root/${names.join('/')}`);
  }));
});

test('what could not be looked at makes the run unsuccessful', () => {
  expect(runOf([], ['no such file']).invocations).toEqual([{ executionSuccessful: false, toolExecutionNotifications: [{ level: 'error', message: { text: 'no such file' } }] }]);
  expect(runOf([]).invocations).toEqual([{ executionSuccessful: true, toolExecutionNotifications: [] }]);
});
