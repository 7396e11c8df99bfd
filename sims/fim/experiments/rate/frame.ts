import type { Each, Observed } from '../../../contract/frame.ts';
import type { Vector } from '../../../math/vector.ts';

const lanes = {
  bare: { label: 'Bare', tone: 'coral' },
  bareWords: { label: 'Bare, marks not counted', tone: 'gold' },
  behind: { label: 'Behind the mark', tone: 'grey' },
  behindWords: { label: 'Behind the mark, marks not counted', tone: 'deep' },
  name: { label: 'Names', tone: 'deep' },
  open: { label: 'Opening brackets', tone: 'teal' },
} as const;

/** How going on with a text is asked. */
export type Way = 'bare' | 'bareWords' | 'behind' | 'behindWords';
export type Kind = 'name' | 'open';

/** Both needles of a network after so many steps. */
export type Frame = {
  readonly step: number;
  readonly trained: number; // steps
  readonly loss: number; // of its training, nats a token
  readonly filled: number; // %, of names and opening brackets together
  readonly filledOf: Each<typeof lanes, number, Kind>; // %
  readonly guessing: number; // %, without the suffix
  readonly goingOn: Each<typeof lanes, number, Way>; // nats a word
  readonly least: number; // that nobody can go below
  readonly lost: Each<typeof lanes, number, Way>; // the difference
  readonly reached: Each<typeof lanes, number, Way>; // %: `filled` again, for the figure of runs
  /** This network so far, this look among it. */
  readonly past: {
    readonly trained: Vector;
    readonly filled: Vector;
    readonly lost: Each<typeof lanes, Vector, Way>;
  };
  readonly places: Vector; // words behind the one that is asked
  readonly lostAt: Each<typeof lanes, Vector, Way>; // nats, at each of them
};

export const frame = {
  lanes,
  metrics: {
    step: { label: 'Step', digits: 0 },
    trained: { label: 'Steps trained', digits: 0 },
    loss: { label: 'Loss', unit: 'nats', tone: 'grey' },
    filled: { label: 'Holes filled', unit: '%', digits: 0, tone: 'deep' },
    filledOf: { label: 'Holes filled', unit: '%', digits: 0 },
    guessing: { label: 'By guessing', unit: '%', digits: 0, tone: 'grey' },
    goingOn: { label: 'Loss in going on', unit: 'nats', digits: 2 },
    least: { label: 'The least there is', unit: 'nats', digits: 2, tone: 'gold' },
    lost: { label: 'Lost in going on', unit: 'nats', digits: 2 },
    reached: { label: 'Holes filled', unit: '%', digits: 0 },
  },
} satisfies Observed<Frame>;
