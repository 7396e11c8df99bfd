/** The experts of a node as lamps: what they are to the token shown; and the pull of the node. */
import { fixed } from '../../../../../sims/contract/numbers.ts';
import { circle, line } from '../../../kit/make.ts';
import type { Grip, Mark } from '../../../kit/marks.ts';
import { say } from '../../../kit/say.ts';
import { expertSays, type Counts, type Lot, type View } from './counts.ts';

interface Place {
  readonly x: number;
  readonly y: number;
}

/** Full: goes there. Ring with a stroke: wanted and lost. Dark ring: in place of a lost one. */
export function lampMark(lot: Lot, key: string, { x, y }: Place, r: number, says?: string): Mark[] {
  const looks = {
    kept: { fill: 'deep' },
    lost: { fill: 'panel', stroke: 'coral', thick: 2 },
    instead: { fill: 'deep-soft', stroke: 'deep', thick: 2 },
    none: { fill: 'rule' },
  } as const;
  const arm = 0.45 * r;
  const lamp = circle(key, [x, y, lot === 'none' ? 0.62 * r : r], {
    ...looks[lot],
    says,
    phase: 1,
  });
  const struck = line(`${key} struck`, [x - arm, y + arm, x + arm, y - arm], {
    stroke: 'coral',
    thick: 2,
    phase: 1,
  });
  return lot === 'lost' ? [lamp, struck] : [lamp];
}

export const lampsOf = (
  view: View,
  counts: Counts,
  node: number,
  at: (place: number) => Place,
  r: number,
): Mark[] =>
  Array.from({ length: counts.perNode }, (_, place) => {
    const i = node * counts.perNode + place;
    return lampMark(counts.lots[i], `lamp ${i}`, at(place), r, expertSays(view, counts, i));
  }).flat();

/** What the knob can hold, to either side of none. */
const most = 2;

/** Of how much tokens favour a node: a rail with its middle marked, and the grip on it. */
export function pull(
  { frame, words }: View,
  node: number,
  { x, y }: Place,
  half: { readonly dx: number; readonly dy: number },
): { readonly marks: Mark[]; readonly grip: Grip } {
  const value = frame.pull[node];
  const part = value / most;
  const { dx, dy } = half;
  const tick = 4;
  const [tx, ty] = dx === 0 ? [tick, 0] : [0, tick];
  return {
    marks: [
      line(`rail ${node}`, [x - dx, y - dy, x + dx, y + dy], {
        stroke: 'ink-3',
        says: say(words.pullSays, { n: node + 1, pull: fixed(value, 1) }),
        lights: 'pull',
      }),
      line(`rail middle ${node}`, [x - tx, y - ty, x + tx, y + ty], { stroke: 'ink-3' }),
    ],
    grip: {
      key: `pull ${node}`,
      knob: 'pull',
      at: [node],
      name: say(words.pullName, { n: node + 1 }),
      value,
      x: x + part * dx,
      y: y + part * dy,
      dx: 2 * dx,
      dy: 2 * dy,
      from: -most,
      to: most,
    },
  };
}
