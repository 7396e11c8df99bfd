/**
 * All that a cycle can do, with its chance, by summation over every draft: what makes "the output
 * is the model's own" a statement about numbers and not about samples.
 */
import { requireWhole } from '../math/checks.ts';
import { zeros, type Vector } from '../math/vector.ts';
import { requireDistribution, requireToken } from './checks.ts';
import { residual } from './speculative.ts';

/** The next-token distribution after some tokens [V]. */
export type Model = (prefix: readonly number[]) => Vector;

/** One way that a cycle can go. */
export interface Outcome {
  readonly tokens: readonly number[];
  readonly accepted: number;
  readonly probability: number;
}

/** Ways that are summed at most: V^γ drafts, each rejected anywhere. */
const most = 1_000_000;

/**
 * Every way that one cycle can go after a prefix, drafts drawn one after another from the drafter.
 * Ways without any chance are left out; the others' chances add up to 1.
 *
 * @param drafts γ; 0 is plain decoding
 * @throws RangeError when a model gives no distribution, or there are more than a million ways
 */
export function outcomes(
  target: Model,
  drafter: Model,
  drafts: number,
  prefix: readonly number[] = [],
): Outcome[] {
  requireWhole('outcomes', 'γ', drafts, 0);
  const size = target(prefix).length;
  prefix.forEach((token) => requireToken('outcomes', token, size));
  if (size ** (drafts + 1) > most) {
    throw new RangeError(
      `outcomes requires at most ${most} ways, got ${size} to the ${drafts + 1}`,
    );
  }
  const all: Outcome[] = [];
  const add = (kept: readonly number[], own: Vector, chance: number): void =>
    own.forEach((share, y) => {
      if (chance * share === 0) return;
      all.push({ tokens: [...kept, y], accepted: kept.length, probability: chance * share });
    });
  const walk = (kept: readonly number[], chance: number): void => {
    const p = target([...prefix, ...kept]);
    requireDistribution('outcomes', 'p', p, size);
    if (kept.length === drafts) return add(kept, p, chance);
    const q = drafter([...prefix, ...kept]);
    requireDistribution('outcomes', 'q', q, size);
    const own = residual(p, q);
    q.forEach((share, x) => {
      const keeps = Math.min(share, p[x]); // q(x) · min(1, p(x) / q(x))
      if (keeps > 0) walk([...kept, x], chance * keeps);
      if (share > keeps) add(kept, own, chance * (share - keeps));
    });
  };
  walk([], 1);
  return all;
}

/**
 * The exact joint distribution of the first two tokens that are written, over as many cycles as they
 * take. Equal to p(x) p(y | x).
 *
 * @returns rows are the first token, columns the second [V][V]
 */
export function firstTwo(target: Model, drafter: Model, drafts: number): number[][] {
  const size = target([]).length;
  const joint = Array.from({ length: size }, () => zeros(size));
  for (const { tokens, probability } of outcomes(target, drafter, drafts)) {
    const [x, y] = tokens;
    if (tokens.length > 1) joint[x][y] += probability;
    else {
      for (const next of outcomes(target, drafter, drafts, [x])) {
        joint[x][next.tokens[0]] += probability * next.probability;
      }
    }
  }
  return joint;
}
