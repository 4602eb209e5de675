import { compare } from '../../src/compare/compare';
import { readSubject } from '../../src/compare/subject';
import { FileTree } from '../../src/files/file-tree';
import { JsonObject } from '../../src/kube/json';

const PACKAGE = { schema: 'olm.package', name: 'ship', defaultChannel: 'stable' };

function lines(before: { [file: string]: JsonObject[] }, after: { [file: string]: JsonObject[] }): string[] {
  const [old, now] = [before, after].map(files => readSubject('catalog', new FileTree(Object.entries(files).map(([path, blobs]) => [path, blobs.map(blob => JSON.stringify(blob)).join('\n')]))));
  return compare(old!, now!).sections.flatMap(({ id, changes }) => changes.map(({ severity, subject, path, message }) => `${id} ${severity} ${subject} ${path}: ${message}`));
}

function channel(...entries: JsonObject[]): JsonObject {
  return { schema: 'olm.channel', package: 'ship', name: 'stable', entries };
}

test('how blobs are spread over files, and in what order entries stand, does not matter', () => {
  const [one, two] = [{ name: 'ship.v1' }, { name: 'ship.v2', replaces: 'ship.v1' }];
  expect(lines({ 'a.json': [PACKAGE, channel(one, two)] }, { 'a.json': [channel(two, one)], 'b.json': [PACKAGE] })).toEqual([]);
});

test('a release that is gone from a channel breaks; another edge asks for attention', () => {
  const before = { 'a.json': [PACKAGE, channel({ name: 'ship.v1' }, { name: 'ship.v2', replaces: 'ship.v1' })] };
  expect(lines(before, { 'a.json': [PACKAGE, channel({ name: 'ship.v2' })] })).toEqual([
    'catalog breaking channel ship/stable entries[ship.v1]: the release is gone from the channel: who has it may get no updates',
    'catalog attention channel ship/stable entries[ship.v2].replaces: what the release updates changes',
  ]);
});

test('channels that come and go', () => {
  const [without, with_] = [{ 'a.json': [PACKAGE] }, { 'a.json': [PACKAGE, channel()] }];
  expect(lines(with_, without)).toEqual(['catalog breaking channel ship/stable undefined: is removed: who follows it gets no updates']);
  expect(lines(without, with_)).toEqual(['catalog compatible channel ship/stable undefined: is new']);
});

test('files that are no content of a catalog do not count', () => {
  const [before, after] = [[], [['.indexignore', 'README.md'], ['README.md', 'Ahoy']]].map(files =>
    readSubject('catalog', new FileTree([['a.json', JSON.stringify(PACKAGE)], ...files as [string, string][]])));
  expect(compare(before!, after!).sections).toEqual([]);
});
