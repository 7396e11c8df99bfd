/** What the model answers, in two columns: right in bold, wrong in coral, as dark as it is sure. */
import { fixed } from '../../../../../sims/contract/numbers.ts';
import { label } from '../../../kit/make.ts';
import type { Mark, Paint } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { columns, lineHeight, margin, type View } from './layout.ts';

const size = 15;
const palest = 0.12;
/** Of what was right, so much must be left without the table. */
const kept = 0.9;

export const answers = (view: View): Mark[] =>
  view.frame.answers.flatMap((_, task) =>
    columns.flatMap((_column, column) => [
      ...text(view, task, column),
      ...share(view, task, column),
    ]),
  );

function text(view: View, task: number, column: number): Mark[] {
  const { at, frame, words } = view;
  const [left] = at.column(column);
  const key = columns[column];
  return frame.said[key][task].slice(0, at.lines * at.across).map((said, i) => {
    const [answer, sure] = [frame.answers[task][i], frame.sure[key][task][i]];
    const isRight = said === answer;
    const x = left + (i % at.across) * at.word;
    const y = at.line(task, column) + Math.floor(i / at.across) * lineHeight;
    const says = say(isRight ? words.right : words.wrong, {
      ...{ question: frame.questions[task][i].join(' '), answer, said, sure: fixed(100 * sure, 0) },
    });
    return label(`said ${key} ${task} ${i}`, [x, y], said, {
      ...{ size, bold: isRight, fill: isRight ? 'ink' : 'coral' },
      ...{ opacity: Math.max(palest, sure), says, phase: 1 },
    });
  });
}

/** How many of a hundred are right. */
function share(view: View, task: number, column: number): Mark[] {
  const { at, arrangement, frame, words } = view;
  const [, right] = at.column(column);
  const key = columns[column];
  const middle = ((at.lines - 1) * lineHeight) / 2;
  const y = at.line(task, column) + middle;
  const { whole, zeroed } = frame.accuracy;
  const isKept = zeroed[task] >= kept * whole[task];
  const fill: Paint = column === 0 ? 'deep' : isKept ? 'teal' : 'coral';
  const written = `${fixed(frame.accuracy[key][task], 0)} %`;
  return [
    label(`right ${key} ${task}`, [right, y], written, {
      ...{ anchor: 'end', fill, bold: true, size, phase: 1 },
    }),
    ...(arrangement === 'phone'
      ? [label(`column ${key} ${task}`, [margin, y], words[`${key}Short`], { fill: 'ink-2' })]
      : []),
  ];
}
