import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inFolderWith, opack } from './command-line';

/** What bash offers for the last word of a line. */
function offered(folder: string, ...words: string[]): string[] {
  const script = `source completion.bash
    COMP_WORDS=(opack "$@"); COMP_CWORD=$#; _opack 2>&1; printf '%s\\n' "\${COMPREPLY[@]}"`;
  const printed = execFileSync('bash', ['--norc', '-c', script, 'bash', ...words], { cwd: folder, encoding: 'utf8' });
  return printed.split('\n').filter(line => line !== '');
}

async function withCompletion(act: (folder: string) => void): Promise<void> {
  const { exitCode, stdout } = await opack('/', 'completion', 'bash');
  expect(exitCode).toBe(0);
  await inFolderWith({ 'completion.bash': stdout }, act);
}

test('bash completes commands, options, and the values of options', async () => {
  await withCompletion(folder => {
    expect(offered(folder, '')).toEqual(expect.arrayContaining(['validate', 'tree', 'render', 'completion', 'help']));
    expect(offered(folder, 'va')).toEqual(['validate']);
    expect(offered(folder, 'validate', '--outp')).toEqual(['--output']);
    expect(offered(folder, 'validate', '--output', '')).toEqual(['text', 'json', 'yaml', 'sarif', 'github']);
    expect(offered(folder, 'validate', '.', '--output', '=', 'sa')).toEqual(['sarif']);
    expect(offered(folder, 'validate', '--output', '=')).toContain('github');
    expect(offered(folder, 'tree', '--output', '')).toEqual(['text', 'json', 'yaml']);
    expect(offered(folder, 'completion', '')).toEqual(['bash', 'zsh', 'fish']);
    expect(offered(folder, 'help', 'tr')).toEqual(['tree']);
  });
});

test('bash completes paths where the help asks for one: files, or folders alone, whatever they are called', async () => {
  await withCompletion(folder => {
    mkdirSync(join(folder, 'bay one'));
    writeFileSync(join(folder, 'bay*.yaml'), '');
    expect(offered(folder, 'validate', 'ba').sort()).toEqual(['bay one', 'bay*.yaml'].sort());
    expect(offered(folder, 'tree', 'ba')).toEqual(['bay one']);
    expect(offered(folder, 'tree', '--config', 'ba').sort()).toEqual(['bay one', 'bay*.yaml'].sort());
    expect(offered(folder, 'tree', '--test', 'ba')).toEqual([]);
  });
});

test('hidden options are not offered', async () => {
  await withCompletion(folder => {
    expect(offered(folder, 'tree', '--c')).toEqual(['--cluster', '--config']);
  });
});

test.each(['zsh', 'fish'])('the script for %s has every command, and the values of its options', async shell => {
  const { stdout } = await opack('/', 'completion', shell);
  for (const command of ['validate', 'tree', 'render', 'completion']) expect(stdout).toMatch(new RegExp(`['_ ]${command}\\b`));
  expect(stdout).toContain('text json yaml sarif github');
  expect(stdout).not.toContain('config-testcase');
  const quotes = stdout.replace(/\\['\\]|'\\''/g, '').match(/'/g)!;
  expect(quotes.length % 2).toBe(0);
});

test.each(['bash', 'zsh', 'fish'])('%s can read its script, where it is installed', async shell => {
  const { stdout } = await opack('/', 'completion', shell);
  const { error, status, stderr } = spawnSync(shell, ['-n'], { input: stdout, encoding: 'utf8' });
  const isAbsent = (error as NodeJS.ErrnoException | undefined)?.code === 'ENOENT';
  expect(isAbsent ? [0, ''] : [status, stderr]).toEqual([0, '']);
});

test('a shell that nobody knows is refused, and the one that was meant is named', async () => {
  expect(await opack('/', 'completion', 'bahs')).toMatchObject({ exitCode: 1, stdout: '', stderr: expect.stringContaining('Did you mean bash?') });
});
