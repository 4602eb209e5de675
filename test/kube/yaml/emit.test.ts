import * as fc from 'fast-check';
import { parse } from 'yaml';
import { Json } from '../../../src/kube/json';
import { emitScalarText, emitYaml, emitYamlDocuments, isPlainSafe } from '../../../src/kube/yaml/emit';
import { locate } from '../../../src/kube/yaml/locate';
import { readYaml, readYamlDocuments } from '../../../src/kube/yaml/read';

const ODD_TEXTS = [
  '', ' ', 'yes', 'No', 'on', 'y', 'null', '~', 'Null', '0', '-1', '0777', '0o17', '0x1F', '0b11', '1_000', '1e3', 'E0', '-e1', 'e', '1e', '1.', '.5', '.', '1e400', '.inf', '.NaN',
  '12:30:45', '2001-01-01', '2001-01-01T00:00:00Z', '<<', '=', '-', '- a', '---', '...', '--flag=x', '?', '? a', ':8080', 'a: b', 'a:', 'a #b', '#a',
  '[a]', '{a}', '{{ .x }}', '&a', '*a', '!a', '%a', '@a', '`a`', '|', '>', '\'', '"', '\\', 'it\'s', 'say "hi"', 'C:\\dir', ' a', 'a ', '\ta', 'a\t',
  'a\nb', 'a\nb\n', 'a\nb\n\n\n', '\na', '\n', '\n\n', ' a\nb', '\ta\nb', 'a\n b\n', 'a \nb', 'a\n  \nb', 'a\n  ', 'a\r\nb', 'a\rb', 'a\u0085b\n', 'a\u2028b\nc',
  '\ufeffa', 'a\n\ufeff', '\u007f', '\u009f', '\ud800', '😀', 'Grüße', '日本', '__proto__', '\u0000', 'a\n---\nb', '# x\ny', '\u00a0a', 'x'.repeat(1500),
];

const nastyText = fc.oneof(
  fc.constantFrom(...ODD_TEXTS),
  fc.string({ unit: fc.constantFrom(...'ab01yn \t\n\r:#-?[]{},&*!|>\'"%@`\\~=<.+_eExo\u0085\u2028\ufeff\u007fé😀') }),
  fc.string({ unit: 'binary', maxLength: 12 }),
);
const json = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    nastyText,
    fc.constantFrom(null, true, false),
    fc.integer(),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
    fc.array(tie('value')),
    fc.dictionary(nastyText, tie('value')),
  ) as fc.Arbitrary<Json>,
})).value;

/** An independent reader of YAML 1.1 without timestamps and base 60, as Kubernetes reads it. */
function independentlyRead(text: string): unknown {
  return parse(text, {
    version: '1.1',
    customTags: (tags) => tags.filter((tag) => typeof tag === 'string'
      || ((tag as { format?: string }).format !== 'TIME' && !/(timestamp|binary|omap|pairs|set)$/.test(tag.tag))),
  });
}

function withoutNegativeZero(value: Json): Json {
  return JSON.parse(JSON.stringify(value)) as Json;
}

test('what was emitted reads back as the same value', () => {
  fc.assert(fc.property(json, (value) => {
    expect(readYaml(emitYaml(value))).toEqual(withoutNegativeZero(value));
  }), { numRuns: 500 });
});

test('an independent reader reads back the same value', () => {
  fc.assert(fc.property(json, (value) => {
    expect(independentlyRead(emitYaml(value))).toEqual(withoutNegativeZero(value));
  }), { numRuns: 300 });
});

test('a reader of YAML 1.2 reads back the same value', () => {
  fc.assert(fc.property(json, (value) => {
    expect(parse(emitYaml(value))).toEqual(withoutNegativeZero(value));
  }), { numRuns: 300 });
});

test('emitting what was read gives the same text again', () => {
  fc.assert(fc.property(json, (value) => {
    const text = emitYaml(value);
    expect(emitYaml(readYaml(text))).toBe(text);
  }));
});

