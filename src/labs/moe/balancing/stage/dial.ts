/** An expert's bias as a dial that can be turned, and the notch that it was just turned by. */
import { number } from '../../../../../sims/contract/numbers.ts';
import type { Values } from '../../../../../sims/moe/experiments/balancing/knobs.ts';
import { circle, line, poly } from '../../../kit/make.ts';
import type { Grip, Mark } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';

/** What the knob can hold, and how far round the dial that is. */
const widest = 0.5;
const turn = (150 / 180) * Math.PI;

interface Dial {
  readonly words: Readonly<Record<string, string>>;
  readonly i: number;
  readonly bias: number;
  readonly notch: number;
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly method: Values['method'];
}

export function dial({ words, i, bias, notch, x, y, r, method }: Dial): Mark[] {
  const angle = Math.max(-1, Math.min(1, bias / widest)) * turn;
  const [dx, dy] = [Math.sin(angle), -Math.cos(angle)];
  const says = say(words.dial, { n: i + 1, bias: number(bias, 4) });
  const paint = notch < 0 ? 'coral' : 'deep';
  const hand: Mark = line(`hand ${i}`, [x, y, x + dx * (r - 2), y + dy * (r - 2)], {
    stroke: bias < 0 ? 'coral' : 'deep',
    thick: 3,
    phase: 2,
  });
  const [tip, foot] = notch < 0 ? [y + 5, y - 2] : [y - 5, y + 2];
  const side = x + r + 6;
  const clicks = (method === 'bias' || method === 'sequence') && notch !== 0;
  return [
    circle(`dial ${i}`, [x, y, r], {
      fill: 'panel',
      stroke: 'ink-2',
      thick: 1.5,
      says,
      lights: 'hand',
    }),
    line(`zero ${i}`, [x, y - r, x, y - r + 3], { stroke: 'ink-3' }),
    hand,
    ...(clicks
      ? [
          poly(`click ${i}`, [side - 3.5, foot, side + 3.5, foot, side, tip], {
            closed: true,
            fill: paint,
            phase: 2,
          }),
        ]
      : []),
  ];
}

/** To be turned by hand, up and down: a hundred pixels are half the range. */
export const dialGrip = (
  words: Readonly<Record<string, string>>,
  i: number,
  value: number,
  { x, y }: { readonly x: number; readonly y: number },
): Grip => ({
  key: `bias ${i}`,
  knob: 'hand',
  at: [i],
  name: say(words.dialName, { n: i + 1 }),
  value,
  x,
  y,
  dx: 0,
  dy: -200,
  from: -widest,
  to: widest,
  look: 'bare',
});
