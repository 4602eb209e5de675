import * as fc from 'fast-check';
import { messageOf } from './message';
import { Capture } from '../../src/testing/capture';
import { ManifestAssertions } from '../../src/testing/manifest-assertions';
import { Match } from '../../src/testing/match';

/** Whether a value fits a pattern, as the data of a ConfigMap. */
function fits(pattern: unknown, data: unknown): boolean {
  const manifests = ManifestAssertions.fromObjects([{ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'c' }, ...data !== undefined && { data } }]);
  return manifests.findObjects('ConfigMap', { data: pattern }).length === 1;
}

test.each<[string, unknown, unknown, unknown]>([
  ['a plain map is part of one, at all levels', { a: { b: 1 } }, { a: { b: 1, c: 2 }, d: 3 }, { a: { b: '1' } }],
  ['a plain list is the whole list, its maps may have more', [{ a: 1 }], [{ a: 1, b: 2 }], [{ a: 1 }, { a: 1 }]],
  ['objectLike is part of a map', Match.objectLike({ a: { b: 1 } }), { a: { b: 1, c: 2 } }, { a: {} }],
  ['objectEquals is a whole map, at all levels', Match.objectEquals({ a: { b: 1 } }), { a: { b: 1 } }, { a: { b: 1, c: 2 } }],
  ['objectEquals is the same in a list', Match.objectEquals({ a: [{ b: 1 }] }), { a: [{ b: 1 }] }, { a: [{ b: 1, c: 2 }] }],
  ['objectLike inside of objectEquals is part of a map again', Match.objectEquals({ a: Match.objectLike({}) }), { a: { b: 1 } }, { a: {}, c: 1 }],
  ['arrayWith finds items in their order', Match.arrayWith(['a', 'c']), ['a', 'b', 'c'], ['c', 'a']],
  ['arrayWith wants as many items as it names', Match.arrayWith(['a', 'a']), ['a', 'b', 'a'], ['a', 'b']],
  ['arrayWith takes maps in part', Match.arrayWith([{ a: 1 }]), [{}, { a: 1, b: 2 }], [{ a: 2 }]],
  ['arrayEquals takes maps as a whole', Match.arrayEquals([{ a: 1 }]), [{ a: 1 }], [{ a: 1, b: 2 }]],
  ['stringLikeRegexp finds something in a text', Match.stringLikeRegexp('v\\d+$'), 'web:v12', 'web:latest'],
  ['stringLikeRegexp wants a text', Match.stringLikeRegexp('1'), '1', 1],
  ['anyValue is any value', Match.anyValue(), false, undefined],
  ['anyValue is not null', Match.anyValue(), '', null],
  ['absent is no value', { a: Match.absent() }, { b: 1 }, { a: null }],
  ['not is all but a pattern', Match.not({ a: 1 }), { a: 2 }, { a: 1, b: 2 }],
  ['not is also what is not there', { a: Match.not('x') }, {}, { a: 'x' }],
  ['serializedJson looks into a text', Match.serializedJson([{ a: 1 }]), '[{"a":1,"b":2}]', '[{"a":2}]'],
  ['serializedJson wants JSON', Match.serializedJson({}), '{}', '{'],
  ['serializedYaml looks into a text as Kubernetes does', Match.serializedYaml({ a: true }), 'a: yes\n', 'a: "yes"\n'],
  ['serializedYaml wants YAML', Match.serializedYaml(Match.anyValue()), 'a', '{'],
  ['a capture fits as its pattern does', new Capture(Match.stringLikeRegexp('a')), 'abc', 'b'],
])('%s', (_behaviour, pattern, right, wrong) => {
  expect([fits(pattern, right), fits(pattern, wrong)]).toEqual([true, false]);
});

test('every value is like itself, and equal to itself', () => {
  fc.assert(fc.property(fc.dictionary(fc.string(), fc.jsonValue()), value => {
    const data = JSON.parse(JSON.stringify(value));
    expect([fits(data, data), fits(Match.objectEquals(data), data), fits(Match.not(data), data)]).toEqual([true, true, false]);
  }));
});

