import type { Each, Observed } from '../../../contract/frame.ts';
import type { Vector } from '../../../math/vector.ts';

const lanes = {
  early: { label: 'Rearranged, then cut', tone: 'deep' },
  late: { label: 'Cut, then rearranged', tone: 'grey' },
  psm: { label: 'Prefix first (PSM)', tone: 'deep' },
  spm: { label: 'Suffix first (SPM)', tone: 'teal' },
} as const;

/** Neighbouring tokens of one document that have one role, in one window. */
export type Run = {
  /** 'plain', 'prefix', 'middle', 'suffix', 'mark', 'end' */
  readonly role: string;
  readonly document: number; // index
  readonly torn: boolean;
  readonly at: number; // tokens before it
  readonly length: number;
  readonly words: string;
};

export type Level = 'early' | 'late';
export type Order = 'psm' | 'spm';

/** Documents cut into windows in two ways, and what a cache keeps while somebody types. */
export type Frame = {
  readonly step: number;
  readonly documents: number;
  readonly windows: Each<typeof lanes, readonly (readonly Run[])[], Level>;
  readonly holes: Each<typeof lanes, number, Level>;
  readonly torn: Each<typeof lanes, number, Level>;
  readonly given: Each<typeof lanes, number, Level>; // words
  readonly chance: number; // that a rearranged document of average length is torn, %
  readonly asked: number; // tokens of either prompt
  readonly cached: Each<typeof lanes, number, Order>; // of which so many were read before
  readonly again: Each<typeof lanes, number, Order>; // and so many must be read
  readonly cursors: Vector;
  readonly cachedAt: Each<typeof lanes, Vector, Order>; // for each place of the cursor
  readonly cursor: number;
  readonly widths: Vector;
  readonly tornAt: Vector; // %, of many documents, for each width of window
  readonly chanceAt: Vector; // %, by the formula
  readonly window: number;
};

export const frame = {
  lanes,
  metrics: {
    step: { label: 'Step', digits: 0 },
    documents: { label: 'Documents', digits: 0 },
    holes: { label: 'Holes', digits: 0 },
    torn: { label: 'Holes torn', digits: 0 },
    given: { label: 'Words left out', digits: 0 },
    chance: { label: 'Torn by the formula', unit: '%', digits: 0, tone: 'gold' },
    asked: { label: 'Tokens asked with', digits: 0 },
    cached: { label: 'Read before', unit: 'tokens', digits: 0 },
    again: { label: 'Read again', unit: 'tokens', digits: 0 },
    cursor: { label: 'Words before the cursor', digits: 0 },
    window: { label: 'Tokens in a window', digits: 0 },
  },
} satisfies Observed<Frame>;
