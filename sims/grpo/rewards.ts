/**
 * Around the update: which groups to keep, what to charge for length, how to count success.
 *
 * Yu et al., "DAPO", arXiv:2503.14476, eq. 11 and 13 (DAPO)
 * Shao et al., "DeepSeekMath", arXiv:2402.03300, figures 4 and 7 (DSM)
 *
 * p: chance of a right answer; G answers a group; k answers a vote.
 */
import { requireFinite, requireNotNegative } from '../math/checks.ts';
import { sum, type Matrix, type Vector, zeros } from '../math/vector.ts';
import { checkRewards, isDead } from './contrast.ts';

/**
 * DAPO eq. 13: nothing up to `longest − cache` tokens, then a straight line down to −1 at
 * `longest`.
 */
export function overlongPenalty(length: number, longest: number, cache: number): number {
  requireFinite('overlongPenalty', 'longest length', longest);
  if (!(cache > 0 && cache <= longest)) {
    throw new RangeError(`overlongPenalty requires a cache from 1 to ${longest}, got ${cache}`);
  }
  if (!(length >= 0 && length < Infinity)) {
    throw new RangeError(`overlongPenalty requires a length, got ${length}`);
  }
  if (length > longest) return -1;
  return Math.min(0, (longest - cache - length) / cache);
}

/** The chance that all G answers are right, or all wrong: p^G + (1 − p)^G. @throws RangeError for no chance, no group */
export function deadGroupChance(p: number, size: number): number {
  if (!(p >= 0 && p <= 1)) throw new RangeError(`deadGroupChance requires p in [0, 1], got ${p}`);
  if (!(Number.isInteger(size) && size >= 1)) {
    throw new RangeError(`deadGroupChance requires groups from 1, got ${size}`);
  }
  return p ** size + (1 - p) ** size;
}

/**
 * DAPO eq. 11: groups are drawn until `wanted` of them are mixed; the others are thrown away.
 *
 * @param groups rewards of the groups in the order drawn  [questions][G]
 * @returns indices of the kept, and how many groups it took (all of them where they do not do)
 */
export function dynamicSampling(groups: Matrix, wanted: number): { kept: number[]; drawn: number } {
  if (!(Number.isInteger(wanted) && wanted >= 0)) {
    throw new RangeError(`dynamicSampling requires a whole number wanted, got ${wanted}`);
  }
  for (const group of groups) checkRewards('dynamicSampling', group, { missing: 'skip' });
  const kept: number[] = [];
  let drawn = 0;
  for (; drawn < groups.length && kept.length < wanted; drawn++) {
    if (!isDead(groups[drawn])) kept.push(drawn);
  }
  return { kept, drawn };
}

/** The answers given most often, in order of appearance: more than one where they tie. */
export function majorityVote<T>(answers: readonly T[]): T[] {
  if (answers.length === 0) throw new RangeError('majorityVote requires answers, got none');
  const votes = new Map<T, number>();
  for (const answer of answers) votes.set(answer, (votes.get(answer) ?? 0) + 1);
  let most = 0;
  for (const count of votes.values()) most = Math.max(most, count);
  return [...votes.keys()].filter((answer) => votes.get(answer) === most);
}

/** 1 if the vote finds the right answer, 0 if not, a share of 1 where it is among several. */
export function majorityScore<T>(answers: readonly T[], right: T): number {
  const winners = majorityVote(answers);
  return winners.includes(right) ? 1 / winners.length : 0;
}

/**
 * The expected `majorityScore` of k answers drawn from a distribution, exactly. For each number c
 * of right votes: the number of ways in which no wrong answer has more than c, sorted by how many
 * tie, from the product of Σ q^m x^m / m! over the wrong answers.
 *
 * Above a hundred votes each chance is multiplied by (k!)^(1/k), which gives the k! of the multinomial
 * vote by vote: neither it nor 1 / m! fits a double any more.
 *
 * @param right chance of the right answer
 * @param wrong chance of each wrong answer
 * @throws RangeError for chances that are none or sum above 1, and for k beyond a thousand
 */
