/** The KL term as a spring from the bead to where its token was written. */
import type { Frame } from '../../../../../sims/grpo/experiments/clip/frame.ts';
import type { Values } from '../../../../../sims/grpo/experiments/clip/knobs.ts';
import { number } from '../../../../../sims/contract/numbers.ts';
import { k3Gradient, unbiasedKlGradient } from '../../../../../sims/grpo/divergence.ts';
import { poly } from '../../../kit/make.ts';
import type { Mark, Scene } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { xOf, type Layout } from './layout.ts';
import type { Sign } from './pushes.ts';

/** It has so many turns, and lies so far above the wire. */
const turns = 11;
const above = 15;

export function spring(
  { values, words }: Scene<Frame, Values>,
  layout: Layout,
  sign: Sign,
): Mark[] {
  const y = layout[sign] + layout.wire - above;
  const [from, to] = [xOf(layout, 1), xOf(layout, values.ratio)];
  const points = Array.from({ length: turns + 1 }, (_, i) => {
    const across = i > 0 && i < turns ? (i % 2 === 0 ? -4 : 4) : 0;
    return [from + ((to - from) * i) / turns, y + across];
  });
  return [
    poly(`spring ${sign}`, points.flat(), {
      stroke: 'teal',
      thick: 1 + 3 * values.beta,
      says: say(words.spring, { beta: number(values.beta), pull: number(springPull(values), 3) }),
      lights: 'beta',
    }),
  ];
}

/** What the KL term adds to the slope by the ratio, the reference being where the token was written. */
export function springPull({ ratio, beta, unbiased }: Values): number {
  const logRatio = Math.log(ratio);
  const byLog = unbiased ? unbiasedKlGradient(logRatio, 0, 0) : k3Gradient(logRatio, 0);
  return (-beta * byLog) / ratio;
}
