/** The two tasks that the small networks learn, and how long they learn each. */
import { requireOneOf, requireWhole } from '../math/checks.ts';

export type Task = 'recall' | 'text';

export function requireTask(who: string, task: string): void {
  requireOneOf(who, 'task', task, ['recall', 'text']);
}

/**
 * A step on text is twice the work, so a run on text takes half as many.
 *
 * @throws RangeError for a task that there is not, or steps that are not whole
 */
export function stepsOf(task: Task, steps: number): number {
  requireTask('stepsOf', task);
  requireWhole('stepsOf', 'steps', steps, 0);
  return task === 'text' ? Math.ceil(steps / 2) : steps;
}
