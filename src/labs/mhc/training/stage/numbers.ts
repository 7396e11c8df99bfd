/** By how much all layers together multiply at this step, and what a colour means. */
import { fixed, number } from '../../../../../sims/contract/numbers.ts';
import type { Mixed } from '../../../../../sims/mhc/experiments/training/frame.ts';
import { label, rect } from '../../../kit/make.ts';
import type { Mark } from '../../../kit/marks.ts';
import { textWidth } from '../../../kit/text-width.ts';
import { bands, hottest } from './fire.ts';
import { mixed, paints, type View } from './layout.ts';

/** To two places, from a hundred on to whole ones, of more than four digits the first three. */
export function written(times: number): string {
  if (times < 100) return fixed(times, 2);
  return number(times < 1e4 ? times : Number(times.toPrecision(3)), 0);
}

export const numbers = (view: View): Mark[] => [
  label('title', [0, 13], view.words[view.arrangement === 'wide' ? 'title' : 'hcShort'], {
    fill: view.arrangement === 'wide' ? 'ink-2' : 'coral',
  }),
  ...mixed.flatMap((lane) =>
    view.arrangement === 'wide' ? beside(view, lane) : above(view, lane),
  ),
  ...legend(view),
];

function large(key: string, at: readonly [number, number], times: number, look: Large): Mark {
  const face = { bold: true, face: 'serif' } as const;
  const text = written(times);
  const fits = (size: number): boolean => textWidth(text, { ...face, size }) <= look.room;
  const size = [look.size, 24, 20].find((px) => px <= look.size && fits(px)) ?? 14;
  return label(key, at, text, { ...face, size, fill: paints[look.lane] });
}

interface Large {
  readonly size: number;
  readonly room: number;
  readonly lane: Mixed;
}

function beside({ at, frame, words, width }: View, lane: Mixed): Mark[] {
  const { top } = at.layers[lane];
  const x = at.to + 16;
  const fill = paints[lane];
  return [
    label(`${lane} name`, [0, top - 6], words[`${lane}Title`], { bold: true, fill }),
    large(`${lane} times`, [x, top + 24], frame.gain[lane], {
      ...{ size: lane === 'hc' ? 30 : 24, room: width - x, lane },
    }),
    label(`${lane} unit`, [x, top + 42], words.unit, { fill }),
    ...(lane === 'hc' ? [label('paper', [x, top + 58], words.paper, { fill: 'gold' })] : []),
  ];
}

function above({ at, frame, words, width }: View, lane: Mixed): Mark[] {
  const isFirst = lane === 'hc';
  const x = isFirst ? 0 : 0.66 * width;
  const look = { size: isFirst ? 24 : 20, room: isFirst ? 0.6 * width : width - x, lane };
  return [
    large(`${lane} times`, [x, 39], frame.gain[lane], look),
    isFirst
      ? label('paper', [0, 56], words.paper, { fill: 'gold' })
      : label('mhc name', [x, 56], words.mhc, { fill: 'deep' }),
    ...(isFirst
      ? [label('hc name', [at.from, 71], words.hc, { bold: true, fill: 'coral' })]
      : [
          label('mhc row', [at.from, at.layers.mhc.top - 6], words.mhc, {
            bold: true,
            fill: 'deep',
          }),
        ]),
  ];
}

/** Half a power of ten a band, from 1 to 10,000. */
function legend({ at, words, arrangement, width }: View): Mark[] {
  const isWide = arrangement === 'wide';
  const step = isWide ? 14 : 9;
  const [x, y] = isWide
    ? [at.to + 16, at.layers.hc.top + 72]
    : [width - 10 - step * (bands + 1) - 44, 61];
  const end = x + step * (bands + 1);
  return [
    ...Array.from({ length: bands + 1 }, (_, band) =>
      rect(`legend ${band}`, [x + step * band, y, step, 11], {
        fill: band === 0 ? 'coral-soft' : 'coral',
        opacity: band === 0 ? 1 : band / bands,
      }),
    ),
    ...(isWide
      ? [
          label('least', [x, y + 26], '1', { fill: 'ink-2' }),
          label('most', [end, y + 26], words.most, { anchor: 'end', fill: 'ink-2' }),
        ]
      : [
          label('least', [x - 4, y + 10], '1', { anchor: 'end', fill: 'ink-2' }),
          label('most', [end + 4, y + 10], number(hottest, 0), { fill: 'ink-2' }),
        ]),
  ];
}
