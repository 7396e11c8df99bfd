/** What the number is off by, large; and what the format is. */
import { number } from '../../../../../sims/contract/numbers.ts';
import { label } from '../../../kit/make.ts';
import type { Mark } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { textWidth } from '../../../kit/text-width.ts';
import { bitsOf, targets } from './fields.ts';
import type { View } from './layout.ts';
import { paintOf, percent } from './off.ts';
import { isBeyond } from './strip.ts';

function sentences(view: View): readonly [string, string] {
  const { frame, words } = view;
  const [x, here] = [number(frame.x), number(frame.here)];
  if (frame.off === 0) return [words.exactly, say(words.exactlyEnd, { here })];
  if (frame.here === 0) return [say(words.lost, { x }), words.lostEnd];
  const end = say(words.asEnd, { here });
  return [say(isBeyond(view) ? words.saturates : words.as, { x }), end];
}

export function verdict(view: View): Mark[] {
  const { frame, words, values, width, arrangement } = view;
  const isWide = arrangement === 'wide';
  const format = targets[values.format].name;
  const title = say(words[isWide ? 'title' : 'titleShort'], {
    ...{
      format,
      bits: bitsOf(targets[values.format]),
      count: number(frame.count[values.format], 0),
    },
  });
  const paint = paintOf(frame.off);
  const text = percent(frame.off);
  const [first, second] = sentences(view);
  const look = { bold: true, face: 'serif', size: isWide ? 42 : 28 } as const;
  const size = textWidth(text, look);
  const x = isWide ? width - 176 : size + 8;
  return [
    label('title', [0, isWide ? 14 : 12], title, {
      ...{ bold: true, size: isWide ? 15 : 13, fill: 'ink' },
    }),
    label('off number', [isWide ? x : 0, isWide ? 66 : 44], text, { ...look, fill: paint }),
    label('off first', [x, isWide ? 87 : 31], first, { fill: paint }),
    label('off second', [x, isWide ? 104 : 46], second, { fill: paint }),
  ];
}
