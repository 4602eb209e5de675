import * as fc from 'fast-check';
import { groupVersionKind, parseObjects, splitDocuments, textMap } from '../../../src/pko/read/documents';

const texts = (file: string) => splitDocuments(file).map(({ text }) => text);

test('only a line of exactly three dashes separates documents', () => {
  expect(texts('a: 1\n---\nb: 2\n--- \nc: 3\n----\nd: 4\n')).toEqual(['a: 1', 'b: 2\n--- \nc: 3\n----\nd: 4']);
});

test('dashes and line ends are cut off at both ends of the file, even those of a list', () => {
  expect(texts('---\n\n- {a: 1}\n---\nb: -\n---\n')).toEqual(['{a: 1}', 'b:']);
});

test('a document knows the line where it starts', () => {
  expect(splitDocuments('---\n\na: 1\n---\n\n\nb: 2\n').map(({ line }) => line)).toEqual([3, 7]);
});

test('documents joined by separators are split into the same documents', () => {
  const word = fc.constantFrom('kind: A', 'x: [1, 2]', 'text: |\n  --- no\n  end', '# only a remark');
  fc.assert(fc.property(fc.array(word, { minLength: 1 }), words => {
    expect(texts(`${words.join('\n---\n')}\n`)).toEqual(words);
  }));
});

test('empty documents are no objects, but count as documents', () => {
  const objects = parseObjects('a.yaml', '# nothing\n---\nkind: A\n---\n---\nkind: B\n');
  expect(objects.map(({ index, document, object }) => [index, document, object.kind])).toEqual([[0, 1, 'A'], [1, 3, 'B']]);
});

test('a document that is no object is refused with its text', () => {
  expect(() => parseObjects('a.yaml', 'kind: A\n---\n[1]\n'))
    .toThrow('Invalid YAML in a.yaml idx 1: error unmarshaling JSON: while decoding JSON: '
      + 'json: cannot unmarshal array into Go value of type map[string]interface {}\n[1]');
});

test('an object without a kind is refused and shown with sorted keys', () => {
  expect(() => parseObjects('a.yaml', 'b: <\na: 1\n')).toThrow('Object \'Kind\' is missing in \'{"a":1,"b":"\\u003c"}\'');
});

test('bytes that are no text are refused', () => {
  expect(() => parseObjects('a.yaml', Uint8Array.of(0x61, 0xff))).toThrow('Invalid YAML in a.yaml idx 0');
});

test('a UTF-16 file with a byte order mark is read', () => {
  const bytes = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('kind: Größe\n', 'utf16le')]);
  expect(parseObjects('a.yaml', bytes)[0].object).toEqual({ kind: 'Größe' });
});

test('an apiVersion of one part has no group, one of three parts is none', () => {
  expect(groupVersionKind({ apiVersion: 'v1', kind: 'A' })).toEqual({ group: '', version: 'v1', kind: 'A' });
  expect(groupVersionKind({ apiVersion: 'a/b/c', kind: 'A' })).toEqual({ group: '', version: '', kind: 'A' });
});

test('one annotation that is no text hides all of them, null is an empty text', () => {
  expect(textMap({ metadata: { annotations: { a: 'x', b: 1 } } }, 'annotations')).toEqual({});
  expect(textMap({ metadata: { annotations: { a: 'x', b: null } } }, 'annotations')).toEqual({ a: 'x', b: '' });
});

test('bytes that are no text are complained about in their own document', () => {
  const file = Buffer.concat([Buffer.from('kind: A\n---\nkind: '), Buffer.from([0xff]), Buffer.from('\n')]);
  expect(() => parseObjects('crane.yaml', file)).toThrow(/^Invalid YAML in crane\.yaml idx 1: [^]*\nkind: \ufffd$/);
});

test('a byte order mark is part of a document, white space of any alphabet around it is not', () => {
  expect(texts('\ufeffa: 1\u00a0\n---\n\u2003b: 2\u0085')).toEqual(['\ufeffa: 1', 'b: 2']);
});

test('a text that ends a document loses its line end, as Package Operator trims documents before it reads them', () => {
  const values = parseObjects('a.yaml', 'kind: A\ndata: |\n  one\n---\nkind: A\ndata: |\n  two\n').map(({ object }) => object.data);
  expect(values).toEqual(['one', 'two']);
});
