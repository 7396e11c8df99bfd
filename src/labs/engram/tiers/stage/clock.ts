/** One step in time: blocks that compute one after another, and how long the GPU waits. */
import { number } from '../../../../../sims/contract/numbers.ts';
import { label, rect } from '../../../kit/make.ts';
import type { Mark, Paint } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { textWidth } from '../../../kit/text-width.ts';
import { fetches } from './fetches.ts';
import { written, type View } from './layout.ts';

const gap = 1.5;
const pad = 6;
/** Of sums of times. */
const rounding = 1e-9;

export const clock = (view: View): Mark[] => [
  ...view.frame.blocks
    .filter((n) => startOf(view, n) < view.at.window - rounding)
    .flatMap((n) => block(view, n)),
  ...wait(view),
  ...fetches(view),
  ...verdict(view),
];

/** When a block begins, ms. */
const startOf = ({ frame, values }: View, n: number): number =>
  (n - 1) * values.compute + (n >= frame.layer ? frame.stall : 0);

function block(view: View, n: number): Mark[] {
  const { at, frame, values, words } = view;
  const start = startOf(view, n);
  const x = at.moment(start);
  const w = at.moment(Math.min(at.window, start + values.compute)) - x;
  const isLayer = n === frame.layer;
  const name = say(words.block, { n });
  const texts = [isLayer ? say(words.reads, { n }) : name, name, `${n}`];
  const text = texts.find((each) => textWidth(each) <= w - pad);
  return [
    rect(`block ${n}`, [x, at.clock, Math.max(w - gap, w / 2), at.block], {
      fill: isLayer ? 'deep' : n < frame.layer ? 'deep-soft' : 'rule-2',
      ...(n < frame.layer && { stroke: 'deep' }),
      says: say(words.blockSays, { n, ms: number(values.compute, 2) }),
    }),
    ...(text === undefined
      ? []
      : [inside(view, `name ${n}`, x + w / 2, text, isLayer ? 'paper' : 'ink')]),
  ];
}

const inside = ({ at }: View, key: string, x: number, text: string, fill: Paint): Mark =>
  label(key, [x, at.clock + at.block / 2 + 4], text, { anchor: 'middle', fill });

/** Between the blocks before the layer and its own, where a fetch lasts longer than they do. */
function wait(view: View): Mark[] {
  const { at, frame, words } = view;
  if (frame.stall === 0) return [];
  const to = startOf(view, frame.layer);
  const x = at.moment(to - frame.stall);
  const w = at.moment(to) - x;
  const says = say(words.waitSays, { n: frame.layer, ms: written(frame.stall) });
  return [
    rect('wait', [x, at.clock, w, at.block], { fill: 'coral', phase: 1, says }),
    ...(textWidth(words.waits) <= w - pad
      ? [inside(view, 'waits', x + w / 2, words.waits, 'paper')]
      : []),
  ];
}

function verdict({ at, arrangement, frame, values, words }: View): Mark[] {
  const large = { size: at.large, face: 'serif', bold: true } as const;
  const wide = arrangement === 'wide';
  const fill = frame.stall > 0 ? 'coral' : 'deep';
  const stall = `${written(frame.stall)} ms`;
  const beside = at.left + textWidth(stall, large) + 12;
  const ms = written(frame.transfer);
  /** The longest way to say it for which there is room. */
  const fitting = (...ways: readonly string[]): string =>
    ways.find((way) => beside + textWidth(way) <= at.left + at.wide) ?? ms;
  const tokens = number(values.tokens, 0);
  const unit = fitting(say(words.unit, { tokens }), words.unitShort);
  const bare = fitting(say(words.bare, { ms }), say(words.bareShort, { ms }), `${ms} ms`);
  return [
    label('heading', [0, wide ? 14 : 12], words[wide ? 'heading' : 'headingShort'], {
      ...{ fill: 'ink', bold: true, size: wide ? 15 : 13 },
    }),
    label('stall', [at.left, at.number], stall, { ...large, fill, phase: 2 }),
    label('stall unit', [beside, at.number - 16], unit, { fill: 'ink', phase: 2 }),
    label('stall bare', [beside, at.number], bare, { fill: 'ink-2', phase: 2 }),
  ];
}