export function majorityAtK(right: number, wrong: Vector, k: number): number {
  if (!(Number.isInteger(k) && k > 0 && k <= mostVotes)) {
    throw new RangeError(`majorityAtK requires k from 1 to ${mostVotes}, got ${k}`);
  }
  const unfit = [right, ...wrong].find((chance) => !(chance >= 0 && chance <= 1));
  if (unfit !== undefined) {
    throw new RangeError(`majorityAtK requires chances in [0, 1], got ${unfit}`);
  }
  const all = right + sum(wrong);
  if (all > 1 + 1e-9) throw new RangeError(`majorityAtK requires a sum of at most 1, got ${all}`);
  const isLarge = k > 100;
  const unit = isLarge ? Math.exp(logFactorial(k) / k) : 1;
  const ofWrong = isLarge ? wrong.map((q) => q * unit) : wrong;
  const ways = powers(right * unit, k);
  let score = 0;
  for (let c = 1; c <= k; c++) score += ways[c] * shareOf(ofWrong, k - c, c);
  if (isLarge) return score;
  for (let m = 2; m <= k; m++) score *= m;
  return score;
}

const mostVotes = 1000;

function logFactorial(k: number): number {
  let result = 0;
  for (let m = 2; m <= k; m++) result += Math.log(m);
  return result;
}

/** q^m / m! for m from 0 to the last. */
function powers(q: number, last: number): number[] {
  const result = [1];
  for (let m = 1; m <= last; m++) result.push((result[m - 1] * q) / m);
  return result;
}

/** Σ over the ways to spend the wrong votes, none above c, of the weight / (ties + 1). */
function shareOf(wrong: Vector, votes: number, c: number): number {
  const mostTies = Math.min(wrong.length, Math.floor(votes / c));
  let weights = Array.from({ length: mostTies + 1 }, () => zeros(votes + 1));
  weights[0][0] = 1;
  for (const q of wrong) {
    if (q === 0) continue;
    const terms = powers(q, c);
    const next = weights.map((row) => zeros(row.length));
    for (let ties = 0; ties <= mostTies; ties++) {
      for (let spent = 0; spent <= votes; spent++) {
        const weight = weights[ties][spent];
        if (weight === 0) continue;
        const most = Math.min(c, votes - spent);
        for (let m = 0; m <= most; m++) {
          if (m === c && ties === mostTies) continue; // cannot be: no votes are left for it
          next[m === c ? ties + 1 : ties][spent + m] += weight * terms[m];
        }
      }
    }
    weights = next;
  }
  return weights.reduce((total, row, ties) => total + row[votes] / (ties + 1), 0);
}

/** The chance that at least one of k answers is right, where each is with chance p: 1 − (1 − p)^k. */
export function passChance(p: number, k: number): number {
  if (!(p >= 0 && p <= 1)) throw new RangeError(`passChance requires p in [0, 1], got ${p}`);
  if (!(Number.isInteger(k) && k > 0))
    throw new RangeError(`passChance requires k from 1, got ${k}`);
  return 1 - (1 - p) ** k;
}

/**
 * `passChance` where p is not known: estimated without bias from n answers of which c are right,
 * 1 − C(n − c, k) / C(n, k).
 */
export function passAtK(n: number, c: number, k: number): number {
  const whole = [n, c, k].every((x) => Number.isInteger(x) && x >= 0);
  if (!whole || c > n || k > n || k < 1) {
    throw new RangeError(`passAtK requires 1 ≤ k ≤ n and 0 ≤ c ≤ n, got n ${n}, c ${c}, k ${k}`);
  }
  let allWrong = 1;
  for (let i = 0; i < k; i++) allWrong *= Math.max(0, n - c - i) / (n - i);
  return 1 - allWrong;
}

/** Bytes a parameter: bf16 weights and gradients with Adam in 32 bits; or frozen in bf16. */
export const TRAINED = 16;
export const FROZEN = 2;

export interface Models {
  readonly policy: number; // parameters
  /** Trained beside the policy in PPO; GRPO has none. */
  readonly critic?: number;
  /** Needed for the KL term. */
  readonly reference?: number;
  /** Needed where no rule can judge. */
  readonly reward?: number;
}

/** Bytes of weights, gradients and optimiser (DSM figure 4 names the models, not the bytes). */
export function memoryBill(models: Models): Required<Models> & { readonly total: number } {
  const { policy, critic = 0, reference = 0, reward = 0 } = models;
  const bill = {
    policy: TRAINED * policy,
    critic: TRAINED * critic,
    reference: FROZEN * reference,
    reward: FROZEN * reward,
  };
  for (const [model, bytes] of Object.entries(bill)) requireNotNegative('memoryBill', model, bytes);
  const total = bill.policy + bill.critic + bill.reference + bill.reward;
  requireFinite('memoryBill', 'total', total);
  return { ...bill, total };
}
