import { Worker } from 'node:worker_threads';
import type { Answer } from './worker-tasks';

/** A task, and whom to tell. */
interface Job<T, R> {
  readonly task: T;
  readonly resolve: (result: R) => void;
  readonly reject: (error: unknown) => void;
}

/** Threads that do tasks, each one task at a time. */
export class WorkerPool<T, R> {
  private readonly waiting: Job<T, R>[] = [];
  private readonly running = new Map<Worker, Job<T, R>>();
  private readonly workers: readonly Worker[];

  /**
   * @param entry the module of a thread, without its ending; it calls `answerTasks`
   * @param workerData what each thread is given; plain data
   * @param onBegin told each task that begins
   */
  constructor(entry: string, size: number, workerData: unknown, private readonly onBegin: (task: T) => void) {
    this.workers = Array.from({ length: size }, () => startWorker(entry, workerData));
    for (const worker of this.workers) {
      worker.on('message', (answer: Answer<R>) => this.finish(worker, answer));
      worker.on('error', error => this.fail(worker, error));
      worker.on('exit', () => this.fail(worker, new Error('A thread has ended before its task.')));
    }
  }

  /** Does tasks, and yields their results in the order of the tasks, each as soon as it is there. Throws what the first task that fails throws. */
  public async *run(tasks: readonly T[]): AsyncGenerator<R> {
    const results = tasks.map(task => new Promise<R>((resolve, reject) => this.waiting.push({ task, resolve, reject })));
    for (const result of results) result.catch(() => {}); // an error is for whoever has read the results before it
    for (const worker of this.workers) this.begin(worker);
    for (const result of results) yield await result;
  }

  /** Ends the threads, whatever they are at. */
  public async close(): Promise<void> {
    await Promise.all(this.workers.map(worker => worker.terminate()));
  }

  private begin(worker: Worker): void {
    const job = this.waiting.shift();
    if (job === undefined) return;
    this.onBegin(job.task);
    this.running.set(worker, job);
    worker.postMessage(job.task);
  }

  private finish(worker: Worker, answer: Answer<R>): void {
    const job = this.running.get(worker)!;
    if ('error' in answer) job.reject(answer.error);
    else job.resolve(answer.result);
    this.begin(worker);
  }

  /** A thread that has died takes its task with it; those that wait could wait for ever. */
  private fail(worker: Worker, error: unknown): void {
    this.running.get(worker)?.reject(error);
    for (const { reject } of this.waiting.splice(0)) reject(error);
  }
}

/** Sources run in a thread as they do in the program: through tsx. */
function startWorker(entry: string, workerData: unknown): Worker {
  const isSource = __filename.endsWith('.ts');
  return new Worker(`${entry}${isSource ? '.ts' : '.js'}`, { workerData, execArgv: isSource ? ['--require', require.resolve('tsx/cjs')] : [] });
}
