/** The one matrix: for which distance it is made, as something to take hold of. */
import { knobs } from '../../../../../sims/mla/experiments/decoupling/knobs.ts';
import { label, line } from '../../../kit/make.ts';
import type { Grip, Mark } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { textWidth } from '../../../kit/text-width.ts';
import { isMade, isPale, madeOf, middleOf, type View } from './layout.ts';

const { made } = knobs.parameters;

export function rail(view: View): Mark[] {
  const { at, words, frame } = view;
  const y = at.rail;
  if (!isMade(view)) return [label('made', [at.left, y + 4], words.best, { fill: 'coral' })];
  const x = middleOf(view, madeOf(view));
  const told = say(words.made, { distance: madeOf(view) });
  const wide = textWidth(told, { bold: true });
  const isRoom = x + 16 + wide <= at.right;
  return [
    line('rail', [at.left, y, at.right, y], { stroke: 'rule', thick: 2 }),
    ...(madeOf(view) <= frame.token
      ? [
          line('stem', [x, y, x, at.matrix.turned - 3], {
            ...{ stroke: 'coral', thick: 2, opacity: isPale(view, 'turned') ? 0.4 : 1 },
          }),
        ]
      : []),
    label('made', [isRoom ? x + 14 : x - 14, y - 4], told, {
      ...{ fill: 'deep', bold: true, anchor: isRoom ? 'start' : 'end' },
    }),
  ];
}

/** To the left is farther back. */
export const madeGrip = (view: View): Grip => ({
  ...{ key: 'made', knob: 'made', name: view.words.madeName, value: madeOf(view) },
  ...{ x: middleOf(view, madeOf(view)), y: view.at.rail },
  ...{ dx: -(made.max - made.min) * view.at.pitch, dy: 0, from: made.min, to: made.max },
});
