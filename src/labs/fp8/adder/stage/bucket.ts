/** How full the accumulator is before it is poured into float32, and what is there. */
import { number } from '../../../../../sims/contract/numbers.ts';
import { inInstructions } from '../../../../../sims/fp8/experiments/adder/knobs.ts';
import { label, poly, rect } from '../../../kit/make.ts';
import type { Mark } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { fitted, textWidth } from '../../../kit/text-width.ts';
import type { View } from './layout.ts';
import { name } from './rows.ts';

/** The interval, or the whole sum where it is never poured on the way. */
export const wholeOf = ({ values: { interval, products } }: View): number =>
  inInstructions(Math.min(interval, products));
export const isNever = ({ values: { interval, products } }: View): boolean =>
  inInstructions(interval) >= inInstructions(products);

export function bucket(view: View): Mark[] {
  const { at, frame, words } = view;
  const [y, h] = at.bucket;
  const whole = wholeOf(view);
  const isPoured = frame.isPoured && !isNever(view);
  const [x, end] = [at.left, at.xOf(at.edge - 1) - 8];
  const room = end - x;
  const numbers = {
    held: number(frame.held, 0),
    whole: number(whole, 0),
    total: number(frame.total, 2),
  };
  const long = say(words[isNever(view) ? 'heldNever' : isPoured ? 'poured' : 'held'], numbers);
  const text = textWidth(long) > room ? say(words.heldShort, numbers) : long;
  const says = say(words.bucketSays, numbers);
  const fill = isPoured ? 'deep' : 'teal';
  return [
    rect('bucket', [x, y, room, h], {
      fill: 'panel',
      stroke: 'ink',
      r: 2,
      says,
      lights: 'interval',
    }),
    rect('bucket fill', [x + 1, y + 1, ((room - 2) * frame.held) / whole, h - 2], {
      ...{ fill, opacity: 0.75, phase: 4, says },
    }),
    ...(at.isWide ? name(view, 'bucket name', y + h - 3, words.bucket, 'teal') : []),
    ...(isPoured ? [arrow(view, end)] : []),
    label('bucket said', [x, at.said], fitted(text, room), {
      ...{ fill: isPoured ? 'deep' : 'ink-2', phase: 4, says },
    }),
  ];
}

/** Down, out of its end. */
function arrow({ at }: View, end: number): Mark {
  const y = at.bucket[0] + at.bucket[1] + 1;
  return poly('pour', [end - 12, y, end, y, end - 6, y + 7], {
    ...{ closed: true, fill: 'deep', phase: 4 },
  });
}
