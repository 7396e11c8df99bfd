/** How many times the traffic of a plain residual all wagons are, and what a wagon is. */
import { fixed, number } from '../../../../../sims/contract/numbers.ts';
import { sum } from '../../../../../sims/math/vector.ts';
import { label } from '../../../kit/make.ts';
import type { Mark } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { textWidth } from '../../../kit/text-width.ts';
import { kernelNames, type View } from './layout.ts';

/** The traffic of both ways over that of a plain residual, with the three kernels apart. */
const ratioApart = ({ frame: { apart, plain } }: View): number =>
  (sum(apart.read) + sum(apart.write)) / (plain.read + plain.write);

export function numbers(view: View): Mark[] {
  const { arrangement, words, values, width } = view;
  const isWide = arrangement === 'wide';
  const title = isWide ? (values.streams === 1 ? 'titleOne' : 'title') : 'titleShort';
  const wagon = say(words[isWide ? 'wagon' : 'wagonShort'], { width: number(values.width, 0) });
  const y = isWide ? 36 : 74;
  return [
    label('title', [0, isWide ? 14 : 12], say(words[title], { streams: values.streams }), {
      ...{ fill: 'ink', bold: true, size: isWide ? 15 : 13 },
    }),
    label('wagon', [0, y], wagon, { fill: 'ink-2' }),
    label('ways', [width, y], words.ways, { anchor: 'end', fill: 'ink-2' }),
    ...(isWide ? beside(view) : above(view)),
  ];
}

const large = { bold: true, face: 'serif' } as const;

/** What it was in three kernels; what it would be in one is left to a prediction. */
function before(view: View, at: readonly [x: number, y: number]): Mark[] {
  if (!view.values.fused) return [];
  const text = say(view.words.ifApart, { ratio: fixed(ratioApart(view), 1) });
  return [label('other', at, text, { fill: 'ink-2' })];
}

/** Both sums, of which the number is the ratio. */
function sums({ frame, words }: View): string {
  const [all, plain] = [frame.total, frame.plain].map(({ read, write }) => number(read + write, 0));
  return say(words.sums, { all, plain });
}

function beside(view: View): Mark[] {
  const { at, frame, words, values } = view;
  const x = kernelNames.length * at.column + 14;
  const paint = values.fused ? 'deep' : 'coral';
  return [
    label('ratio', [x, 132], fixed(frame.ratio, 1), {
      ...{ ...large, size: 44, fill: paint, says: sums(view) },
    }),
    label('unit', [x, 156], words.unit, { fill: paint }),
    label('unit end', [x, 172], words.unitEnd, { fill: paint }),
    ...before(view, [x, 198]),
  ];
}

function above(view: View): Mark[] {
  const { frame, words, values } = view;
  const paint = values.fused ? 'deep' : 'coral';
  const text = fixed(frame.ratio, 1);
  const look = { ...large, size: 28 };
  const x = textWidth(text, look) + 8;
  return [
    label('ratio', [0, 48], text, { ...look, fill: paint, says: sums(view) }),
    label('unit', [x, 34], `${words.unit} ${words.unitEnd}`, { fill: paint }),
    ...before(view, [x, 50]),
  ];
}
