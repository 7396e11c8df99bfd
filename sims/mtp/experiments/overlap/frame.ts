import type { Observed } from '../../../contract/frame.ts';
import type { Vector } from '../../../math/vector.ts';

/** Both hills, and what so many cycles have written. */
export type Frame = {
  readonly step: number;
  readonly p: Vector; // [V]
  readonly q: Vector; // [V]
  readonly residual: Vector; // [V], all 0 where nothing sticks out
  /** The exact distribution of what is written [V] */
  readonly out: Vector;
  readonly overlap: number; // %
  readonly perPass: number;
  readonly balls: number;
  readonly kept: Vector; // [V], written as drafted
  readonly replaced: Vector; // [V], written in place of a draft
  readonly pile: Vector; // [V], % of what is written
  readonly hill: Vector; // [V], p in %
  readonly keptShare: number; // %, 0 before the first
  readonly off: number; // %, of what is written
  readonly exactOff: number; // %, summed over all cases
  /** The last cycle; before the first one `isThrown` is false. */
  readonly isThrown: boolean;
  readonly drafted: number;
  readonly die: number;
  readonly keep: number;
  readonly isKept: boolean;
  readonly written: number;
  /** DSpark's appendix A: the first token's share where the schedule looks ahead, and where not. */
  readonly ahead: number;
  readonly firstDrop: number;
};

export const frame = {
  metrics: {
    step: { label: 'Step', digits: 0 },
    balls: { label: 'Drafts so far', digits: 0 },
    overlap: { label: 'Overlap of both hills', unit: '%', digits: 1, tone: 'teal' },
    keptShare: { label: 'Drafts that were kept', unit: '%', digits: 1, tone: 'deep' },
    perPass: { label: 'Tokens a pass, one draft each', digits: 2 },
    off: { label: 'Written in the wrong places so far', unit: '%', digits: 1, tone: 'grey' },
    exactOff: { label: 'The same, summed over all cases', unit: '%', digits: 2, tone: 'coral' },
    keep: { label: 'Chance of the last draft', digits: 2 },
    die: { label: 'Its die', digits: 2 },
    isKept: { label: 'It was kept', digits: 0 },
  },
} satisfies Observed<Frame>;
