import { withProgress } from '../../src/cli/progress';
import { Session } from '../../src/cli/session';

/** A session on a terminal, and what is written to it in its order. */
function terminal(env: Session['env'] = {}, isTTY = true): { session: Session; written: string[] } {
  const written: string[] = [];
  const sink = (name: string) => ({ write: (text: string) => { written.push(`${name}:${text}`); }, isTTY, columns: 20 });
  return { session: { stdout: sink('out'), stderr: sink('err'), cwd: '/', env }, written };
}

const CLEAR = '\r\u001b[2K';

test('the line says how far the work is, makes way for what is written, and is gone at the end', async () => {
  const { session, written } = terminal();
  const result = await withProgress(session, 2, (step, { stdout }) => {
    step('bundle a');
    stdout.write('a is fine\n');
    step('bundle b');
    return 7;
  });
  expect(result).toBe(7);
  expect(written).toEqual([`err:${CLEAR}1/2 bundle a`, `err:${CLEAR}`, 'out:a is fine\n', `err:${CLEAR}2/2 bundle b`, `err:${CLEAR}`]);
});

test('it is gone after an error, too', async () => {
  const { session, written } = terminal();
  await expect(withProgress(session, undefined, async step => {
    step('a');
    throw new Error('no');
  })).rejects.toThrow('no');
  expect(written).toEqual([`err:${CLEAR}a`, `err:${CLEAR}`]);
});

test('it never takes a second line, and no escapes of others', async () => {
  const { session, written } = terminal();
  await withProgress(session, 9, step => {
    step(`a\n\u001b[31m${'b'.repeat(30)}`);
    step('港'.repeat(30));
  });
  expect(written[0]).toBe(`err:${CLEAR}1/9 a\\x0a\\x1b[31mb…`);
  expect(written[1]).toBe(`err:${CLEAR}2/9 ${'港'.repeat(7)}…`);
});

test.each([
  ['a file', {}, false],
  ['a pipeline', { CI: 'true' }, true],
  ['a terminal that can do nothing', { TERM: 'dumb' }, true],
])('there is none on %s', async (_what, env, isTTY) => {
  const { session, written } = terminal(env, isTTY);
  await withProgress(session, 2, (step, { stderr }) => {
    step('a');
    stderr.write('said');
  });
  expect(written).toEqual(['err:said']);
});
