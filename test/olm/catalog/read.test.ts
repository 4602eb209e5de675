import * as fc from 'fast-check';
import { FileTree } from '../../../src/files/file-tree';
import { readCatalog } from '../../../src/olm/catalog/read';
import { renderCatalog } from '../../../src/olm/catalog/render';

function read(files: { [path: string]: string }): ReturnType<typeof readCatalog> {
  return readCatalog(new FileTree(Object.entries(files)));
}

function headings(files: { [path: string]: string }): string[] {
  return read(files).model.files.flatMap(({ metas }) => metas.map(({ file, line, schema, name }) => `${file}:${line} ${schema} ${name}`));
}

test('every file is read, YAML documents or JSON values, and each blob knows its place', () => {
  expect(headings({
    'lamp/notes': 'schema: olm.package\nname: lamp\n---\nschema: olm.channel\nname: stable\n',
    'lamp/z.json': '{"schema": "a"}\n{\n"schema": "b", "name": "c"\n}',
  })).toEqual(['lamp/notes:1 olm.package lamp', 'lamp/notes:4 olm.channel stable', 'lamp/z.json:1 a ', 'lamp/z.json:2 b c']);
});

test('keys count in any case of letters, and are kept as they are written', () => {
  const { model } = read({ 'a.yaml': 'Schema: olm.package\nNAME: lamp\n' });
  expect(model.files[0].metas[0]).toMatchObject({ schema: 'olm.package', package: 'lamp', blob: { Schema: 'olm.package', NAME: 'lamp' } });
});

test('files that .indexignore names are kept and not read', () => {
  const { model } = read({ '.indexignore': '*.md\n!KEEP.md\n', 'KEEP.md': 'schema: a\n', 'README.md': '# About', 'lamp/.indexignore': '/drafts/\n', 'lamp/drafts/a.yaml': ':' });
  expect(model.files.map(({ path }) => path)).toEqual(['KEEP.md']);
  expect(model.otherFiles.map(([path]) => path)).toEqual(['.indexignore', 'README.md', 'lamp/.indexignore', 'lamp/drafts/a.yaml']);
});

test('a file of which a part cannot be read is kept as it is', () => {
  const { model, found } = read({ 'a.yaml': 'schema: a\n---\n- list\n' });
  expect([model.files, model.otherFiles]).toEqual([[], [['a.yaml', 'schema: a\n---\n- list\n']]]);
  expect(found[1]).toMatchObject({ line: 3, problem: 'form' });
});

test('blobs are written in the order of opm, with sorted keys', () => {
  const { model } = read({ 'a.yaml': ['schema: z', 'schema: olm.deprecations\npackage: b', 'schema: olm.bundle\npackage: b\nname: x', 'schema: olm.package\nname: b', 'schema: olm.package\nname: a'].join('\n---\n') });
  expect(renderCatalog(model).text('a.yaml')).toBe([
    '', 'name: a\nschema: olm.package\n', 'name: b\nschema: olm.package\n', 'name: x\npackage: b\nschema: olm.bundle\n',
    'package: b\nschema: olm.deprecations\n', 'schema: z\n',
  ].join('---\n'));
});

test('what is read and written again says the same', () => {
  const blob = fc.dictionary(fc.string(), fc.jsonValue()).map(rest => ({ ...rest, schema: 'x' }))
    .filter(value => new Set(Object.keys(value).map(key => key.toLowerCase())).size === Object.keys(value).length && !['name', 'package'].some(key => key in value));
  fc.assert(fc.property(fc.array(blob, { maxLength: 3 }), fc.boolean(), (values, isJson) => {
    const files = { 'a.yaml': isJson ? values.map(value => JSON.stringify(value)).join('\n') : values.map(value => `---\n${JSON.stringify(value)}\n`).join('') };
    const again = readCatalog(renderCatalog(read(files).model)).model;
    const said = (model: typeof again) => model.files.flatMap(({ metas }) => metas.map(meta => meta.blob));
    expect(said(again)).toEqual(said(read(files).model));
  }), { numRuns: 100 });
});
