/**
 * Runs of a grid, as many at once as there are processors. They are threads, not processes: however
 * the command is ended, even by a signal that it cannot hear, nothing goes on computing.
 */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Which } from '../runner/protocol.ts';
import type { Recipe } from '../runner/recipe.ts';
import type { Outcome } from './sweep.ts';

/** A run to play; `index` is its number in the grid. */
export interface Task extends Which {
  readonly index: number;
  readonly recipe: Recipe;
}

export type Reply =
  | { readonly index: number; readonly outcome: Outcome }
  | { readonly index: number; readonly error: string };

export interface PoolOptions {
  /** The module a thread runs: it answers each task with a reply. */
  readonly thread: URL;
  readonly jobs?: number;
  /** How many runs are done. */
  progress?(done: number): void;
}

/**
 * Plays every task and hands over the outcomes in the order of the tasks, each as soon as all
 * before it are there: what is printed does not depend on how many threads there are.
 *
 * @throws Error with the message of the first run that failed
 */
export async function pool(
  tasks: readonly Task[],
  { thread, jobs = availableParallelism(), progress }: PoolOptions,
  deliver: (index: number, outcome: Outcome) => void,
): Promise<void> {
  const waiting = new Map<number, Outcome>();
  let next = 0;
  let delivered = 0;
  let done = 0;
  const take = (): Task | undefined => tasks[next++];
  const give = (index: number, outcome: Outcome): void => {
    waiting.set(index, outcome);
    progress?.(++done);
    for (; delivered < tasks.length; delivered++) {
      const ready = waiting.get(tasks[delivered].index);
      if (!ready) return;
      waiting.delete(tasks[delivered].index);
      deliver(tasks[delivered].index, ready);
    }
  };
  const threads: Worker[] = [];
  try {
    const workers = Array.from({ length: Math.min(jobs, tasks.length) }, () => {
      const started = start(thread);
      threads.push(started);
      return work(started, take, give);
    });
    await Promise.all(workers);
  } finally {
    await Promise.all(threads.map((started) => started.terminate()));
  }
}

/** A thread does not inherit how the main one reads TypeScript: it is told first. */
function start(thread: URL): Worker {
  const script = `
    import { register } from ${JSON.stringify(import.meta.resolve('tsx/esm/api'))};
    register();
    await import(${JSON.stringify(thread.href)});`;
  const url = new URL(`data:text/javascript,${encodeURIComponent(script)}`);
  return new Worker(url, { execArgv: [] });
}

/** One thread plays one task after another until there are no more. */
function work(
  thread: Worker,
  take: () => Task | undefined,
  give: (index: number, outcome: Outcome) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const go = (): void => {
      const task = take();
      if (task) thread.postMessage(task);
      else resolve();
    };
    thread.on('message', (reply: Reply) => {
      if ('error' in reply) return reject(new Error(`run ${reply.index}: ${reply.error}`));
      try {
        give(reply.index, reply.outcome); // writes: a disk may be full
        go();
      } catch (error) {
        reject(error);
      }
    });
    thread.on('error', reject);
    thread.on('exit', (code) => reject(new Error(`a thread ended: ${code}`)));
    go();
  });
}
