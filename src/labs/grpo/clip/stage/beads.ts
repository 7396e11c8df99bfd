/** A token of the reader's choice in both lanes, and how much of its push remains. */
import type { Frame } from '../../../../../sims/grpo/experiments/clip/frame.ts';
import type { Values } from '../../../../../sims/grpo/experiments/clip/knobs.ts';
import { fixed, number } from '../../../../../sims/contract/numbers.ts';
import { surrogate } from '../../../../../sims/grpo/surrogate.ts';
import { circle, label, line, poly } from '../../../kit/make.ts';
import type { Grip, Mark, Scene } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { textWidth } from '../../../kit/text-width.ts';
import { paintOf } from './lane.ts';
import { mostRatio, xOf, type Layout } from './layout.ts';
import type { Sign } from './pushes.ts';
import { spring } from './spring.ts';

type View = Scene<Frame, Values>;

const bead = 9;

/** An arrow of slope 1, beyond the bead. */
const arrow = { wide: 54, phone: 34 };

export const beads = (scene: View, layout: Layout): Mark[] => [
  ...oneBead(scene, layout, 'good', 1),
  ...oneBead(scene, layout, 'bad', -1),
];

function oneBead(scene: View, layout: Layout, sign: Sign, advantage: 1 | -1): Mark[] {
  const { values, words } = scene;
  const { low, high, ratio } = values;
  const y = layout[sign] + layout.wire;
  const x = xOf(layout, ratio);
  const { slope } = surrogate(Math.log(ratio), advantage, { low, high });
  const paint = paintOf[sign];
  const push = slope === 0 ? words.noPush : say(words.slope, { slope: signed(slope) });
  return [
    ...(values.beta > 0 ? spring(scene, layout, sign) : []),
    ...remaining(scene, layout, sign, slope / advantage),
    ...(slope === 0 ? [] : arrowMarks(sign, arrowOf(scene, x, slope), y)),
    circle(`bead ${sign}`, [x, y, bead], {
      fill: slope === 0 ? 'panel' : paint,
      stroke: paint,
      thick: 3,
      says: say(words.bead, { name: words[sign], ratio: fixed(ratio, 2), push }),
      lights: 'ratio',
    }),
  ];
}

const signed = (value: number): string => (value > 0 ? '+' : '') + number(value, 2);

/** The large number, on a stem over the bead. */
function remaining(
  { values, words, width }: View,
  layout: Layout,
  sign: Sign,
  share: number,
): Mark[] {
  const top = layout[sign];
  const fill = paintOf[sign];
  const big = { size: layout.isWide ? 26 : 24, face: 'serif', bold: true, fill } as const;
  const text = `${fixed(100 * share, 0)} %`;
  const wide = textWidth(text, big);
  const w = wide + 7 + textWidth(words.remains);
  const x = xOf(layout, values.ratio);
  const middle = Math.max(layout.left, Math.min(width - w, x - wide / 2)) + wide;
  return [
    line(`stem ${sign}`, [x, top - 6, x, top + layout.wire], { stroke: fill, thick: 2 }),
    label(`share ${sign}`, [middle, top - 11], text, { ...big, anchor: 'end' }),
    label(`remains ${sign}`, [middle + 7, top - 11], words.remains, { fill: 'ink' }),
  ];
}

interface Arrow {
  readonly tail: number;
  readonly tip: number;
}

/** Ahead of the bead; behind it, where there is no room ahead. */
function arrowOf({ arrangement, width }: View, x: number, slope: number): Arrow {
  const [near, far] = [bead, bead + arrow[arrangement] * Math.abs(slope)];
  const way = Math.sign(slope);
  const ahead = x + way * far;
  return ahead >= 0 && ahead <= width
    ? { tail: x + way * near, tip: ahead }
    : { tail: x - way * far, tip: x - way * near };
}

function arrowMarks(sign: Sign, { tail, tip }: Arrow, y: number): Mark[] {
  const neck = tip - Math.sign(tip - tail) * 13;
  return [
    line(`arrow ${sign}`, [tail, y, neck, y], { stroke: paintOf[sign], thick: 7 }),
    poly(`arrow head ${sign}`, [neck, y - 9, tip, y, neck, y + 9], {
      closed: true,
      fill: paintOf[sign],
    }),
  ];
}

/** The bead, and how far below 1 and above 1 the fences stand. */
export function grips({ values, words }: View, layout: Layout): Grip[] {
  const { unit, good, bad, lane, wire } = layout;
  const common = { dy: 0, from: 0, to: 1 };
  return [
    {
      ...common,
      key: 'bead',
      knob: 'ratio',
      name: words.beadName,
      value: values.ratio,
      x: xOf(layout, values.ratio),
      y: good + wire,
      dx: unit,
    },
    {
      ...common,
      key: 'high',
      knob: 'high',
      name: words.highName,
      value: values.high,
      x: xOf(layout, Math.min(mostRatio, 1 + values.high)),
      y: good + lane,
      dx: unit,
    },
    {
      ...common,
      key: 'low',
      knob: 'low',
      name: words.lowName,
      value: values.low,
      x: xOf(layout, 1 - values.low),
      y: bad + lane,
      dx: -unit,
    },
  ];
}
