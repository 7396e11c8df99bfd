/** By how much all layers together multiply at this step, and what a colour means. */
import { fixed, number } from '../../../../../sims/contract/numbers.ts';
import type { Mixed } from '../../../../../sims/mhc/experiments/training/frame.ts';
import { label, rect } from '../../../kit/make.ts';
import type { Mark } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { textWidth } from '../../../kit/text-width.ts';
import { bands, hottest } from './fire.ts';
import { mixed, paints, type View } from './layout.ts';

/** To two places, from a hundred on to whole ones, of more than four digits the first three. */
export function written(times: number): string {
  if (times < 100) return fixed(times, 2);
  return number(times < 1e4 ? times : Number(times.toPrecision(3)), 0);
}

export const numbers = (view: View): Mark[] => [
  title(view),
  ...mixed.flatMap((lane) =>
    view.arrangement === 'wide' ? beside(view, lane) : above(view, lane),
  ),
  ...legend(view),
];

function title({ arrangement, values, words }: View): Mark {
  const wide = arrangement === 'wide';
  const text = say(words[wide ? 'title' : 'titleShort'], { layers: values.layers });
  return label('title', [0, wide ? 14 : 12], text, {
    ...{ bold: true, fill: 'ink', size: wide ? 15 : 13 },
  });
}

/** The number, and after it that it is a factor. */
function large(view: View, at: readonly [number, number], look: Large): Mark[] {
  const { frame, words } = view;
  const face = { bold: true, face: 'serif' } as const;
  const text = written(frame.gain[look.lane]);
  const after = textWidth(words.times) + 8;
  const fits = (px: number): boolean => textWidth(text, { ...face, size: px }) + after <= look.room;
  const size = [look.size, 32, 24, 20].find((px) => px <= look.size && fits(px)) ?? 14;
  const fill = paints[look.lane];
  const beside = at[0] + textWidth(text, { ...face, size }) + 8;
  return [
    label(`${look.lane} times`, at, text, { ...face, size, fill }),
    label(`${look.lane} word`, [beside, at[1]], words.times, { fill }),
  ];
}

interface Large {
  readonly size: number;
  readonly room: number;
  readonly lane: Mixed;
}

function beside(view: View, lane: Mixed): Mark[] {
  const { at, values, words, width } = view;
  const { top } = at.layers[lane];
  const x = at.to + 16;
  const fill = paints[lane];
  const isFirst = lane === 'hc';
  const first = top + (isFirst ? 34 : 22);
  const unit = say(words.unit, { lane: words[lane], layers: values.layers });
  return [
    label(`${lane} name`, [at.from, top - 7], words[`${lane}Title`], { bold: true, fill }),
    ...large(view, [x, first], { size: isFirst ? 42 : 24, room: width - x, lane }),
    label(`${lane} unit`, [x, first + 20], unit, {
      fill,
    }),
    ...(isFirst ? [label('paper', [x, first + 37], words.paper, { fill: 'gold' })] : []),
  ];
}

function above(view: View, lane: Mixed): Mark[] {
  const { at, words, width } = view;
  const isFirst = lane === 'hc';
  const x = isFirst ? 0 : 0.64 * width;
  const look = { size: isFirst ? 28 : 20, room: isFirst ? 0.6 * width : width - x, lane };
  const name = { bold: true, fill: paints[lane] } as const;
  return [
    ...large(view, [x, 42], look),
    label(`${lane} name`, [at.from, at.layers[lane].top - 6], words[`${lane}Title`], name),
    isFirst
      ? label('paper', [0, 58], words.paper, { fill: 'gold' })
      : label('mhc number', [x, 58], words.mhc, { fill: 'deep' }),
  ];
}

/** Half a power of ten a band, from 1 to 10,000, in the colours of both. */
function legend({ at, arrangement, width }: View): Mark[] {
  const isWide = arrangement === 'wide';
  const step = isWide ? 14 : 6;
  const tall = isWide ? 9 : 6;
  const [x, y] = isWide
    ? [at.to + 16, at.layers.hc.top + 84]
    : [width - 10 - step * (bands + 1) - 44, at.layers.hc.top - 15];
  const end = x + step * (bands + 1);
  return [
    ...mixed.flatMap((lane, row) =>
      Array.from({ length: bands + 1 }, (_, band) =>
        rect(`legend ${lane} ${band}`, [x + step * band, y + row * tall, step, tall], {
          fill: band > 0 ? paints[lane] : lane === 'hc' ? 'coral-soft' : 'deep-soft',
          opacity: band === 0 ? 1 : band / bands,
        }),
      ),
    ),
    ...(isWide
      ? [
          label('least', [x, y + 31], '1', { fill: 'ink-2' }),
          label('most', [end, y + 31], `${number(hottest, 0)}+`, { fill: 'ink-2', anchor: 'end' }),
        ]
      : [
          label('least', [x - 4, y + 10], '1', { anchor: 'end', fill: 'ink-2' }),
          label('most', [end + 4, y + 10], number(hottest, 0), { fill: 'ink-2' }),
        ]),
  ];
}
