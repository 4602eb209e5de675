import { applyJsonPatch } from '../../../src/import/kustomize/json-patch';
import { matchesLabelSelector } from '../../../src/import/kustomize/label-selector';
import { fieldPathParts } from '../../../src/import/kustomize/lookup';

test('operations of a JSON patch are applied one after another', () => {
  expect(applyJsonPatch({ list: [1, 3], a: { 'b/c': 1 } }, [
    { op: 'add', path: '/list/1', value: 2 }, { op: 'add', path: '/list/-', value: 4 }, { op: 'remove', path: '/list/-1' },
    { op: 'move', from: '/a/b~1c', path: '/moved' }, { op: 'copy', from: '/moved', path: '/copied' }, { op: 'test', path: '/copied', value: 1 },
  ])).toEqual({ list: [1, 2, 3], a: {}, moved: 1, copied: 1 });
});

test.each([
  [{ op: 'remove', path: '/absent' }, 'there is nothing at /absent'],
  [{ op: 'replace', path: '/a/b', value: 1 }, 'there is nothing at /a/b'],
  [{ op: 'add', path: '/list/5', value: 1 }, 'the list at /list/5 has 1 items'],
  [{ op: 'test', path: '/list/0', value: 2 }, 'the test of /list/0 fails'],
  [{ op: 'drop', path: '/list' }, 'a JSON patch has no operation drop'],
])('the operation %j is refused', (operation, message) => {
  expect(() => applyJsonPatch({ list: [1] }, [operation])).toThrow(message);
});

test.each([
  ['app=web', true], ['app==web,tier', true], ['app!=web', false], ['!gone', true], ['app in (db, web)', true], ['app notin (web)', false], ['', true],
])('the selector %j matches: %s', (selector, matches) => {
  expect(matchesLabelSelector(selector, { app: 'web', tier: '1' })).toBe(matches);
});

test('a selector that cannot be read is refused', () => {
  expect(() => matchesLabelSelector('app in', {})).toThrow('the selector "app in" cannot be read');
});

test('brackets keep the dots of a path together', () => {
  expect(fieldPathParts('metadata.annotations.[a.b/c.d].[name=x.y].z\\.w')).toEqual(['metadata', 'annotations', 'a.b/c.d', '[name=x.y]', 'z.w']);
});
