/** What is poured into each stream of both: a drop whose area is the amount, to be dragged up and down. */
import { exact } from '../../../../../sims/contract/numbers.ts';
import { circle, label, ribbon } from '../../../kit/make.ts';
import type { Grip, Mark } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { dyeOf, unitOf, type View } from './layout.ts';

/** Of a drop of 1, and of a drop of nothing. */
const largest = 14;
const least = 3;
/** From one drop to the next. */
const pitch = 31;
/** Pixels by which a dye is dragged from 0 to 1. */
const reach = 60;

const radius = (amount: number): number => Math.max(least, largest * Math.sqrt(Math.abs(amount)));

const apart = ({ at, frame }: View): number =>
  Math.min(pitch, (at.room - 2 * largest) / Math.max(1, frame.start.length - 1));

const middleOf = (view: View, j: number): number =>
  view.at.middle + (j - (view.frame.start.length - 1) / 2) * apart(view);

export function dyes(view: View): Mark[] {
  const { frame, words, at, arrangement } = view;
  const unit = unitOf(view);
  const whole = frame.start.map((amount) => Math.abs(amount) * unit);
  return frame.start.flatMap((amount, j) => {
    const y = middleOf(view, j);
    const r = radius(amount);
    const above = whole.slice(0, j).reduce((a, b) => a + b, 0);
    const says = say(words.drop, { n: j + 1, amount: exact(amount) });
    const look = { ...dyeOf(j), says, lights: 'start' };
    const b = at.middle - whole.reduce((a, w) => a + w, 0) / 2 + above;
    return [
      ribbon(
        `poured ${j}`,
        {
          ...{ along: 'right', from: at.drops + 0.8 * r, to: at.from },
          ...{ a: y - r / 2, aw: r, b, bw: whole[j] },
        },
        { ...look, opacity: 0.35 },
      ),
      circle(`drop ${j}`, [at.drops, y, r], {
        ...look,
        ...(amount < 0 ? { stroke: 'coral', thick: 2 } : {}),
      }),
      ...(arrangement === 'wide'
        ? [
            label(`amount ${j}`, [at.grips - 15, y + 4], exact(amount), {
              anchor: 'end',
              bold: true,
              fill: 'ink',
            }),
          ]
        : []),
    ];
  });
}

export const dyeGrips = (view: View): Grip[] =>
  view.frame.start.map((value, j) => ({
    key: `dye ${j}`,
    knob: 'start',
    at: [j],
    name: say(view.words.dye, { n: j + 1 }),
    value,
    x: view.at.grips,
    y: middleOf(view, j),
    dx: 0,
    dy: -reach,
    from: 0,
    to: 1,
  }));

/** Below the lowest drop. */
export const underDrops = (view: View): number =>
  middleOf(view, view.frame.start.length - 1) + largest + 20;
