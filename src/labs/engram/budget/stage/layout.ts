/** Where bar, number and valley stand; all have the share of the experts as their width. */
import type { Frame } from '../../../../../sims/engram/experiments/budget/frame.ts';
import type { Values } from '../../../../../sims/engram/experiments/budget/knobs.ts';
import type { Scene } from '../../../kit/marks.ts';

interface Lanes {
  readonly height: number;
  /** Base line of the names over the bar, its top, and how high it is. */
  readonly names: number;
  readonly bar: number;
  readonly tall: number;
  /** Base lines of the number and of what the lines are. */
  readonly number: number;
  readonly legend: number;
  /** Top and foot of the valley, and where rings slide. */
  readonly top: number;
  readonly axis: number;
  readonly track: number;
}

const lanes = {
  wide: {
    ...{ height: 400, names: 14, bar: 22, tall: 44, number: 104, legend: 132, top: 148 },
    ...{ axis: 322, track: 346 },
  },
  phone: {
    ...{ height: 380, names: 12, bar: 20, tall: 34, number: 90, legend: 122, top: 138 },
    ...{ axis: 300, track: 322 },
  },
} as const satisfies Record<string, Lanes>;

export const margin = 9; // half a ring
/** The axis of the loss ends at one of these, nats. */
const ceilings = [0.1, 0.25, 0.5, 0.75, 1, 1.25, 1.5, 2, 3, 5, 6, 8, 12, 20];

/** What pulls which way; where nothing but facts or nothing but the rule is asked, nothing does. */
export const partsOf = ({ facts }: Values): readonly ('facts' | 'rule')[] =>
  facts > 0 && facts < 1 ? ['facts', 'rule'] : [];

export interface Layout extends Lanes {
  readonly left: number;
  readonly right: number;
  /** The model under the divider, from 0 in the order of ρ. */
  readonly model: number;
  readonly ceiling: number; // nats
  readonly shareAt: (rho: number) => number;
  readonly lossAt: (loss: number) => number;
}

export type View = Scene<Frame, Values> & { readonly at: Layout };

export function layoutOf({ frame, values, arrangement, width }: Scene<Frame, Values>): Layout {
  const own: Lanes = lanes[arrangement];
  const [left, right] = [margin, width - margin];
  const drawn = [frame.losses.all, ...partsOf(values).map((part) => frame.losses[part])].flat();
  const highest = Math.max(...drawn);
  const ceiling = ceilings.find((each) => each >= highest) ?? highest;
  return {
    ...own,
    ...{ left, right, ceiling, model: Math.min(values.model, frame.rho.length) - 1 },
    shareAt: (rho) => left + (right - left) * rho,
    lossAt: (loss) => own.axis - ((own.axis - own.top) * loss) / ceiling,
  };
}
