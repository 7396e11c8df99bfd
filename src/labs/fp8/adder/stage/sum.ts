/** The sum of what was kept, and the accumulator that is left of it after the second cut. */
import { number } from '../../../../../sims/contract/numbers.ts';
import { exponentOf } from '../../../../../sims/fp8/binary.ts';
import { line, rect } from '../../../kit/make.ts';
import type { Mark } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { runsOf } from './bits.ts';
import type { View } from './layout.ts';
import { name } from './rows.ts';

export function sumRows(view: View): Mark[] {
  const { at, frame, values, words } = view;
  const { sum, after } = frame;
  const h = at.before[1];
  const end = sum === 0 ? at.edge : Math.max(at.edge, exponentOf(sum) - values.bits + 1);
  const saysSum = say(words.sumSays, { value: number(sum) });
  const saysAfter = say(words.afterSays, {
    value: number(after),
    lost: number(Math.abs(sum - after)),
  });
  return [
    line('rule', [at.left, at.rule, at.xOf(at.edge - 1), at.rule], { stroke: 'ink' }),
    ...bits(view, { key: 'sum', value: sum, y: at.sum, h, end, says: saysSum, phase: 2 }),
    ...bits(view, { key: 'after', value: after, y: at.after, h, end, says: saysAfter, phase: 3 }),
    ...labels(view),
  ];
}

interface Bits {
  readonly key: 'sum' | 'after';
  readonly value: number;
  readonly y: number;
  readonly h: number;
  /** The last place that the second cut keeps. */
  readonly end: number;
  readonly says: string;
  readonly phase: number;
}

function bits({ at }: View, { key, value, y, h, end, says, phase }: Bits): Mark[] {
  const box = (from: number, to: number): [number, number, number, number] => [
    ...([at.xOf(from) + 0.5, y, (from - to + 1) * at.column - 1, h] as const),
  ];
  const fill = key === 'sum' ? 'deep' : 'teal';
  const kept = runsOf(value, at.highest, end);
  const lost = key === 'sum' ? runsOf(value, end - 1, at.edge) : [];
  const first = kept[0]?.from;
  return [
    ...(first === undefined
      ? []
      : [
          rect(`${key} zeros`, box(first, key === 'sum' ? at.edge : end), {
            ...{ fill: 'rule', opacity: 0.8, phase },
          }),
        ]),
    ...kept.map(({ from, to }, i) => rect(`${key} kept ${i}`, box(from, to), { fill, phase })),
    ...lost.map(({ from, to }, i) =>
      rect(`${key} lost ${i}`, box(from, to), { fill: 'coral', phase: phase + 1 }),
    ),
    rect(`${key} all`, [at.left, y - 1, at.xOf(at.edge - 1) - at.left, h + 2], { says }),
  ];
}

/** Where the sum carries into the lane of its name, on a phone, it goes without. */
function labels(view: View): Mark[] {
  const { at, frame, words } = view;
  const h = at.before[1];
  if (!at.isWide && frame.sum !== 0 && exponentOf(frame.sum) > frame.exponent + 2) return [];
  return [
    ...name(view, 'sum name', at.sum + h - 1, words.sum, 'deep', 2),
    ...(at.isWide ? name(view, 'after name', at.after + h - 1, words.after, 'teal', 3) : []),
  ];
}
