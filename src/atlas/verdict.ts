/** What can be said of a published figure after its lab was played, and how each verdict is made. */
import type { Values } from '../../sims/contract/parameters.ts';
import type { Both } from './ideas.ts';

/** From the strictest to none, in the order in which they are counted. */
export const judgements = ['reproduced', 'arithmetic', 'direction', 'no', 'unmeasured'] as const;

/**
 * 'reproduced': measured, and equal within the digits published. 'arithmetic': the same formula on the
 * same sizes. 'direction': the same sign or order, as `why` says. 'no': looked for, not seen here.
 * 'unmeasured': cited only; what is set by a knob is not measured either.
 */
export type Judgement = (typeof judgements)[number];

export interface Verdict {
  readonly verdict: Judgement;
  /** At most fifteen words. */
  readonly why: Both;
  /** What is played where the defaults do not measure it: a scenario by name, or values. */
  readonly start?: string | Values;
  /** Whether the numbers still support the verdict, one a seed. */
  holds?(values: readonly number[]): boolean;
}

/** Of one technique: experiment → row of the paper → verdict. */
export type Verdicts = Readonly<Record<string, Readonly<Record<string, Verdict>>>>;

type Holds = (value: number) => boolean;

const judged =
  (verdict: Judgement) =>
  (holds: Holds, en: string, zh: string, start?: string | Values): Verdict => ({
    verdict,
    why: { en, zh },
    start,
    holds: (values) => values.length > 0 && values.every(holds),
  });

export const reproduced = judged('reproduced');
export const arithmetic = judged('arithmetic');
export const direction = judged('direction');
export const no = judged('no');

/** Cited only. */
export const unmeasured = (en: string, zh: string): Verdict => ({
  verdict: 'unmeasured',
  why: { en, zh },
});

/** Equal to a published number, within its digits after the point. */
export const equals =
  (published: number, digits = 0): Holds =>
  (value) =>
    Math.abs(value - published) <= 0.5 * 10 ** -digits * (1 + 1e-9);

export const above =
  (bound: number): Holds =>
  (value) =>
    value > bound;

export const below =
  (bound: number): Holds =>
  (value) =>
    value < bound;

export const between =
  (low: number, high: number): Holds =>
  (value) =>
    value >= low && value <= high;