test('a list has its own items, some left out, in their order', () => {
  fc.assert(fc.property(fc.array(fc.tuple(fc.integer({ min: 0, max: 3 }), fc.boolean())), items => {
    const list = items.map(([item]) => item);
    expect(fits(Match.arrayWith(items.filter(([, kept]) => kept).map(([item]) => item)), list)).toBe(true);
    expect(fits(Match.arrayWith([...list, 9]), list)).toBe(false);
  }));
});

test('what is no JSON is refused in a pattern, for it would say something else than it seems to', () => {
  expect(messageOf(() => fits({ a: [undefined] }, {}))).toBe('The pattern.data.a[0] is undefined; Match.absent() says that there is no value, Match.anyValue() that there is any.');
  expect(messageOf(() => Match.objectLike({ a: () => 1 }))).toBe('The pattern.a is a function, which is no JSON value.');
});

test.each<[string, unknown, string]>([
  ['a regular expression', /x/, "The pattern.data.a is the regular expression /x/; use Match.stringLikeRegexp('x')."],
  ['a Date', new Date(0), 'The pattern.data.a is a Date; use its text, or Match.stringLikeRegexp(...).'],
  ['a Map', new Map([['b', 1]]), 'The pattern.data.a is a Map; use a plain map: Object.fromEntries(...).'],
  ['a Set', new Set([1]), 'The pattern.data.a is a Set; use a list, or Match.arrayWith([...]).'],
  ['an object of a class', new URL('https://sea.example'), 'The pattern.data.a is an object of the class URL, which is neither a plain map nor a matcher of Match.'],
  ['no number', NaN, 'The pattern.data.a is NaN, which is no JSON value.'],
])('%s is refused in a pattern, for its keys say nothing', (_what, value, message) => {
  expect(messageOf(() => fits({ a: value }, {}))).toBe(message);
  expect(() => Match.not(value)).toThrow(message.replace('.data.a', ''));
});

test('a map without a prototype, or of another realm, is a plain one', () => {
  expect(fits(Object.assign(Object.create(null), { a: structuredClone({ b: 1 }) }), { a: { b: 1 } })).toBe(true);
});

test('matchers say what is wrong with what they are given', () => {
  expect(messageOf(() => Match.stringLikeRegexp('('))).toMatch(/^Match\.stringLikeRegexp: '\(' is no regular expression \(Unterminated group\)\./);
  expect(messageOf(() => Match.stringLikeRegexp(undefined as never))).toMatch(/^Match\.stringLikeRegexp takes the text/);
  expect(messageOf(() => Match.arrayWith('abc' as never))).toBe("Match.arrayWith takes a list of items, not 'abc'.");
});

const TWO = ManifestAssertions.fromObjects(['a', 'b'].map((name, index) => (
  { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name }, data: { index, on: true, list: [name, 'end'], map: { name } } }
)));

test('a capture has the values of all objects that match, one after the other', () => {
  const [name, index] = [new Capture(), new Capture()];
  TWO.hasObject('ConfigMap', { metadata: { name }, data: { index } });
  expect([name.asString(), index.asNumber(), name.next(), name.asString(), index.asNumber(), name.next()]).toEqual(['a', 0, true, 'b', 0, false]);
});

test('a capture knows the type of what it has', () => {
  const [on, list, map, item] = [new Capture(), new Capture(), new Capture(), new Capture()];
  TWO.hasObject('ConfigMap', { data: { on, list, map } });
  TWO.hasObject('ConfigMap', { data: { list: Match.arrayWith([item, 'end']) } });
  expect([on.asBoolean(), list.asArray(), map.asObject(), item.asString()]).toEqual([true, ['a', 'end'], { name: 'a' }, 'a']);
  expect(messageOf(() => map.asString())).toBe("What was captured is not a text: { name: 'a' }.");
});

test('what does not match is not captured', () => {
  const index = new Capture();
  expect(() => TWO.hasObject('ConfigMap', { metadata: { name: 'c' }, data: { index } })).toThrow();
  expect(messageOf(() => index.asNumber())).toBe('Nothing was captured: no assertion with this capture has held yet.');
  TWO.hasObject('ConfigMap', { metadata: { name: 'b' }, data: { index } });
  expect([index.asNumber(), index.next()]).toEqual([1, false]);
});
