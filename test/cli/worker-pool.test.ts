import { join } from 'node:path';
import { WorkerPool } from '../../src/cli/worker-pool';

/** The results of tasks up to an error, and the tasks that were begun. */
async function done(tasks: readonly number[], size: number): Promise<{ results: number[]; begun: number[]; error?: string }> {
  const [results, begun]: [number[], number[]] = [[], []];
  const pool = new WorkerPool<number, number>(join(__dirname, 'counting-worker'), size, undefined, task => begun.push(task));
  try {
    for await (const result of pool.run(tasks)) results.push(result);
    return { results, begun };
  } catch (error) {
    return { results, begun, error: (error as Error).message };
  } finally {
    await pool.close();
  }
}

test('results come in the order of the tasks, each of which is done once', async () => {
  const tasks = Array.from({ length: 40 }, (_, index) => index + 20);
  expect(await done(tasks, 2)).toEqual({ results: tasks.map(task => 2 * task), begun: tasks });
});

test('a task that fails leaves the results before it', async () => {
  expect(await done([1, 13, 2], 2)).toMatchObject({ results: [2], error: 'not 13' });
});

test('a thread that ends does not keep anybody waiting', async () => {
  expect(await done([1, 99, 2], 1)).toMatchObject({ results: [2], begun: [1, 99], error: 'A thread has ended before its task.' });
});
