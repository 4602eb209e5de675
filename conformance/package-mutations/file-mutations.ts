import {
  Mutation, Mutations, contentPaths, fixturePaths, lockPaths, manifestPaths, pickAny, withFile, withoutFile,
} from './mutation';
import { FileContent, textOf } from '../subject';

const OBJECT = `apiVersion: v1
kind: ConfigMap
metadata:
  name: added
  annotations: {package-operator.run/phase: deploy}
`;
const ADDED: readonly (readonly [string, string])[] = [
  ['components/file.yaml', OBJECT], ['components/.hidden', 'x'], ['components/new/object.yaml', OBJECT], ['components/.new/object.yaml', OBJECT],
  ['.hidden.yaml', 'x: ['], ['_helper.yaml', 'x: ['], ['_helper.yaml.gotmpl', '{{ nope }}'], ['added.yaml', OBJECT], ['added.yml', OBJECT], ['added.YAML', OBJECT],
  ['added.json', '{"a":'], ['folder/added.yaml', OBJECT], ['folder/manifest.yaml', OBJECT], ['manifest.yaml.gotmpl', OBJECT], ['added.yaml.gotmpl', OBJECT],
  ['added.gotmpl', '{{ define "a" }}{{ end }}'], ['added.txt', 'any'], ['empty.yaml', ''], ['comment.yaml', '# nothing\n'], ['list.yaml', '- a\n- b\n'],
  ['text.yaml', 'text'], ['two.yaml', `${OBJECT}---\n${OBJECT.replace('added', 'other')}`], ['many.yaml', `---\n---\n${OBJECT}---\n\n---\n# x\n`],
  ['manifest.lock.yaml.gotmpl', 'x'], ['no-phase.yaml', OBJECT.replace('phase: deploy', 'x: y')], ['.test-fixtures/other/a.yaml', OBJECT],
  ['folder/.dot/added.yaml', 'x: ['], ['added.yaml.gotmpl.bak', '{{'], ['ünï.yaml', OBJECT], ['a b.yaml.gotmpl', '{{ nope }}'], ['folder/_x.yaml', 'x: ['], ['_dir/x.yaml', OBJECT],
];

/** Files that are added, lost, renamed, or fixtures that are no longer right. */
export const FILE_MUTATIONS: Mutations = {
  'files: one added': (files, random) => {
    const [path, content] = random.pick(ADDED);
    const folder = random.pick(folders(files));
    return { files: withFile(files, folder + path, content), what: `also ${folder}${path}` };
  },
  'files: one lost': (files, random) => {
    const path = pickAny(random, [...files.keys()]);
    return path === undefined ? undefined : { files: withoutFile(files, path), what: `no ${path}` };
  },
  'files: one renamed': (files, random) => {
    const path = pickAny(random, contentPaths(files));
    if (path === undefined) return undefined;
    return rename(files, path, random.pick([
      path.replace(/\.yaml(?=$|\.gotmpl)/, '.yml'), path.replace(/([^/]*)$/, '.$1'), path.replace(/([^/]*)$/, '_$1'), `${path}.gotmpl`, path.replace(/\.gotmpl$/, ''),
      path.replace(/([^/]*)$/, 'folder/$1'), path.replace(/\.ya?ml/, '.txt'), path.replace(/([^/]*)$/, 'ü$1'), path.replace(/([^/]*)$/, 'components/$1'),
    ]));
  },
  'files: a manifest renamed': (files, random) => {
    const path = pickAny(random, [...manifestPaths(files), ...lockPaths(files)]);
    if (path === undefined) return undefined;
    return rename(files, path, random.pick([path.replace(/\.yaml$/, '.yml'), `${path}.gotmpl`, path.replace('manifest', 'Manifest'), path.replace(/([^/]*)$/, '.$1')]));
  },
  'files: a manifest twice': (files, random) => {
    const path = pickAny(random, [...manifestPaths(files), ...lockPaths(files)].filter(name => name.endsWith('.yaml')));
    const other = path?.replace(/\.yaml$/, '.yml');
    return path === undefined ? undefined : { files: withFile(files, other!, files.get(path)!), what: `${path} also as ${other}` };
  },
  'components: one in another': (files, random) => {
    const manifest = pickAny(random, manifestPaths(files).filter(path => path.startsWith('components/')));
    if (manifest === undefined) return undefined;
    const text = textOf(files.get(manifest)!).replace(/^spec:\n/m, 'spec:\n  components: {}\n');
    const nested = withFile(files, manifest, text);
    const inner = manifest.replace(/[^/]*$/, 'components/inner/manifest.yaml');
    return random.chance(0.5) ? { files: nested, what: `components turned on in ${manifest}` }
      : { files: withFile(nested, inner, files.get(manifest)!), what: `components turned on in ${manifest}, and ${inner}` };
  },
  'components: another name': (files, random) => {
    const component = pickAny(random, [...new Set([...files.keys()].flatMap(path => /^components\/([^/]+)\/./.exec(path)?.[1] ?? []))]);
    if (component === undefined) return undefined;
    const name = random.pick(['A B', 'x'.repeat(70), 'ü', '-', '_x', '.hidden', 'other']);
    const renamed = [...files].map(([path, content]): [string, FileContent] => [path.replace(`components/${component}/`, `components/${name}/`), content]);
    return { files: new Map(renamed), what: `component ${component} is named ${name}` };
  },
  'fixtures: one lost': (files, random) => {
    const path = pickAny(random, fixturePaths(files));
    return path === undefined ? undefined : { files: withoutFile(files, path), what: `no ${path}` };
  },
  'fixtures: one too many': (files, random) => {
    const path = pickAny(random, fixturePaths(files));
    if (path === undefined) return undefined;
    const added = path.replace(/[^/]*$/, random.pick(['more.yaml', '.hidden', 'README.md', 'folder/more.yaml', 'manifest.yaml']));
    return { files: withFile(files, added, OBJECT), what: `also ${added}` };
  },
  'fixtures: one renamed': (files, random) => {
    const path = pickAny(random, fixturePaths(files));
    return path === undefined ? undefined : rename(files, path, path.replace(/\.ya?ml$/, '.txt'));
  },
};

/** The root, and the folders of components. */
function folders(files: Parameters<Mutation>[0]): string[] {
  return ['', ...manifestPaths(files).map(path => path.replace(/[^/]*$/, ''))];
}

function rename(files: Parameters<Mutation>[0], path: string, name: string): ReturnType<Mutation> {
  if (name === path || files.has(name)) return undefined;
  return { files: withFile(withoutFile(files, path), name, files.get(path)!), what: `${path} is named ${name}` };
}
