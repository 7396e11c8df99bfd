/** What the knife has made of the experts, counted from a frame. */
import { combinations } from '../../../../../sims/moe/configurations.ts';
import type { Frame, Split } from '../../../../../sims/moe/experiments/granularity/frame.ts';
import type { Values } from '../../../../../sims/moe/experiments/granularity/knobs.ts';
import type { Scene } from '../../../kit/marks.ts';

export type View = Scene<Frame, Values>;
type Words = Readonly<Record<string, string>>;

export const splits: readonly Split[] = ['m1', 'm2', 'm4'];
export const piecesOf: Readonly<Record<Split, number>> = { m1: 1, m2: 2, m4: 4 };

export interface Cut {
  readonly split: Split;
  readonly m: number; // pieces of an expert
  readonly whole: number; // experts before the cut
  readonly shared: boolean; // whether the last piece is the shared expert
  readonly off: boolean; // whether it is switched off
  readonly gates: ReadonlyMap<number, number>; // of the pieces that work for this token
}

export function cutOf({ frame, values }: View): Cut {
  const split = values.cut;
  const { experts, shared, chosen, gates } = frame;
  return {
    split,
    m: piecesOf[split],
    whole: experts.m1 + shared,
    shared: shared > 0,
    off: shared > 0 && values.pulled,
    gates: new Map(chosen[split].map((piece, n) => [piece, gates[split][n]])),
  };
}

/** Sets of experts that one token can be sent to. */
export const teamsOf = ({ experts, chosen }: Frame, split: Split): number =>
  Number(combinations(experts[split], chosen[split].length));

/** 84,672,315: every digit. */
export const whole = (count: number): string => count.toLocaleString('en-US');

const long: Readonly<Record<Split, string>> = { m1: 'uncut', m2: 'cutInTwo', m4: 'cutInFour' };
const short: Readonly<Record<Split, string>> = { m1: 'uncut', m2: 'inTwo', m4: 'inFour' };

export const nameOf = (words: Words, split: Split): string => words[long[split]];
export const shortOf = (words: Words, split: Split): string => words[short[split]];
