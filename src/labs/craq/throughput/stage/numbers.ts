/** Reads that each chain answers, large; what else is counted; and what the colours are. */
import { fixed, number } from '../../../../../sims/contract/numbers.ts';
import type { Lane } from '../../../../../sims/craq/experiments/throughput/frame.ts';
import { circle, label, rect } from '../../../kit/make.ts';
import type { Mark } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { textWidth } from '../../../kit/text-width.ts';
import { paints, tones, topOf, type View } from './layout.ts';

export function numbers(view: View, lane: Lane): Mark[] {
  const { at, frame, words, width } = view;
  const top = topOf(view, lane);
  const text = `${fixed(frame.reads[lane], 2)}×`;
  const says = say(words.readsSays, {
    ...{ reads: fixed(frame.reads[lane], 2), bound: fixed(frame.bound[lane], 2) },
  });
  const look = { face: 'serif', bold: true, fill: tones[lane], anchor: 'end' } as const;
  if (!at.isWide) {
    return [label(`${lane} reads`, [width, top + 15], text, { ...look, size: 21, says })];
  }
  const more =
    lane === 'plain'
      ? words.plainMore
      : say(words[`${lane}More`], { count: number(frame.small[lane], 2) });
  return [
    label(`${lane} reads`, [width, top + 49], text, { ...look, size: 32, says }),
    label(
      `${lane} bound`,
      [width, top + 69],
      say(words.bound, { bound: fixed(frame.bound[lane], 2) }),
      {
        ...{ fill: 'ink-2', anchor: 'end' },
      },
    ),
    label(`${lane} more`, [width, top + 85], more, { fill: 'ink-2', anchor: 'end' }),
  ];
}

const square = 9;

/** What stands for what, in a line at the foot. */
export function legend({ at, words }: View): Mark[] {
  const y = at.height - 6;
  const entries = [
    ['client', words[at.isWide ? 'client' : 'clientShort']],
    ['errands', words[at.isWide ? 'errands' : 'errandsShort']],
    ['dirty', words.dirty],
    ['number', words[at.isWide ? 'number' : 'numberShort']],
  ] as const;
  let x = 0;
  return entries.flatMap(([key, text]): Mark[] => {
    const from = x;
    const beside = key === 'number' ? from : from + square + 5;
    x = beside + textWidth(text) + (at.isWide ? 18 : 10);
    const mark: readonly Mark[] =
      key === 'client'
        ? [circle('legend client', [from + 4.5, y - 4, 4], { fill: paints.reads })]
        : key === 'errands'
          ? [rect('legend errands', [from, y - 8.5, square, square], { fill: paints.errands })]
          : key === 'dirty'
            ? [rect('legend dirty', [from, y - 5.5, square, 3], { fill: 'gold' })]
            : [];
    return [...mark, label(`legend ${key} text`, [beside, y], text, { fill: 'ink-2' })];
  });
}
