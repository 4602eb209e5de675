import { encode } from '../../src/go/encode';
import { BOOL, BYTES, INT, RAW, StructType, TEXT, listOf, mapOf, pointerTo, struct } from '../../src/go/go-type';
import { QUANTITY, TIME, schemaOrArray } from '../../src/go/kubernetes-types';
import { Json } from '../../src/kube/json';

const PART = struct('v1.Part', { 'name': TEXT, 'size?': INT });

test('fields stand in the order of the type, with zero values where there is none', () => {
  const type = struct('v1.All', { text: TEXT, flag: BOOL, count: INT, list: listOf(TEXT), part: PART, pointer: pointerTo(PART), size: QUANTITY });
  expect(JSON.stringify(encode({ size: '1Gi', text: 'a' }, type)))
    .toBe('{"text":"a","flag":false,"count":0,"list":null,"part":{"name":""},"pointer":null,"size":"1Gi"}');
});

test('omitempty leaves out what is empty, but never a struct', () => {
  const type = struct('v1.All', { 'text?': TEXT, 'flag?': BOOL, 'list?': listOf(TEXT), 'map?': mapOf(TEXT), 'part?': PART, 'pointer?': pointerTo(PART) });
  expect(encode({ text: '', flag: false, list: [], map: {} }, type)).toEqual({ part: { name: '' } });
  expect(encode({ pointer: {} }, type)).toEqual({ part: { name: '' }, pointer: { name: '' } });
});

test('a raw message is empty only where there is none', () => {
  const type = struct('v1.All', { 'value?': RAW });
  expect(encode({}, type)).toEqual({});
  expect(encode({ value: null }, type)).toEqual({ value: null });
  expect(encode({ value: {} }, type)).toEqual({ value: {} });
});

test('omitzero leaves out a time that is none', () => {
  const type = struct('v1.All', { 'created~': TIME, 'changed': TIME });
  expect(encode({}, type)).toEqual({ changed: null });
  expect(encode({ created: '2024-05-06T07:08:09Z' }, type)).toEqual({ created: '2024-05-06T07:08:09Z', changed: null });
});

test('items that are null have zero values', () => {
  expect(encode([null, { name: 'a', size: 1 }], listOf(PART))).toEqual([{ name: '' }, { name: 'a', size: 1 }]);
});

test('bytes are written without line ends', () => {
  expect(encode('QU\nI=', BYTES)).toBe('QUI=');
});

test('of several forms, that of the value is written, and null for none of them', () => {
  const schema: StructType = struct('v1.Schema', () => ({ 'type?': TEXT, 'items?': pointerTo(schemaOrArray(schema)) }));
  const written = (items: Json) => encode({ items }, schema);
  expect(written({ items: [{ type: '' }] })).toEqual({ items: { items: [{}] } });
  expect(written([])).toEqual({ items: null });
  expect(written('x')).toEqual({ items: null });
});
