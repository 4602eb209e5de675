import { parentPort } from 'node:worker_threads';

/** What a thread says of a task. */
export type Answer<R> = { readonly result: R } | { readonly error: unknown };

/** In a thread of a `WorkerPool`: does each task that comes. */
export function answerTasks<T, R>(work: (task: T) => R): void {
  const port = parentPort!;
  port.on('message', (task: T) => port.postMessage(attempt(() => work(task))));
}

function attempt<R>(work: () => R): Answer<R> {
  try {
    return { result: work() };
  } catch (error) {
    return { error };
  }
}
