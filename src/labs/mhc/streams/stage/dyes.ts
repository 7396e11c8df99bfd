/** What is poured into each pipe: a drop whose area is the amount, to be dragged up and down. */
import { exact } from '../../../../../sims/contract/numbers.ts';
import { circle } from '../../../kit/make.ts';
import type { Grip, Mark } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { dyeOf, mixed, type View } from './layout.ts';

const x = 22;
/** Of a drop of 1, where pipes lie as close as this or farther; and of a drop of nothing. */
const largest = 13;
const least = 3;
/** Pixels by which a dye is dragged from 0 to 1. */
const reach = 60;

const radius = (amount: number, pitch: number): number =>
  Math.max(least, Math.min(largest, pitch * 0.45) * Math.sqrt(Math.abs(amount)));

/** Before the middle of the pipe as it begins. */
const middleOf = (zero: number, amount: number, unit: number): number => zero - (amount * unit) / 2;

export const dyes = ({ frame, words, at }: View): Mark[] =>
  mixed.flatMap((lane) =>
    frame.start.map((amount, j) => {
      const { zeros, unit } = at.lanes[lane];
      const { pitch } = at.lanes.mhc;
      const isNegative = amount < 0;
      return circle(
        `${lane} drop ${j}`,
        [x, middleOf(zeros[j], amount, unit), radius(amount, pitch)],
        {
          ...dyeOf(j),
          ...(isNegative ? { stroke: 'coral', thick: 2 } : {}),
          says: say(words.drop, { n: j + 1, amount: exact(amount) }),
          lights: 'start',
        },
      );
    }),
  );

export const dyeGrips = ({ frame, words, at }: View): Grip[] =>
  frame.start.map((value, j) => ({
    key: `dye ${j}`,
    knob: 'start',
    at: [j],
    name: say(words.dye, { n: j + 1 }),
    value,
    x,
    y: middleOf(at.lanes.mhc.zeros[j], value, at.lanes.mhc.unit),
    dx: 0,
    dy: -reach,
    from: 0,
    to: 1,
    look: 'bare',
  }));
