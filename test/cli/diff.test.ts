import { HARBOR, inFolderWith, opack } from './command-line';

const CHART = (text: string): string => JSON.stringify({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'chart', namespace: 'sea' }, data: { text } });

/** The files of HARBOR in two folders, one of them with other words in its manifest. */
function twoHarbors(text: string, by: string): { [path: string]: string } {
  const entries = Object.entries(HARBOR);
  return Object.fromEntries([
    ...entries.map(([path, content]) => [`a/${path}`, content]),
    ...entries.map(([path, content]) => [`b/${path}`, path === 'manifest.yaml' ? content.replace(text, by) : content]),
  ]);
}

test('differences are no error, unless --fail-on names them', async () => {
  await inFolderWith({ 'a.json': CHART('here'), 'b.json': CHART('there') }, async folder => {
    expect(await opack(folder, 'diff', 'a.json', 'b.json')).toEqual({
      exitCode: 0, stderr: '', stdout: 'a.json -> b.json\n\nObjects\n  ConfigMap sea/chart\n              data.text: here -> there\n\n0 breaking, 0 to look at, 1 compatible\n',
    });
    expect(await opack(folder, 'diff', 'a.json', 'b.json', '--fail-on', 'attention')).toMatchObject({ exitCode: 0 });
    expect(await opack(folder, 'diff', 'a.json', 'b.json', '--fail-on', 'any')).toMatchObject({ exitCode: 2 });
    expect(await opack(folder, 'diff', 'a.json', 'a.json', '--fail-on', 'any')).toEqual({ exitCode: 0, stderr: '', stdout: 'a.json and a.json are the same in meaning.\n' });
  });
});

test('packages are compared as packages, in any of the outputs', async () => {
  await inFolderWith(twoHarbors('type: string', 'type: string, enum: [white, red]'), async folder => {
    expect((await opack(folder, 'diff', 'a', 'b', '--fail-on', 'breaking')).exitCode).toBe(2);
    const json = JSON.parse((await opack(folder, 'diff', 'a', 'b', '--output', 'json')).stdout) as { counts: object; sections: { id: string }[] };
    expect(json.counts).toEqual({ breaking: 1, attention: 0, compatible: 0 });
    expect(json.sections.map(({ id }) => id)).toEqual(['config']);
    expect((await opack(folder, 'diff', 'a', 'b', '--output', 'markdown')).stdout).toContain('## `a` → `b`');
  });
});

test('what cannot be read or compared is said, with the file', async () => {
  await inFolderWith({ 'a.yaml': 'a: [', 'b.json': CHART('x'), ...Object.fromEntries(Object.entries(HARBOR).map(([path, text]) => [`p/${path}`, text])), 'c/catalog.json': '{"schema":"olm.package","name":"ship"}' }, async folder => {
    expect(await opack(folder, 'diff', 'a.yaml', 'b.json')).toMatchObject({ exitCode: 1, stdout: '', stderr: expect.stringContaining('a.yaml cannot be read as manifests:\n  a.yaml:') });
    expect(await opack(folder, 'diff', 'p', 'c')).toMatchObject({ exitCode: 1, stderr: expect.stringContaining('p and c cannot be compared:\n  A package and a catalog') });
    expect(await opack(folder, 'diff', 'b.json', 'nothing')).toMatchObject({ exitCode: 1 });
  });
});
