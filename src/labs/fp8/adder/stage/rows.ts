/** What is added: the accumulator and 32 products, each a row of bits aligned to the largest. */
import { number } from '../../../../../sims/contract/numbers.ts';
import { label, line, rect } from '../../../kit/make.ts';
import type { Mark, Paint } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { isLeftBelow, runsOf } from './bits.ts';
import type { View } from './layout.ts';

export interface Row {
  readonly key: string;
  readonly value: number;
  /** What is left of it within the window. */
  readonly kept: number;
  readonly y: number;
  readonly h: number;
  readonly fill: Paint;
  readonly says: string;
  readonly phase: number;
}

export function accumulator(view: View): Mark[] {
  const { at, frame, words } = view;
  const [y, h] = at.before;
  const { before, beforeKept } = frame;
  const says = say(words.beforeSays, { value: number(before), kept: number(beforeKept) });
  const fill = 'teal';
  return [
    ...row(view, { key: 'before', value: before, kept: beforeKept, y, h, fill, says, phase: 0 }),
    ...name(view, 'before name', y + h - 1, words.before, fill),
  ];
}

export function products(view: View): Mark[] {
  const { at, frame, words } = view;
  const [top, pitch, h] = at.rows;
  const rows = frame.terms.flatMap((value, i): Mark[] => {
    const kept = frame.kept[i];
    const says = say(value === kept ? words.wholeSays : words.productSays, {
      ...{ value: number(value), kept: number(kept), lost: number(Math.abs(value - kept)) },
    });
    const y = top + i * pitch;
    return row(view, { key: `product ${i}`, value, kept, y, h, fill: 'ink', says, phase: 0 });
  });
  const base = top + (at.isWide ? 12 : 62);
  return [
    ...rows,
    ...name(view, 'products name', base, words[at.isWide ? 'products' : 'productsShort'], 'ink'),
    ...(at.isWide
      ? [
          ...name(view, 'order name', base + 15, words.order, 'ink-2'),
          ...(frame.terms.some((term) => term < 0)
            ? name(view, 'negative name', base + 36, words.negative, 'ink-2')
            : []),
        ]
      : []),
  ];
}

/** Left of the columns, or where there is no room beside them in the lane of carries. */
export const name = (
  { at }: View,
  key: string,
  y: number,
  text: string,
  fill: Paint,
  phase?: number,
): Mark[] => [
  label(key, [at.isWide ? at.left - 10 : 0, y], text, {
    ...{ fill, bold: fill !== 'ink-2', anchor: at.isWide ? 'end' : 'start', phase },
  }),
];

const gap = 1; // of paper, between a run of ones and its neighbours

/** Zeros pale, ones dark; those beyond the edge in coral. A negative number's ones are hollow. */
export function row(view: View, { key, value, kept, y, h, fill, says, phase }: Row): Mark[] {
  const { at } = view;
  const box = (from: number, to: number): [number, number, number, number] => {
    const x = at.xOf(from) + gap / 2;
    return [x, y, (from - to + 1) * at.column - gap, h];
  };
  const inside = runsOf(kept, at.highest, at.edge);
  const beyond = runsOf(value, at.edge - 1, at.lowest);
  const first = inside[0]?.from ?? beyond[0]?.from;
  const last = beyond.at(-1)?.to ?? inside.at(-1)?.to;
  const ones = (fill: Paint, phase: number) =>
    value < 0 ? { stroke: fill, thick: 1, phase } : { fill, phase };
  const whole = [at.left, y - 0.5, at.columns * at.column, h + 1] as const;
  return [
    ...(first === undefined || last === undefined
      ? []
      : [rect(`${key} zeros`, box(first, last), { fill: 'rule', opacity: 0.8, phase })]),
    ...inside.map(({ from, to }, i) => rect(`${key} kept ${i}`, box(from, to), ones(fill, phase))),
    ...beyond.map(({ from, to }, i) =>
      rect(`${key} lost ${i}`, box(from, to), ones('coral', phase + 1)),
    ),
    ...(isLeftBelow(value, at.lowest)
      ? [
          line(
            `${key} on`,
            [at.xOf(at.lowest - 1) - 4, y + h / 2, at.xOf(at.lowest - 1), y + h / 2],
            {
              ...{ stroke: 'coral', thick: 1, phase: phase + 1 },
            },
          ),
        ]
      : []),
    rect(`${key} all`, [...whole], { says }),
  ];
}
