/** How many times the traffic of a plain residual all wagons are, and what a wagon is. */
import { fixed, number } from '../../../../../sims/contract/numbers.ts';
import { sum } from '../../../../../sims/math/vector.ts';
import { label } from '../../../kit/make.ts';
import type { Mark } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { textWidth } from '../../../kit/text-width.ts';
import { kernelNames, type View } from './layout.ts';

/** The traffic of both ways over that of a plain residual, with the three kernels fused or apart. */
export function ratioOf({ frame }: Pick<View, 'frame'>, isFused: boolean): number {
  const { apart, spared, plain } = frame;
  const all = sum(apart.read) + sum(apart.write);
  const less = isFused ? sum(spared.read) + sum(spared.write) : 0;
  return (all - less) / (plain.read + plain.write);
}

export function numbers(view: View): Mark[] {
  const { arrangement, words, values, width } = view;
  const wagon = say(words[arrangement === 'wide' ? 'wagon' : 'wagonShort'], {
    width: number(values.width, 0),
  });
  return [
    label('wagon', [0, 13], wagon, { fill: 'ink-2' }),
    label('ways', [width, 13], words.ways, { anchor: 'end', fill: 'ink-2' }),
    ...(arrangement === 'wide' ? beside(view) : above(view)),
  ];
}

const large = { bold: true, face: 'serif' } as const;

/** What it would be the other way. */
const otherwise = (view: View): string =>
  say(view.words[view.values.fused ? 'ifApart' : 'ifFused'], {
    ratio: fixed(ratioOf(view, !view.values.fused), 1),
  });

function beside(view: View): Mark[] {
  const { at, frame, words, values } = view;
  const x = kernelNames.length * at.column + 14;
  const paint = values.fused ? 'deep' : 'coral';
  const all = frame.total.read + frame.total.write;
  const plain = number(frame.plain.read + frame.plain.write, 0);
  return [
    label('ratio', [x, 96], fixed(frame.ratio, 1), { ...large, size: 30, fill: paint }),
    label('unit', [x, 114], words.unit, { fill: paint }),
    label('unit end', [x, 129], words.unitEnd, { fill: paint }),
    label('other', [x, 149], otherwise(view), { fill: 'ink-2' }),
    label('sum', [x, 178], number(all, 0), { counts: all, bold: true, size: 14, fill: 'ink' }),
    label('sum unit', [x, 194], words.numbers, { fill: 'ink-2' }),
    label('plain unit', [x, 209], say(words.plainNumbers, { plain }), { fill: 'ink-2' }),
  ];
}

function above(view: View): Mark[] {
  const { frame, words, values } = view;
  const paint = values.fused ? 'deep' : 'coral';
  const text = fixed(frame.ratio, 1);
  const look = { ...large, size: 24 };
  const x = textWidth(text, look) + 8;
  return [
    label('ratio', [0, 46], text, { ...look, fill: paint }),
    label('unit', [x, 36], `${words.unit} ${words.unitEnd}`, { fill: paint }),
    label('other', [x, 51], otherwise(view), { fill: 'ink-2' }),
  ];
}
