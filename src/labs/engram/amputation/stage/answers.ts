/** The first answers of the model in two columns, and under them how many of a hundred are right. */
import { fixed } from '../../../../../sims/contract/numbers.ts';
import { label, rect } from '../../../kit/make.ts';
import type { Mark, Paint } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { columns, percent, type View } from './layout.ts';

const size = 14;
const between = 4;
const thick = 9;
/** Of what was right, so much must be left without the table. */
const kept = 0.9;

export const answers = (view: View): Mark[] =>
  view.frame.answers.flatMap((_, task) =>
    columns.flatMap((_column, column) => [
      ...chips(view, task, column),
      ...share(view, task, column),
    ]),
  );

/** A wrong answer has a box around it. */
function chips(view: View, task: number, column: number): Mark[] {
  const { at, frame, words } = view;
  const [left] = at.column(column);
  const key = columns[column];
  const y = at.line(task, column);
  return frame.said[key][task].slice(0, at.across).flatMap((said, i): Mark[] => {
    const [answer, sure] = [frame.answers[task][i], frame.sure[key][task][i]];
    const isRight = said === answer;
    const x = left + i * at.word;
    const wide = at.word - between;
    const says = say(isRight ? words.right : words.wrong, {
      ...{ question: frame.questions[task][i].join(' '), answer, said, sure: fixed(100 * sure, 0) },
    });
    const name = `${key} ${task} ${i}`;
    const box = [x, y - 14, wide, 19] as const;
    return [
      ...(isRight
        ? []
        : [
            rect(`chip ${name}`, box, {
              ...{ fill: 'coral-soft', stroke: 'coral', r: 3, says, phase: 1 },
            }),
          ]),
      label(`said ${name}`, [x + wide / 2, y], said, {
        ...{ size, anchor: 'middle', fill: isRight ? 'ink' : 'coral', says, phase: 1 },
      }),
    ];
  });
}

/** How many of a hundred are right. */
function share(view: View, task: number, column: number): Mark[] {
  const { at, frame, words } = view;
  const [left, right] = at.column(column);
  const key = columns[column];
  const y = at.line(task, column);
  const { whole, zeroed } = frame.accuracy;
  const isKept = zeroed[task] >= kept * whole[task];
  const fill: Paint = column === 0 ? 'deep' : isKept ? 'teal' : 'coral';
  const each = frame.accuracy[key][task];
  const room = right - percent - between - left;
  const foot = at.bars === 0 ? y : y + at.bars + thick;
  return [
    label(`right ${key} ${task}`, [right, foot], `${fixed(each, 0)} %`, {
      ...{ anchor: 'end', fill, bold: true, size, phase: 1 },
    }),
    ...(at.bars === 0
      ? [label(`column ${key} ${task}`, [0, y], words[`${key}Short`], { fill: 'ink-2' })]
      : [
          rect(`track ${key} ${task}`, [left, y + at.bars, room, thick], { fill: 'rule' }),
          rect(`bar ${key} ${task}`, [left, y + at.bars, (room * each) / 100, thick], {
            ...{ fill, phase: 1 },
          }),
        ]),
  ];
}
