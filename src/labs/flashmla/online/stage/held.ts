/** The ten numbers that are held: each as it was before the tile, shrunk, and with the tile added. */
import { number } from '../../../../../sims/contract/numbers.ts';
import { label, line, rect } from '../../../kit/make.ts';
import type { Mark, Paint } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { textWidth } from '../../../kit/text-width.ts';
import { motion, type View } from './layout.ts';
import { factorOf } from './numbers.ts';

export const held = (view: View): Mark[] => [
  ...frameOf(view),
  ...scale(view),
  ...highest(view),
  ...view.frame.output.flatMap((_, j) => outputAt(view, j)),
  ...sum(view),
  ...legend(view),
];

const isEnd = ({ frame }: View): boolean => frame.step === frame.tiles && frame.any;
const slotOf = ({ at, frame }: View): number => at.room / frame.held;
/** The largest number that any bar of the run shows. */
const largest = ({ frame }: View): number =>
  Math.max(frame.longest + frame.sinkWeight, frame.largest, ...frame.whole.map(Math.abs));

/** What is held as one thing, and the names of its parts. */
function frameOf(view: View): Mark[] {
  const { at, frame, words } = view;
  const slot = slotOf(view);
  const top = at.base - at.reach - 7;
  const foot = at.base + at.reach + 7;
  const names = [
    ...(at.isWide ? [{ key: 'highest', from: 0, to: 1 }] : []),
    { key: 'sum', from: 1, to: 2 },
    { key: 'output', from: 2, to: frame.held },
  ].map(({ key, from, to }) =>
    label(`held ${key}`, [at.x + ((from + to) / 2) * slot, foot + 15], words[`${key}Name`], {
      ...{ anchor: 'middle', fill: key === 'highest' ? 'coral' : 'deep', bold: true },
    }),
  );
  return [
    rect('held', [at.x, top, at.room, foot - top], { stroke: 'deep', fill: 'panel', r: 6 }),
    ...[1, 2].map((i) =>
      line(`held edge ${i}`, [at.x + i * slot, top, at.x + i * slot, foot], { stroke: 'rule' }),
    ),
    ...names,
  ];
}

/** Zero, and as far up and down the largest of 1, 2 and 5 that there is room for. */
function scale(view: View): Mark[] {
  const { at } = view;
  const most = largest(view);
  const ten = 10 ** Math.floor(Math.log10(most));
  const step = ([5, 2, 1].find((one) => one * ten <= most * 0.75) ?? 0.5) * ten;
  const from = at.x + slotOf(view);
  return [step, 0, -step].flatMap((value): Mark[] => {
    const y = at.base - (value / most) * at.reach;
    const text = number(value, 1);
    const fits = textWidth(text) <= slotOf(view) - 6;
    const mark = line(`scale ${value}`, [from, y, at.x + at.room, y], {
      stroke: value === 0 ? 'ink-3' : 'rule-2',
    });
    const name = label(`scale name ${value}`, [from - 4, y + 4], text, {
      ...{ anchor: 'end', fill: 'ink-2' },
    });
    return fits ? [mark, name] : [mark];
  });
}

/** It is no weight, and has no bar here: the line above is its picture. */
function highest(view: View): Mark[] {
  const { at, frame } = view;
  const told = frame.any ? number(frame.highest, 1) : '−∞';
  const y = at.base - at.reach + 7;
  const look = { fill: 'coral', bold: true, phase: motion.rise } as const;
  const room = slotOf(view) - 8;
  const size = at.isWide && textWidth(told, { ...look, size: 15 }) <= room ? 15 : 12;
  const text = textWidth(told, look) <= room ? told : '…';
  return [label('held value', [at.x + 5, y], text, { ...look, size })];
}

interface Bar {
  readonly key: string;
  readonly value: number;
  readonly fill: Paint;
  readonly opacity: number;
  readonly phase: number;
  readonly says: string;
}

/** Bars beside each other in the slot `i`, up or down from zero. */
function barsIn(view: View, i: number, bars: readonly Bar[]): Mark[] {
  const { at } = view;
  const slot = slotOf(view);
  const pitch = (slot - (at.isWide ? 10 : 4)) / (isEnd(view) ? 4 : 3);
  const left = at.x + i * slot + (at.isWide ? 5 : 2);
  return bars.map(({ key, value, ...look }, k) => {
    const size = (Math.abs(value) / largest(view)) * at.reach;
    const top = value > 0 ? at.base - size : at.base;
    return rect(key, [left + k * pitch + 0.5, top, pitch - 1, size], look);
  });
}

