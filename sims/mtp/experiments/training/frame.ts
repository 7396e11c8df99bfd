import type { Each, Observed } from '../../../contract/frame.ts';
import type { Vector } from '../../../math/vector.ts';

export const lanes = {
  joint: { label: 'With the MTP loss', tone: 'deep' },
  detached: { label: 'Without, a module beside it', tone: 'grey' },
} as const;
export type Lane = keyof typeof lanes;

/** One place of a text that nothing was trained on, as both readers see it. */
export type Place = {
  /** What stands there. */
  readonly character: string;
  /** The most likely to the main model, one place before; and how sure it is. */
  readonly main: string;
  readonly mainSure: number;
  /** The same of the module, two places before. */
  readonly module: string;
  readonly moduleSure: number;
  /** Σ min(p, q) at this place. */
  readonly overlap: number;
};

/** What both have learnt by a step, on text that neither was trained on. */
export type Frame = {
  readonly step: number;
  readonly loss: Each<typeof lanes>; // nats a character
  readonly moduleLoss: Each<typeof lanes>;
  readonly acceptance: Each<typeof lanes>; // %
  readonly greedy: Each<typeof lanes>; // %
  readonly gap: number; // nats, with the MTP loss less without
  /** The same for each piece of the text that both are tried on  [32]. */
  readonly gaps: Vector; // nats
  /** By how much the gap can be off by the choice of these pieces: two standard errors. */
  readonly chance: number; // nats
  readonly places: readonly Place[];
  /** So far; losses of both lanes, agreement with the MTP loss. */
  readonly past: {
    readonly steps: Vector;
    readonly loss: Vector;
    readonly without: Vector;
    readonly acceptance: Vector;
  };
};

export const frame = {
  lanes,
  metrics: {
    step: { label: 'Step', digits: 0 },
    loss: { label: 'Loss', unit: 'nats', digits: 3 },
    acceptance: { label: 'Acceptance', unit: '%', digits: 1 },
    greedy: { label: 'Acceptance, always the most likely', unit: '%', digits: 1 },
    moduleLoss: { label: 'Loss of the module', unit: 'nats', digits: 3 },
    gap: { label: 'Loss with less loss without', unit: 'nats', digits: 4, tone: 'coral' },
  },
} satisfies Observed<Frame>;
