import type { Observed } from '../../../contract/frame.ts';
import type { Vector } from '../../../math/vector.ts';

/** A draft of the last pass, left to right. */
export type Branch = {
  readonly character: string;
  readonly q: number;
  readonly p: number;
  /** The chance to keep it, and the die; of a draft that nobody looked at both are 0. */
  readonly keep: number;
  readonly die: number;
  readonly fate: 'kept' | 'rejected' | 'dropped';
};

export type Frame = {
  readonly step: number;
  /** The last characters before the run. */
  readonly prompt: string;
  /** All that was written, and of each character who wrote it: m, the model; d, an accepted draft. */
  readonly written: string;
  readonly origin: string;
  readonly branches: readonly Branch[];
  /** The model's own token of the last pass. */
  readonly own: string;
  /** How that came about: 'bonus' after all drafts, 'residual' in place of one, 'plain' without any. */
  readonly ownKind: 'bonus' | 'residual' | 'plain';
  /** Tokens of each pass so far. */
  readonly counts: Vector;
  readonly passes: number;
  readonly tokens: number;
  readonly perPass: number; // 0 before the first
  readonly tried: number; // drafts that the model looked at
  readonly accepted: number;
  readonly acceptance: number; // %, of those
  readonly speed: number; // times plain decoding, drafts paid
  readonly bestDrafts: number;
  /** γ = 0 … 6 at this acceptance and cost */
  readonly gammas: Vector;
  readonly speeds: Vector;
  readonly places: Vector; // 1 … 6
  readonly byPlace: Vector; // %, of drafts that were looked at there
};

export const frame = {
  metrics: {
    step: { label: 'Step', digits: 0 },
    passes: { label: 'Passes of the model', digits: 0 },
    tokens: { label: 'Tokens written', digits: 0, tone: 'teal' },
    perPass: { label: 'Tokens a pass', digits: 2, tone: 'teal' },
    tried: { label: 'Drafts looked at', digits: 0 },
    accepted: { label: 'Drafts accepted', digits: 0 },
    acceptance: { label: 'Acceptance', unit: '%', digits: 0, tone: 'deep' },
    speed: { label: 'Speed, times plain decoding', unit: '×', digits: 2, tone: 'deep' },
    bestDrafts: { label: 'Fastest at this acceptance', unit: 'drafts', digits: 0 },
  },
} satisfies Observed<Frame>;
