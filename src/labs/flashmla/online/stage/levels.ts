/** Levels across the row: zero, from where bars go up or down, and the highest score so far. */
import { number } from '../../../../../sims/contract/numbers.ts';
import { keys } from '../../../../../sims/flashmla/experiments/online/knobs.ts';
import { label, line } from '../../../kit/make.ts';
import type { Mark } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { textWidth } from '../../../kit/text-width.ts';
import { edgeOf, heightOf, motion, type View } from './layout.ts';

/** From where a bar goes up or down. */
export function zeroLine(view: View): Mark[] {
  const { at, frame, values, words, width } = view;
  const y = heightOf(at, 0);
  const zero = line('zero', [at.left, y, edgeOf(at, keys), y], { stroke: 'ink-3' });
  const told = number(values.shift, 0);
  const text = at.isWide ? say(words.zero, { score: told }) : told;
  const isFar = Math.abs(y - besideOf(view)) > 24 || !frame.any;
  if (at.isWide) {
    return isFar
      ? [zero, label('zero name', [at.left - 8, y + 4], text, { anchor: 'end', fill: 'ink-2' })]
      : [zero];
  }
  const fits = textWidth(text) <= width - edgeOf(at, keys) - 1;
  return fits
    ? [zero, label('zero name', [width, y + 4], text, { anchor: 'end', fill: 'ink-2' })]
    : [zero];
}

/** Where the highest score is written: beside its line, above the tiles' numbers. */
const besideOf = ({ at, frame, values }: View): number =>
  Math.min(frame.any ? heightOf(at, frame.highest - values.shift) : at.floor, at.floor - 15);

const rises = ({ frame }: View): boolean => frame.anyBefore && frame.highest > frame.previous;

/** The highest score so far as a line, where it was before a dashed one. */
export function highest(view: View): Mark[] {
  const { at, frame, values, words, width } = view;
  const right = edgeOf(at, keys);
  const y = heightOf(at, frame.highest - values.shift);
  const told = frame.any ? number(frame.highest, 1) : '−∞';
  const beside = besideOf(view);
  const look = { fill: 'coral', phase: motion.rise } as const;
  const texts = at.isWide
    ? [
        label('highest name', [at.left - 8, beside - 4], words.highest, {
          ...{ ...look, anchor: 'end' },
        }),
        label('highest', [at.left - 8, beside + 13], told, {
          ...{ ...look, anchor: 'end', bold: true, size: 16 },
        }),
      ]
    : [
        label('highest', [width, 31], `${words.highest}: ${told}`, {
          ...{ ...look, anchor: 'end', bold: true },
        }),
      ];
  if (!frame.any) return texts;
  const old = heightOf(at, frame.previous - values.shift);
  const before = rises(view)
    ? [
        line('highest before', [at.left, old, right, old], {
          ...{
            stroke: 'coral',
            dashed: true,
            says: say(words.beforeSays, { score: number(frame.previous, 1) }),
          },
        }),
      ]
    : [];
  return [
    ...before,
    line('highest line', [at.left, y, right, y], {
      ...{ stroke: 'coral', thick: 2, phase: motion.rise },
      says: say(words.highestSays, { score: told }),
    }),
    ...texts,
  ];
}
