/** The first questions of each task, and what the model answers with its table and without. */
import type { Network } from '../../../network/index.ts';
import type { Exam } from '../../../training.ts';
import { spelled, tasks } from '../../../world.ts';
import type { Frame } from '../frame.ts';

const shown = 20; // of each task

export const asked = (questions: Exam): Pick<Frame, 'questions' | 'answers'> => ({
  questions: tasks.map((t) => firstOf(questions, t).map(({ tokens }) => tokens.map(spelled))),
  answers: tasks.map((t) => firstOf(questions, t).map(({ answer }) => spelled(answer))),
});

/** @param table whether it is there: without it both answers are those of the bare model */
export function told(
  model: Network,
  questions: Exam,
  table: boolean,
): Pick<Frame, 'said' | 'sure'> {
  const outcomes = (memory: boolean) =>
    tasks.map((t) => firstOf(questions, t).map((question) => model.judge(question, memory)));
  const [whole, zeroed] = [outcomes(table), outcomes(false)];
  const said = (all: typeof whole) => all.map((ofTask) => ofTask.map((each) => spelled(each.said)));
  const sure = (all: typeof whole) => all.map((ofTask) => ofTask.map((each) => each.sure));
  return {
    said: { whole: said(whole), zeroed: said(zeroed) },
    sure: { whole: sure(whole), zeroed: sure(zeroed) },
  };
}

const firstOf = (questions: Exam, task: keyof Exam): Exam[keyof Exam] =>
  questions[task].slice(0, shown);
