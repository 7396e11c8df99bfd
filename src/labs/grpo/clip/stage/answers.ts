/**
 * What this rollout did: each different answer is a row, and a disc in it stands where the ratio was
 * before each update; it is hollow where nothing pushed.
 */
import type { Frame } from '../../../../../sims/grpo/experiments/clip/frame.ts';
import type { Values } from '../../../../../sims/grpo/experiments/clip/knobs.ts';
import { fixed, number } from '../../../../../sims/contract/numbers.ts';
import { sum } from '../../../../../sims/math/vector.ts';
import { circle, label, line, rect } from '../../../kit/make.ts';
import type { Mark, Paint, Scene } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { textWidth } from '../../../kit/text-width.ts';
import { paintOf } from './lane.ts';
import { xOf, type Layout } from './layout.ts';
import type { Pushes, Sign, State, Thread } from './pushes.ts';

type View = Scene<Frame, Values>;

const leastDisc = 2;
const gap = 1.5; // between rows

export function answers(scene: View, layout: Layout, pushes: Pushes, sign: Sign): Mark[] {
  const threads = pushes.threads.filter((thread) => thread.sign === sign);
  if (threads.length === 0) return none(layout, sign, noneOf(scene, pushes, sign));
  const whole = sum(scene.frame.written);
  const radii = threads.map(({ count }) =>
    Math.max(leastDisc, layout.wholeDisc * Math.sqrt(count / whole)),
  );
  const high = 2 * sum(radii) + gap * (threads.length - 1);
  const room = layout.lane - layout.answers;
  let y = layout[sign] + layout.answers + (room - high) / 2;
  return threads.flatMap((thread, i) => {
    const row = rowMarks(scene, layout, thread, y + radii[i], radii[i]);
    y += 2 * radii[i] + gap;
    return row;
  });
}

/** On a tag in the middle of a lane in which there is nothing. */
function none(layout: Layout, sign: Sign, text: string): Mark[] {
  const w = textWidth(text) + 16;
  const x = (layout.left + layout.right) / 2;
  const y = layout[sign] + (layout.answers + layout.lane) / 2;
  return [
    rect(`none ${sign} tag`, [x - w / 2, y - 11, w, 22], { fill: 'panel', stroke: 'rule', r: 4 }),
    label(`none ${sign}`, [x, y + 4], text, { fill: 'ink-2', anchor: 'middle' }),
  ];
}

const noneOf = ({ words }: View, { threads }: Pushes, sign: Sign): string =>
  threads.length === 0 ? words.same : sign === 'good' ? words.noGood : words.noBad;

function rowMarks(
  { words }: View,
  layout: Layout,
  { answer, sign, count, advantage, path, states }: Thread,
  y: number,
  r: number,
): Mark[] {
  const paint = paintOf[sign];
  const xs = path.map((ratio) => xOf(layout, ratio));
  return [
    line(`trail ${answer}`, [Math.min(...xs), y, Math.max(...xs), y], {
      stroke: paint,
      opacity: 0.45,
      thick: 1.5,
    }),
    ...states.map((state, u) =>
      circle(`disc ${answer} ${u}`, [xs[u], y, r], {
        ...discLook(state, paint),
        says: say(words.push, {
          answer: answer + 1,
          count,
          advantage: (advantage > 0 ? '+' : '') + number(advantage, 2),
          update: u + 1,
          ratio: fixed(path[u], 2),
          state: words[state],
        }),
      }),
    ),
  ];
}

const discLook = (state: State, paint: Paint): Pick<Mark, 'fill' | 'stroke' | 'thick'> =>
  state === 'pushed'
    ? { fill: paint, stroke: 'panel' }
    : { fill: 'panel', stroke: state === 'held' ? paint : 'gold', thick: 1.8 };
