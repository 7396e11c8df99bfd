/** Wide: the question above, shelves in the middle, tokens and time side by side beneath. */
import { label } from '../../../kit/make.ts';
import type { Drawing } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { textWidth } from '../../../kit/text-width.ts';
import { next } from './next.ts';
import { past } from './past.ts';
import { numbersOn, targetOn } from './question.ts';
import { shelves } from './shelves.ts';
import type { View } from './view.ts';

const height = 408;
const wires = 17; // where the beads are
const gutter = 158; // left of the cards
const shelvesAt = 60;
const lowerAt = 292;

export function wide(view: View): Drawing {
  const { width, frame, words } = view;
  const look = { size: 15, bold: true, fill: 'ink' } as const;
  const make = textWidth(words.make, look) + 10;
  const from = textWidth(words.from, look) + 10;
  const hint = textWidth(words.hint) + 14;
  const room = width - make - from - hint - 14;
  const target = targetOn({ x: make, y: wires, w: room * 0.38 }, view);
  const second = make + room * 0.38 + 14;
  const numbers = numbersOn({ x: second + from, y: wires, w: room * 0.62 }, view);
  const half = (width - 40) * 0.42;
  return {
    width,
    height,
    marks: [
      label('make', [0, wires + 5], words.make, look),
      label('from', [second, wires + 5], words.from, look),
      ...target.marks,
      ...numbers.marks,
      label('hint', [width, wires + 5], words.hint, { anchor: 'end', fill: 'deep' }),
      label('rule', [0, 50], ruleOf(view), { fill: frame.reachable ? 'ink-2' : 'coral' }),
      ...shelves(view, {
        x: 0,
        y: shelvesAt,
        w: width,
        h: lowerAt - shelvesAt - 12,
        gutter,
        beside: true,
        columns: Math.floor((width - gutter) / 80),
      }),
      ...next(view, { x: 0, y: lowerAt, w: half, h: height - lowerAt }),
      ...past(view, { x: half + 40, y: lowerAt, w: width - half - 40, h: height - lowerAt }),
    ],
    grips: [...target.grips, ...numbers.grips],
  };
}

export const ruleOf = ({ frame, words, values }: View): string =>
  frame.reachable ? say(words.rule, { format: values.format }) : words.impossible;
