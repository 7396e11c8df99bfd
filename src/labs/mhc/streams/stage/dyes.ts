/** What is poured into each stream of both: as wide as the amount, from a ring to be dragged up and down. */
import { exact } from '../../../../../sims/contract/numbers.ts';
import { label, ribbon } from '../../../kit/make.ts';
import type { Grip, Mark } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { dyeOf, unitOf, type View } from './layout.ts';

/** From one ring to the next, and half of a ring. */
const pitch = 34;
const ring = 9;
/** Pixels by which a dye is dragged from 0 to 1. */
const reach = 60;

const apart = ({ at, frame }: View): number =>
  Math.min(pitch, (at.room - 2 * ring) / Math.max(1, frame.start.length - 1));

const middleOf = (view: View, j: number): number =>
  view.at.middle + (j - (view.frame.start.length - 1) / 2) * apart(view);

export function dyes(view: View): Mark[] {
  const { frame, words, at, arrangement } = view;
  const unit = unitOf(view);
  const whole = frame.start.map((amount) => Math.abs(amount) * unit);
  return frame.start.flatMap((amount, j) => {
    const y = middleOf(view, j);
    const above = whole.slice(0, j).reduce((a, b) => a + b, 0);
    const says = say(words.drop, { n: j + 1, amount: exact(amount) });
    const b = at.middle - whole.reduce((a, w) => a + w, 0) / 2 + above;
    const wide = Math.max(1, whole[j]);
    return [
      ribbon(
        `poured ${j}`,
        {
          ...{ along: 'right', from: at.grips, to: at.from },
          ...{ a: y - wide / 2, aw: wide, b, bw: whole[j] },
        },
        {
          ...{ ...dyeOf(j), says, lights: 'start' },
          ...(amount < 0 ? { stroke: 'coral', thick: 2 } : {}),
        },
      ),
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

/** Below the lowest ring. */
export const underRings = (view: View): number =>
  middleOf(view, view.frame.start.length - 1) + ring + 22;