test('text that is trimmed of dashes and line ends keeps its meaning when emitted for that', () => {
  fc.assert(fc.property(json, (value) => {
    const trimmed = emitYaml(value, { trimmedByReader: true }).replace(/[-\n]+$/, '').replace(/^[-\n]+/, (start) => start.includes('-') ? start : '').trimEnd();
    expect(readYaml(trimmed)).toEqual(withoutNegativeZero(value));
  }));
});

test('documents are separated by dashes', () => {
  const text = emitYamlDocuments([{ a: 1 }, { b: 'x\n' }]);
  expect(text).toBe('a: 1\n---\nb: |\n  x\n');
  expect(readYamlDocuments(text)).toEqual([{ a: 1 }, { b: 'x\n' }]);
});

test('maps and lists are written in block style, items below their key', () => {
  const text = emitYaml({ spec: { ports: [{ name: 'a', port: 1 }, 2, [3, [4]], {}, []], empty: {}, none: null } });
  expect(text).toBe([
    'spec:', '  ports:', '  - name: a', '    port: 1', '  - 2', '  - - 3', '    - - 4', '  - {}', '  - []', '  empty: {}', '  none: null', '',
  ].join('\n'));
});

test('text is plain where every reader takes it for the same text', () => {
  expect(['nginx:1.25', '--leader-elect', 'a-b', '1.2.3', 'v1', 'apps/v1', 'true story', 'a#b', 'it\'s', 'Grüße'].filter((text) => !isPlainSafe(text))).toEqual([]);
});

test('text that some reader takes for something else is quoted', () => {
  const texts = ['yes', 'Y', 'off', 'null', '~', '', '0o17', '1e3', '12:30', '2001-01-01', '<<', '=', '0x1f', '1_0', '.inf', ' a', 'a ', 'a: b', 'a #', '- a', '*', '---'];
  expect(texts.filter(isPlainSafe)).toEqual([]);
});

test('quotes are double, and single where that saves escapes', () => {
  expect(emitScalarText('yes', 2)).toBe('"yes"');
  expect(emitScalarText('{"a": 1}', 2)).toBe('\'{"a": 1}\'');
  expect(emitScalarText('{"a": \'b\'}', 2)).toBe('"{\\"a\\": \'b\'}"');
  expect(emitScalarText('\u007f\u0085\ud800', 2)).toBe('"\\u007f\\u0085\\ud800"');
});

test('several lines become a block scalar that keeps the final line ends', () => {
  expect(emitYaml({ a: 'x\n\n y' })).toBe('a: |-\n  x\n\n   y\n');
  expect(emitYaml({ a: 'x\ny\n' })).toBe('a: |\n  x\n  y\n');
  expect(emitYaml({ a: 'x\n\n' })).toBe('a: |+\n  x\n\n');
  expect(emitYaml({ a: ' x\ny' })).toBe('a: " x\\ny"\n');
});

test('numbers keep their value and infinity is refused', () => {
  expect(emitYaml([1, -0.5, 1e21, 1.5e-7])).toBe('- 1\n- -0.5\n- 1.0e+21\n- 1.5e-7\n');
  expect(() => emitYaml({ a: Infinity })).toThrow(TypeError);
});

test('the locator finds every value that was emitted', () => {
  fc.assert(fc.property(fc.dictionary(nastyText, json, { minKeys: 1 }), (value) => {
    const text = emitYaml(value);
    const lines = text.split('\n');
    for (const path of pathsOf(value)) {
      const found = locate(text, path);
      expect(found).toBeDefined();
      const rest = lines[found!.line - 1].slice(found!.column - 1);
      const last = path[path.length - 1];
      if (typeof last === 'number') expect(rest).toMatch(/^\S/);
      else expect(independentlyRead(`${rest.replace(/^\? /, '').split(/(?<=^(?:"(?:[^"\\]|\\.)*"|'[^']*')):|(?<=^[^"'].*?):(?:\s|$)/)[0]}`) ?? '').toEqual(last);
    }
  }), { numRuns: 60 });
});

function pathsOf(value: Json, path: (string | number)[] = []): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return path.length > 0 ? [path] : [];
  const below = Array.isArray(value)
    ? value.flatMap((item, index) => pathsOf(item, [...path, index]))
    : Object.keys(value).flatMap((key) => pathsOf(value[key], [...path, key]));
  return path.length > 0 ? [path, ...below] : below;
}
