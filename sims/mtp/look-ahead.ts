/**
 * How many drafts to check, and the trap in it: a choice that looks at the drafts it decides about
 * changes what comes out (DSpark paper, appendix A).
 */
import { requireWhole } from '../math/checks.ts';
import { argmax, type Vector } from '../math/vector.ts';
import { requireChance, requirePair } from './checks.ts';
import { residual } from './speculative.ts';

/**
 * Θ_j = (1 + Σ_{i≤j} Π_{l≤i} c_l) · SPS(j + 1): tokens a second if j drafts are checked.
 *
 * @param confidences c_l, the chance that draft l is kept if those before it are [γ]
 * @param speeds SPS(n), steps a second with n tokens in the pass, from n = 1 [γ + 1]
 * @returns for j = 0 … γ [γ + 1]
 */
export function throughput(confidences: Vector, speeds: Vector): number[] {
  confidences.forEach((c) => requireChance('throughput', 'confidences', c));
  if (speeds.length !== confidences.length + 1) {
    throw new RangeError(
      `throughput requires ${confidences.length + 1} speeds, got ${speeds.length}`,
    );
  }
  speeds.forEach((speed) => {
    if (!(speed >= 0 && Number.isFinite(speed))) {
      throw new RangeError(`throughput requires speeds of at least 0, got ${speed}`);
    }
  });
  let [chance, tokens] = [1, 1];
  return speeds.map((speed, j) => {
    if (j > 0) tokens += chance *= confidences[j - 1];
    return tokens * speed;
  });
}

/** Looks at all of it: the j of the greatest Θ_j. Biased, as it sees confidences of later drafts. */
export const lookAhead = (thetas: Vector): number => argmax(requireThetas('lookAhead', thetas));

/** Goes on while the next Θ is no lower, and stops at the first drop: exact. */
export function firstDrop(thetas: Vector): number {
  requireThetas('firstDrop', thetas);
  let j = 0;
  while (j + 1 < thetas.length && thetas[j + 1] >= thetas[j]) j++;
  return j;
}

function requireThetas(who: string, thetas: Vector): Vector {
  if (thetas.length === 0) throw new RangeError(`${who} requires a Θ, got none`);
  thetas.forEach((theta, j) => {
    if (!Number.isFinite(theta)) {
      throw new RangeError(`${who} requires finite Θ, got ${theta} at ${j}`);
    }
  });
  return thetas;
}

/**
 * The exact distribution of the first token where the number of drafts that are checked depends on
 * the first draft: with none the token is the model's own.
 *
 * @param checked how many drafts are checked, by the first of them [V]
 */
export function scheduledToken(p: Vector, q: Vector, checked: Vector): number[] {
  requirePair('scheduledToken', p, q);
  if (checked.length !== p.length) {
    throw new RangeError(`scheduledToken requires ${p.length} lengths, got ${checked.length}`);
  }
  checked.forEach((length) => requireWhole('scheduledToken', 'lengths', length, 0));
  const own = residual(p, q);
  const out = p.map(() => 0);
  q.forEach((share, x) => {
    if (share === 0) return;
    const keeps = checked[x] === 0 ? 0 : Math.min(share, p[x]);
    const instead = checked[x] === 0 ? p : own;
    out[x] += keeps;
    for (let y = 0; y < p.length; y++) out[y] += (share - keeps) * instead[y];
  });
  return out;
}

/** The case of DSpark's appendix A: two tokens; the second confidence is known with the first draft. */
export const appendix = {
  p: [0.7, 0.3],
  q: [0.5, 0.5],
  /** c₁, and c₂ after each first draft. */
  first: 0.8,
  second: [0.9, 0],
  speeds: [1, 0.5, 0.45],
} as const;
