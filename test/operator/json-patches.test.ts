import { JsonPatch } from 'cdk8s';
import { applyPatches } from '../../src/operator/json-patches';

const DOCUMENT = { list: ['a', 'b'], map: { 'a/b': 1, 'c~d': 2 }, none: null };

test.each<[string, JsonPatch, unknown]>([
  ['adds a key', JsonPatch.add('/new', 1), { ...DOCUMENT, new: 1 }],
  ['adds at the end of a list', JsonPatch.add('/list/-', 'c'), { ...DOCUMENT, list: ['a', 'b', 'c'] }],
  ['inserts into a list', JsonPatch.add('/list/2', 'c'), { ...DOCUMENT, list: ['a', 'b', 'c'] }],
  ['replaces what is null', JsonPatch.replace('/none', 1), { ...DOCUMENT, none: 1 }],
  ['reads ~1 as / and ~0 as ~', JsonPatch.remove('/map/a~1b'), { ...DOCUMENT, map: { 'c~d': 2 } }],
  ['moves', JsonPatch.move('/map/c~0d', '/moved'), { ...DOCUMENT, map: { 'a/b': 1 }, moved: 2 }],
  ['tests', JsonPatch.test('/map', { 'c~d': 2, 'a/b': 1 }), DOCUMENT],
])('a patch %s', (_what, patch, expected) => {
  const before = structuredClone(DOCUMENT);
  expect(applyPatches(DOCUMENT, [patch])).toEqual({ document: expected, problems: [] });
  expect(DOCUMENT).toEqual(before);
});

test.each<[string, JsonPatch]>([
  ['add /new/key does not fit: there is no /new to hold it', JsonPatch.add('/new/key', 1)],
  ['add /none/key does not fit: there is no /none to hold it', JsonPatch.add('/none/key', 1)],
  ['add /list/3 does not fit: there is no /list to hold it', JsonPatch.add('/list/3', 'c')],
  ['add /list/x does not fit: there is no /list to hold it', JsonPatch.add('/list/x', 'c')],
  ['replace /nothing does not fit: there is nothing at that path', JsonPatch.replace('/nothing', 1)],
  ['remove /list/2 does not fit: there is nothing at that path', JsonPatch.remove('/list/2')],
  ['copy /nothing /new does not fit: there is nothing at /nothing', JsonPatch.copy('/nothing', '/new')],
  ['test /list/0 does not fit: Test operation failed', JsonPatch.test('/list/0', 'b')],
  ['remove list does not fit: a path begins with / and goes down to a field', JsonPatch.remove('list')],
])('the patch %s', (problem, patch) => {
  expect(applyPatches(DOCUMENT, [patch, JsonPatch.add('/after', 1)])).toEqual({ document: { ...DOCUMENT, after: 1 }, problems: [`the patch ${problem}`] });
});