const before = { fill: 'deep', opacity: 0.28, phase: motion.read } as const;
const shrunk = { fill: 'coral', opacity: 0.55, phase: motion.shrink } as const;
const now = { fill: 'deep', opacity: 1, phase: motion.divide } as const;
const divided = { fill: 'teal', opacity: 1, phase: motion.divide } as const;

function sum(view: View): Mark[] {
  const { at, frame, words } = view;
  const told = (weight: number): string => number(weight, 2);
  const kept = frame.sum - frame.added;
  const shown = { sum: told(frame.sum), kept: told(kept), added: told(frame.added) };
  const bars = barsIn(view, 1, [
    {
      ...{ key: 'sum before', value: frame.sumBefore, ...before },
      says: say(words.sumBeforeSays, { sum: told(frame.sumBefore) }),
    },
    {
      ...{ key: 'sum kept', value: kept, ...shrunk },
      says: say(words.keptSays, { kept: told(kept), before: told(frame.sumBefore) }),
    },
    { key: 'sum', value: frame.sum, ...now, says: say(words.sumSays, shown) },
  ]);
  const last = bars[2];
  if (frame.sinkWeight === 0 || last.kind !== 'rect') return bars;
  const size = (frame.sinkWeight / largest(view)) * at.reach;
  return [
    ...bars,
    rect('sum sink', [last.x, last.y - size, last.w, size], {
      ...{ fill: 'grey', opacity: 0.6, phase: motion.divide },
      says: say(words.sinkSays, { sum: told(frame.sinkWeight) }),
    }),
  ];
}

/** A number of the output; at the end what it is by the sum, beside the answer of the whole row. */
function outputAt(view: View, j: number): Mark[] {
  const { at, frame, words } = view;
  const tell = (key: string, value: number): string =>
    say(words[key], { j: j + 1, value: number(value, 3) });
  const [was, is] = [frame.outputBefore[j], frame.output[j]];
  const kept = frame.anyBefore ? was * frame.rescale : 0;
  const answer = frame.answer[j];
  const bars: Bar[] = [
    { key: `output before ${j}`, value: was, ...before, says: tell('outputBeforeSays', was) },
    { key: `output kept ${j}`, value: kept, ...shrunk, says: tell('outputKeptSays', kept) },
    { key: `output ${j}`, value: is, ...now, says: tell('outputSays', is) },
  ];
  if (!isEnd(view)) return barsIn(view, j + 2, bars);
  const all = barsIn(view, j + 2, [
    ...bars,
    { key: `answer ${j}`, value: answer, ...divided, says: tell('answerSays', answer) },
  ]);
  const last = all[3];
  if (last.kind !== 'rect') return all;
  const y = at.base - (frame.whole[j] / largest(view)) * at.reach;
  return [
    ...all,
    line(`whole ${j}`, [last.x - 1, y, last.x + last.w + 2, y], {
      ...{ stroke: 'ink', thick: 1.5, dashed: true, phase: motion.divide },
      says: tell('wholeSays', frame.whole[j]),
    }),
  ];
}

/** What the bars are, in the order in which they come about. */
function legend(view: View): Mark[] {
  const { at, frame, words } = view;
  const { text } = factorOf(view);
  const names: readonly (readonly [string, string, Paint, number])[] = [
    ...(frame.anyBefore
      ? [
          ['before', words.before, before.fill, before.opacity] as const,
          ['kept', text, shrunk.fill, shrunk.opacity] as const,
        ]
      : []),
    ['now', say(words.now, { step: frame.step }), now.fill, now.opacity],
    ...(at.isWide && frame.sinkWeight > 0 ? [['sink', words.sinkName, 'grey', 0.6] as const] : []),
    ...(isEnd(view) ? [['divided', words.divided, divided.fill, divided.opacity] as const] : []),
  ];
  let x = at.x;
  const y = at.legend;
  const marks = names.flatMap(([key, name, fill, opacity]): Mark[] => {
    const from = x;
    x += 14 + textWidth(name) + (at.isWide ? 18 : 10);
    return [
      rect(`legend ${key}`, [from, y - 9, 9, 9], { fill, opacity }),
      label(`legend ${key} name`, [from + 14, y], name, { fill: 'ink-2' }),
    ];
  });
  const right = at.x + at.room;
  const last = (isEnd(view) ? [words.whole, words.wholeShort] : [words.unit]).find(
    (one) => x + textWidth(one) <= right,
  );
  const look = { anchor: 'end', fill: 'ink-2' } as const;
  return last === undefined ? marks : [...marks, label('legend last', [right, y], last, look)];
}
