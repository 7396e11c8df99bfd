/** What the cheapest of those that fit costs. */
import { number } from '../../../../../sims/contract/numbers.ts';
import { label } from '../../../kit/make.ts';
import type { Mark } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { textWidth } from '../../../kit/text-width.ts';
import { lanes, type View } from './layout.ts';

export function numbers(view: View): Mark[] {
  const { frame, words, arrangement, width } = view;
  const isWide = arrangement === 'wide';
  const best = lanes.find((lane) => lane === frame.best);
  const look = { face: 'serif', bold: true, size: isWide ? 42 : 30 } as const;
  const text = best === undefined ? words.none : number(frame.paid[best], 0);
  const x = textWidth(text, look) + 12;
  const [first, second] = isWide ? [18, 36] : [14, 30];
  const fill = best === undefined ? 'coral' : 'deep';
  const other = say(words.other, { paid: number(frame.paid.oneForward, 0) });
  return [
    label('best', [0, isWide ? 36 : 28], text, { ...look, fill }),
    ...(best === undefined
      ? [label('why', [isWide ? x : 0, isWide ? second : 48], words.noneWhy, { fill: 'coral' })]
      : [
          label('unit', [x, first], words.unit, { fill: 'ink', bold: true }),
          label('name', [x, second], say(words.costs, { name: words[best] }), { fill }),
        ]),
    label('other', [0, isWide ? 60 : 62], other, { fill: 'ink-2' }),
    label('drag', [width, 62], words.drag, { anchor: 'end', fill: 'deep', bold: true }),
  ];
}
