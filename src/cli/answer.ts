/** A thread's side of a sweep: plays the runs it is sent. */
import { parentPort } from 'node:worker_threads';
import type { Found } from '../runner/run-of.ts';
import type { Reply, Task } from './pool.ts';
import { outcomeOf } from './sweep.ts';

/** Gives the computing half of an experiment. */
export type FindRun = (technique: string, experiment: string) => Promise<Found>;

export function answerTasks(find: FindRun): void {
  parentPort?.on('message', async (task: Task) => parentPort?.postMessage(await reply(find, task)));
}

async function reply(find: FindRun, task: Task): Promise<Reply> {
  const { index, technique, experiment, recipe } = task;
  try {
    return { index, outcome: await outcomeOf(await find(technique, experiment), recipe) };
  } catch (error) {
    return { index, error: error instanceof Error ? error.message : String(error) };
  }
}
