/** A lane: the part of it in which nothing pushes any more, and the fence before it. */
import type { Frame } from '../../../../../sims/grpo/experiments/clip/frame.ts';
import type { Values } from '../../../../../sims/grpo/experiments/clip/knobs.ts';
import { number } from '../../../../../sims/contract/numbers.ts';
import { label, line, rect } from '../../../kit/make.ts';
import type { Mark, Scene } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { textWidth } from '../../../kit/text-width.ts';
import { mostRatio, xOf, type Layout } from './layout.ts';
import type { Sign } from './pushes.ts';

type View = Scene<Frame, Values>;

export const paintOf = { good: 'deep', bad: 'coral' } as const;

/** A label stands so far from the post that it names. */
const beside = 14;

export const lane = (scene: View, layout: Layout, sign: Sign): Mark[] => [
  ...ground(scene, layout, sign),
  ...fence(scene, layout, sign),
  ...(sign === 'bad' && scene.values.delta > 0 ? [mask(scene, layout)] : []),
];

/** The lane, and the part of it in which the clip leaves no push. */
function ground(scene: View, layout: Layout, sign: Sign): Mark[] {
  const { left, right, lane: height } = layout;
  const { words, values } = scene;
  const top = layout[sign];
  const from = sign === 'good' ? xOf(layout, 1 + values.high) : left;
  const to = sign === 'good' ? right : xOf(layout, 1 - values.low);
  return [
    rect(`lane ${sign}`, [left, top, right - left, height], { fill: 'panel', stroke: 'rule' }),
    rect(`dead ${sign}`, [from, top, Math.max(0, to - from), height], {
      fill: 'rule-2',
      says: say(words.deadZone, { name: words[sign] }),
    }),
    line(`written ${sign}`, [xOf(layout, 1), top, xOf(layout, 1), top + height], {
      stroke: 'rule',
      thick: 2,
    }),
    line(`wire ${sign}`, [left, top + layout.wire, right, top + layout.wire], { stroke: 'ink-3' }),
    ...deadText(scene, layout, sign, from, to),
  ];
}

/** In as many words as there is room for above the wire, on the side where the bead is not. */
function deadText(
  { words, values }: View,
  layout: Layout,
  sign: Sign,
  from: number,
  to: number,
): Mark[] {
  if (values.beta > 0) return []; // the spring lies here
  const bead = xOf(layout, values.ratio);
  for (const text of [words.beyond, words.noPush]) {
    const needs = textWidth(text) + 12;
    const outer = sign === 'good' ? to - needs : from;
    const inner = sign === 'good' ? from : to - needs;
    const free = [outer, inner].find(
      (x) => x >= from && x + needs <= to && (bead < x - 4 || bead > x + needs + 4),
    );
    if (free !== undefined) {
      return [label(`dead text ${sign}`, [free + 6, layout[sign] + 15], text, { fill: 'ink-2' })];
    }
  }
  return [];
}

function fence({ words, values }: View, layout: Layout, sign: Sign): Mark[] {
  const top = layout[sign];
  const bottom = top + layout.lane;
  const own = sign === 'good' ? 1 + values.high : 1 - values.low;
  const x = xOf(layout, own);
  const says = say(sign === 'good' ? words.above : words.below, { at: number(own, 2) });
  const isThere = own <= mostRatio;
  const text = isThere ? says : `${says} →`;
  const needs = textWidth(text, { bold: true }) + beside;
  const toRight = sign === 'good' ? x + needs < layout.right : x - needs < 0;
  return [
    line(`fence ${sign}`, [x, top - 3, x, bottom], {
      stroke: paintOf[sign],
      thick: 5,
      dashed: !isThere,
      says,
      lights: sign === 'good' ? 'high' : 'low',
    }),
    label(`fence text ${sign}`, [x + (toRight ? beside : -beside), bottom + 16], text, {
      fill: paintOf[sign],
      bold: true,
      anchor: toRight ? 'start' : 'end',
    }),
  ];
}

/** The ratio below which V3.2's mask leaves a bad answer out. */
function mask({ words, values }: View, layout: Layout): Mark {
  const at = Math.exp(-values.delta);
  const x = xOf(layout, at);
  return line('mask', [x, layout.bad, x, layout.bad + layout.lane], {
    stroke: 'gold',
    thick: 3,
    dashed: true,
    says: say(words.mask, { at: number(at, 2) }),
    lights: 'delta',
  });
}
