/** On a phone: one below the other, cards of one line. */
import { label } from '../../../kit/make.ts';
import type { Drawing } from '../../../kit/marks.ts';
import { textWidth } from '../../../kit/text-width.ts';
import { past } from './past.ts';
import { numbersOn, targetOn } from './question.ts';
import { shelves } from './shelves.ts';
import type { View } from './view.ts';

const height = 380;
const [first, second] = [15, 48]; // lines of the question
const shelvesAt = 74;
const pastAt = 292;

export function phone(view: View): Drawing {
  const { width, words } = view;
  const look = { size: 14, bold: true, fill: 'ink' } as const;
  const left = Math.max(textWidth(words.make, look), textWidth(words.from, look)) + 10;
  const hint = textWidth(words.hint) + 10;
  const target = targetOn({ x: left, y: first, w: width - left - hint }, view);
  const numbers = numbersOn({ x: left, y: second, w: width - left - 1 }, view);
  return {
    width,
    height,
    marks: [
      label('make', [0, first + 5], words.make, look),
      label('from', [0, second + 5], words.from, look),
      ...target.marks,
      ...numbers.marks,
      label('hint', [width, first + 5], words.hint, { anchor: 'end', fill: 'deep' }),
      ...shelves(view, {
        x: 0,
        y: shelvesAt,
        w: width,
        h: pastAt - shelvesAt - 10,
        gutter: 22,
        beside: false,
        columns: 4,
      }),
      ...past(view, { x: 0, y: pastAt, w: width, h: height - pastAt }),
    ],
    grips: [...target.grips, ...numbers.grips],
  };
}
