import fc from 'fast-check';
import { Reader, decode } from '../../src/go/decode';
import { encode } from '../../src/go/encode';
import { ANY, BOOL, BYTES, INT32, INT64, StructType, TEXT, listOf, mapOf, named, pointerTo, struct } from '../../src/go/go-type';
import { INT_OR_STRING, TIME, schemaOrArray, schemaOrBool } from '../../src/go/kubernetes-types';
import { Json } from '../../src/kube/json';

const PORT = struct('v1.Port', { name: TEXT, number: INT32, protocol: named('v1.Protocol') });
const SCHEMA: StructType = struct('v1.Schema', () => ({
  type: TEXT, minLength: INT64, items: pointerTo(schemaOrArray(SCHEMA)), additionalProperties: pointerTo(schemaOrBool(SCHEMA)),
}));
const SERVICE = struct('v1.Service', {
  metadata: struct('v1.Meta', { name: TEXT, labels: mapOf(TEXT), created: TIME }),
  ports: listOf(PORT),
  target: INT_OR_STRING,
  enabled: BOOL,
  config: ANY,
  secret: BYTES,
  schema: pointerTo(SCHEMA),
});
const IN_ANY_CASE: readonly Reader[] = ['encoding/json', 'sigs.k8s.io/yaml'];
const EXACT: readonly Reader[] = ['sigs.k8s.io/json', 'unstructured'];
const READERS = [...IN_ANY_CASE, ...EXACT];

const valueOf = (value: Json, reader: Reader = 'encoding/json') => decode(value, SERVICE, reader).value;
const errorOf = (value: Json, reader: Reader = 'encoding/json') => decode(value, SERVICE, reader).error;

test.each(IN_ANY_CASE)('%s matches keys without regard to case and tells about them', reader => {
  const { value, unknownKeys } = decode({ Ports: [{ name: 'http' }] }, SERVICE, reader);
  expect(value).toEqual({ ports: [{ name: 'http' }] });
  expect(unknownKeys).toEqual([expect.objectContaining({ path: ['Ports'], takenFor: 'ports' })]);
});

test.each(EXACT)('%s passes over keys in another case', reader => {
  expect(valueOf({ Ports: [{ name: 'http' }] }, reader)).toEqual({});
});

test('unknown keys are dropped and told about, with what is known there', () => {
  const { value, unknownKeys } = decode({ ports: [{ name: 'a', host: [] }] }, SERVICE, 'encoding/json');
  expect(value).toEqual({ ports: [{ name: 'a' }] });
  expect(unknownKeys).toEqual([{ path: ['ports', 0, 'host'], known: ['name', 'number', 'protocol'], takenFor: undefined }]);
});

test('numbers and booleans become text where sigs.k8s.io/yaml reads text, and nowhere else', () => {
  expect(valueOf({ metadata: { name: 12, labels: { a: true } } }, 'sigs.k8s.io/yaml')).toEqual({ metadata: { name: '12', labels: { a: 'true' } } });
  expect(errorOf({ metadata: { name: 12 } })).toBe('json: cannot unmarshal number into Go struct field Meta.metadata.name of type string');
});

test.each(READERS)('%s takes null for a zero value', reader => {
  expect(valueOf({ metadata: null, ports: [null], target: null }, reader)).toEqual({ ports: [{}] });
});

test('what can be anything keeps its null', () => {
  expect(valueOf({ config: null, ports: [] })).toEqual({ config: null, ports: [] });
  expect(valueOf({ config: { a: null } })).toEqual({ config: { a: null } });
});

test('the first value of a wrong type is told with its Go type and its place', () => {
  const { error, errorPath } = decode({ ports: [{ protocol: [] }], target: {} }, SERVICE, 'encoding/json');
  expect(error).toBe('json: cannot unmarshal array into Go struct field Port.ports.protocol of type v1.Protocol');
  expect(errorPath).toEqual(['ports', 0, 'protocol']);
});

test('the converter of maps has words of its own, and tells of the first field of the type', () => {
  expect(errorOf({ target: [], ports: 'x' }, 'unstructured')).toBe('cannot restore slice from string');
  expect(errorOf({ ports: [7] }, 'unstructured')).toBe('cannot restore struct from: int64');
  expect(errorOf({ ports: [{ protocol: 7 }] }, 'unstructured')).toBe('cannot convert int64 to v1.Protocol');
  expect(errorOf({ enabled: 'yes' }, 'unstructured')).toBe('unrecognized type: bool');
});

test('integers have a range, which the converter of maps does not look at', () => {
  expect(errorOf({ ports: [{ number: 3e9 }] })).toBe('json: cannot unmarshal number 3000000000 into Go struct field Port.ports.number of type int32');
  expect(errorOf({ ports: [{ number: 3e9 }] }, 'unstructured')).toBeUndefined();
  expect(errorOf({ schema: { minLength: Number('9223372036854775807') } })).toBeUndefined();
  expect(errorOf({ schema: { minLength: 1.5 } })).toMatch(/number 1\.5 into .* of type int64/);
});

test('types that read themselves say what they want', () => {
  expect(valueOf({ target: 'http', metadata: { created: '2024-05-06T07:08:09.5+01:00' } })).toEqual({ target: 'http', metadata: { created: '2024-05-06T06:08:09Z' } });
  expect(errorOf({ target: true })).toBe('json: cannot unmarshal bool into Go struct field Service.target of type int32');
  expect(errorOf({ target: true }, 'unstructured')).toBe('json: cannot unmarshal bool into Go value of type int32');
  expect(errorOf({ metadata: { created: 'now' } })).toMatch('parsing time "now"');
  expect(errorOf({ metadata: { created: '2024-13-01T00:00:00Z' } })).toBe('parsing time "2024-13-01T00:00:00Z": month out of range');
});

test('a schema may have schemas and booleans in the same places', () => {
  const schema = { items: { additionalProperties: true }, additionalProperties: { minLength: 1, unknown: 1 } };
  for (const reader of READERS) {
    expect(valueOf({ schema }, reader)).toEqual({ schema: { items: { additionalProperties: true }, additionalProperties: { minLength: 1 } } });
  }
  expect(errorOf({ schema: { additionalProperties: 'x' } })).toBe('boolean or JSON schema expected');
  expect(errorOf({ schema: { items: 'x' } })).toBeUndefined();
});

test('where the converter of maps hands over to a reader of JSON, the path begins anew', () => {
  const wrong = { schema: { items: { items: { type: 1 } } } };
  expect(errorOf(wrong, 'unstructured')).toBe('json: cannot unmarshal number into Go struct field Schema.items.type of type string');
  expect(errorOf(wrong)).toBe('json: cannot unmarshal number into Go struct field Schema.schema.items.items.type of type string');
});

test('bytes are base64', () => {
  expect(valueOf({ secret: 'QQ==' })).toEqual({ secret: 'QQ==' });
  expect(errorOf({ secret: 'Q' })).toBe('illegal base64 data at input byte 0');
  expect(errorOf({ secret: 'Q' }, 'unstructured')).toBe('error decoding from json: illegal base64 data at input byte 0');
});

test('what Go has written it reads and writes again', () => {
  fc.assert(fc.property(fc.jsonValue(), fc.constantFrom(...READERS), (value, reader) => {
    const written = (given: Json) => encode(valueOf(given, reader), SERVICE);
    const once = written({ config: value as Json, ports: value as Json, metadata: value as Json, schema: value as Json });
    expect(written(once)).toEqual(once);
  }));
});
