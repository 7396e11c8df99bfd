/** A child process's side of a sweep: plays the runs it is sent. */
import type { Techniques } from '../runner/service.ts';
import type { Reply, Task } from './pool.ts';
import { outcomeOf } from './sweep.ts';

export function answerTasks(techniques: Techniques): void {
  process.on('message', async (task: Task) => process.send?.(await reply(techniques, task)));
}

async function reply(techniques: Techniques, task: Task): Promise<Reply> {
  const { index, technique, experiment } = task;
  try {
    const { experiments } = await techniques[technique]();
    return { index, outcome: await outcomeOf(experiments[experiment], task) };
  } catch (error) {
    return { index, error: error instanceof Error ? error.message : String(error) };
  }
}
