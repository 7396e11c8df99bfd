/** Where the places of the sentence stand, and how high a gate and a nat are. */
import type { Frame } from '../../../../../sims/engram/experiments/gate/frame.ts';
import type { Values } from '../../../../../sims/engram/experiments/gate/knobs.ts';
import type { Scene } from '../../../kit/marks.ts';

interface Lanes {
  readonly height: number;
  /** Places of one row, and the rows that there may be. */
  readonly across: number;
  /** Foot of the first row of columns, and from one row to the next. */
  readonly foot: number;
  readonly pitch: number;
  /** How high a gate that is wide open is. */
  readonly gate: number;
  /** From the foot to the base line of a character, and to where costs hang from. */
  readonly letter: number;
  readonly hang: number;
  readonly letterSize: number;
  /** Room for what the poison costs, and the height of a nat unless one place needs more. */
  readonly cost: number;
  readonly nat: number;
  /** Where the ring slides, and the base line of the large number. */
  readonly track: number;
  readonly number: number;
}

const lanes = {
  wide: {
    ...{ height: 400, across: 40, foot: 150, pitch: 0, gate: 112, letter: 22, hang: 34 },
    ...{ letterSize: 19, cost: 100, nat: 26, track: 300, number: 362 },
  },
  phone: {
    ...{ height: 380, across: 20, foot: 78, pitch: 134, gate: 48, letter: 17, hang: 26 },
    ...{ letterSize: 14, cost: 44, nat: 12, track: 312, number: 354 },
  },
} as const satisfies Record<string, Lanes>;

const widestPlace = 30;
export const margin = 9; // half a ring

export interface Layout extends Lanes {
  readonly placeWidth: number;
  /** Left edge of a place, and the foot of its column. */
  readonly place: (i: number) => { readonly x: number; readonly foot: number };
}

export type View = Scene<Frame, Values> & { readonly at: Layout };

/** What the poisoned slot costs at a place, nats; exactly 0 where it is not read. */
export const costAt = ({ losses }: Frame, i: number): number =>
  losses.poisoned[i] - losses.learned[i];

export function layoutOf({ frame, arrangement, width }: Scene<Frame, Values>): Layout {
  const own: Lanes = lanes[arrangement];
  const count = Math.min(own.across, Math.max(1, frame.length));
  const placeWidth = Math.min(widestPlace, (width - 2 * margin) / count);
  const highest = Math.max(0, ...frame.gates.map((_, i) => Math.abs(costAt(frame, i))));
  return {
    ...own,
    placeWidth,
    nat: highest > 0 ? Math.min(own.nat, own.cost / highest) : own.nat,
    place: (i) => ({
      x: margin + (i % own.across) * placeWidth,
      foot: own.foot + Math.floor(i / own.across) * own.pitch,
    }),
  };
}
