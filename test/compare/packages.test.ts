import { compare } from '../../src/compare/compare';
import { SubjectError, readSubject } from '../../src/compare/subject';
import { FileTree } from '../../src/files/file-tree';
import { HARBOR } from '../cli/command-line';

type Files = { readonly [path: string]: string };

/** `section severity subject path: message` of each change, with the contexts where it is not in all. */
function lines(before: Files, after: Files): string[] {
  const [old, now] = [before, after].map(files => readSubject('package', new FileTree(Object.entries(files))));
  return compare(old!, now!).sections.flatMap(({ id, changes }) => changes.map(({ severity, subject, path, message, contexts }) =>
    `${id} ${severity} ${subject} ${path}: ${message}${contexts === undefined ? '' : ` in ${contexts.join()}`}`));
}

/** The package with a text in the place of another in one of its files. */
function edited(path: string, text: string, by: string): Files {
  expect(HARBOR[path]).toContain(text);
  return { ...HARBOR, [path]: HARBOR[path]!.replace(text, by) };
}

test('a package is the same as itself, whatever its hidden files say', () => {
  expect(lines(HARBOR, { ...HARBOR, '.notes': 'hi', '.test-fixtures/calm/x.yaml': 'a: b' })).toEqual([]);
});

test('a template that renders alike is told in one line', () => {
  expect(lines(HARBOR, edited('quay/flag.yaml.gotmpl', '\ndata:', '\n{{/* the flag */}}\ndata:'))).toEqual([
    'files compatible Templates undefined: 1 template differs as text and renders alike in 4 contexts',
  ]);
});

test('what renders to something else is told by object, with the test cases in which it does', () => {
  expect(lines(HARBOR, edited('quay/flag.yaml.gotmpl', '.config.flag', '.config.flag | replace "red" "crimson"'))).toEqual([
    'objects compatible ConfigMap harbor/flag data.color: changes in stormy',
  ]);
});

test('a package that does not render any more breaks', () => {
  expect(lines(HARBOR, edited('quay/flag.yaml.gotmpl', '.config.flag', '.config.banner'))).toEqual([
    'package breaking Tests calm: the package does not render in this test case any more',
    'package breaking Tests stormy: the package does not render in this test case any more',
    'files compatible quay/flag.yaml.gotmpl undefined: the file changes',
  ]);
});

test('a configuration that is there is judged by the new schema', () => {
  expect(lines(HARBOR, edited('manifest.yaml', 'flag: {type: string, default: white}', 'flag: {type: string, default: white, enum: [white, red]}'))).toEqual([
    'config breaking Configuration config.flag: only some values are allowed now: others are refused',
  ]);
});

test('scopes, phases, probes and tests', () => {
  expect(lines(edited('manifest.yaml', 'scopes: [Cluster]', 'scopes: [Cluster, Namespaced]'), HARBOR)).toEqual([
    'package breaking Scopes spec.scopes[Namespaced]: it cannot be installed in this scope any more',
  ]);
  expect(lines(edited('manifest.yaml', 'phases: [{name: quay}]', 'phases: [{name: pier}, {name: quay}]'), edited('manifest.yaml', 'phases: [{name: quay}]', 'phases: [{name: quay}, {name: pier}]'))).toEqual([
    'package attention Phases spec.phases[<order>]: the phases come in another order',
  ]);
  expect(lines(HARBOR, edited('manifest.yaml', 'fieldB: .metadata.name', 'fieldB: .metadata.uid'))).toEqual([
    'package attention Probes spec.availabilityProbes[0].probes[0].fieldsEqual.fieldB: when it counts as available changes',
  ]);
});

test('images are compared by name', () => {
  const withImage = (image: string): Files => edited('manifest.yaml', 'scopes: [Cluster]', `scopes: [Cluster]\n  images: [{name: crane, image: "${image}"}]`);
  expect(lines(withImage('quay.io/sea/crane:1'), withImage('quay.io/sea/crane:2'))).toEqual(['images compatible quay.io/sea/crane image crane: another tag']);
});

test('a package and its objects are compared by what comes to a cluster', () => {
  const manifests = new FileTree([['flag.yaml', JSON.stringify({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'flag', namespace: 'harbor' }, data: { color: 'red' } })]]);
  const { sections } = compare(readSubject('package', new FileTree(Object.entries(HARBOR))), readSubject('manifests', manifests));
  expect(sections.map(({ id, changes }) => [id, changes.map(({ subject, path, before, after }) => [subject, path, before, after])])).toEqual([
    ['objects', [['ConfigMap harbor/flag', 'data.color', 'white', 'red']]],
    ['expected', [['Annotations', undefined, undefined, undefined]]],
  ]);
});

test('a package that cannot be read is refused with the file', () => {
  expect(() => readSubject('package', new FileTree([['manifest.yaml', 'kind: [']]))).toThrow(SubjectError);
  expect(() => compare(readSubject('catalog', new FileTree([])), readSubject('package', new FileTree(Object.entries(HARBOR))))).toThrow('have nothing in common');
});
