import * as fc from 'fast-check';
import { escapeControls } from '../../src/findings/escape';
import { Finding, Severity } from '../../src/findings/finding';
import { githubCommand } from '../../src/findings/github';

const FINDING: Finding = { code: 'PKO071', severity: Severity.ERROR, message: 'no such scope' };

test('a finding is an annotation at its place, and says what to do', () => {
  expect(githubCommand({ ...FINDING, file: 'deploy/manifest.yaml', line: 6, column: 12, object: 'v1 ConfigMap flag', remedy: 'Correct it.' }))
    .toBe('::error file=deploy/manifest.yaml,line=6,col=12,title=PKO071::no such scope%0Aobject: v1 ConfigMap flag%0Afix: Correct it.');
});

test('what is unknown is left out; warnings and notices have their own commands', () => {
  expect(githubCommand({ ...FINDING, severity: Severity.WARNING })).toBe('::warning title=PKO071::no such scope');
  expect(githubCommand({ ...FINDING, severity: Severity.INFO, file: 'a' })).toBe('::notice file=a,title=PKO071::no such scope');
});

test('texts are escaped as GitHub reads them back', () => {
  const text = 'a%0Ab\nc\rd\u001b';
  expect(githubCommand({ ...FINDING, message: text, file: 'x:y,z%\n::stop' })).toBe('::error file=x%3Ay%2Cz%25\\x0a%3A%3Astop,title=PKO071::a%250Ab%0Ac%0Ad\\x1b');
});

test('whatever the texts say, it is one line and one command, and GitHub reads the file name as it was', () => {
  const text = fc.string({ unit: fc.constantFrom('a', '%', ':', '::', ',', '\n', '\r', '\u2028', '\u001b', '0A', '::error::', '##[error]', '港') });
  fc.assert(fc.property(text, text, text, text, (message, remedy, object, file) => {
    const line = githubCommand({ ...FINDING, message, remedy, object, file });
    expect(line).not.toMatch(/[\n\r]/);
    const [, properties] = /^::error (.*?)::/.exec(line)!;
    const [fileProperty, title, ...others] = properties.split(',').map(property => property.split('='));
    expect([fileProperty[0], title, others]).toEqual(['file', ['title', 'PKO071'], []]);
    const read = fileProperty[1].replace(/%3A/g, ':').replace(/%2C/g, ',').replace(/%25/g, '%');
    expect(read).toBe(escapeControls(file));
  }));
});
