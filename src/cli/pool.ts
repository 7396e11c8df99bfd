/** Runs of a grid in child processes, one for each processor. */
import { fork, type ChildProcess } from 'node:child_process';
import { availableParallelism } from 'node:os';
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
  /** The module a child process runs: it answers each task with a reply. */
  readonly child: URL;
  readonly jobs?: number;
  /** How many runs are done. */
  progress?(done: number): void;
}

/**
 * Plays every task and hands over the outcomes in the order of the tasks, each as soon as all
 * before it are there: what is printed does not depend on how many processes there are.
 *
 * @throws Error with the message of the first run that failed
 */
export async function pool(
  tasks: readonly Task[],
  { child, jobs = availableParallelism(), progress }: PoolOptions,
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
  const children: ChildProcess[] = [];
  try {
    const workers = Array.from({ length: Math.min(jobs, tasks.length) }, () => {
      const started = start(child);
      children.push(started);
      return work(started, take, give);
    });
    await Promise.all(workers);
  } finally {
    for (const started of children) started.kill();
  }
}

const start = (child: URL): ChildProcess =>
  fork(child, { execArgv: ['--import', import.meta.resolve('tsx')], serialization: 'advanced' });

/** One child plays one task after another until there are no more. */
function work(
  child: ChildProcess,
  take: () => Task | undefined,
  give: (index: number, outcome: Outcome) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const go = (): void => {
      const task = take();
      if (task) child.send(task);
      else resolve();
    };
    child.on('message', (reply: Reply) => {
      if ('error' in reply) return reject(new Error(`run ${reply.index}: ${reply.error}`));
      give(reply.index, reply.outcome);
      go();
    });
    child.on('error', reject);
    child.on('exit', (code, signal) => reject(new Error(`a process ended: ${signal ?? code}`)));
    go();
  });
}
