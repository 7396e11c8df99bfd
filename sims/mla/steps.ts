/** The two tasks that the small networks learn, and how long they learn each. */

export type Task = 'recall' | 'text';

/** A step on text is twice the work, so a run on text takes half as many. */
export const stepsOf = (task: Task, steps: number): number =>
  task === 'text' ? Math.ceil(steps / 2) : steps;
