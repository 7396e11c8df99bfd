/**
 * Speculative sampling: drafts are checked by the model so that what comes out has the model's own
 * distribution, whatever the drafter guesses.
 *
 * The rule: DSpark paper §2.1, acceptance by position eq. 8; Leviathan et al., arXiv:2211.17192.
 */
import { requireEach, requireNotNegative } from '../math/checks.ts';
import { type Random, sample } from '../math/random.ts';
import { argmax, sum, type Vector } from '../math/vector.ts';
import { requireChance, requireDistribution, requirePair, requireToken } from './checks.ts';

/**
 * The chance that a draft is kept, Σ_x min(p(x), q(x)) = 1 − ½‖p − q‖₁ (DSpark eq. 8).
 *
 * @param p the model's next-token distribution [V]
 * @param q the drafter's, over the same tokens [V]
 * @throws RangeError unless both are distributions over as many tokens
 */
export function acceptance(p: Vector, q: Vector): number {
  requirePair('acceptance', p, q);
  return sum(p.map((share, x) => Math.min(share, q[x])));
}

/**
 * The chance to keep the draft x: min(1, p(x) / q(x)) (DSpark §2.1).
 *
 * @throws RangeError when the drafter could not have drawn x at all
 */
export function keepChance(p: Vector, q: Vector, x: number): number {
  requirePair('keepChance', p, q);
  requireToken('keepChance', x, p.length);
  return ratio('keepChance', p, q, x);
}

function ratio(who: string, p: Vector, q: Vector, x: number): number {
  if (q[x] === 0) throw new RangeError(`${who} requires a draft that q can draw, got token ${x}`);
  return Math.min(1, p[x] / q[x]);
}

/**
 * What a rejected draft is replaced from: max(0, p − q) / Σ max(0, p − q) (DSpark §2.1). Where p = q
 * nothing sticks out, all entries are 0, and no draft is ever rejected.
 *
 * @returns a distribution over the tokens, or all 0 [V]
 */
export function residual(p: Vector, q: Vector): number[] {
  requirePair('residual', p, q);
  const over = p.map((share, x) => Math.max(0, share - q[x]));
  const total = sum(over);
  return total > 0 ? over.map((share) => share / total) : over;
}

/** What came of one cycle. */
export interface Verified {
  /** Drafts that were kept, from the left. */
  readonly accepted: number;
  /** What is written: the drafts that were kept, and one token of the model's own. */
  readonly tokens: readonly number[];
  /** For each draft that was looked at: its chance to be kept, and the die in [0, 1). */
  readonly dice: readonly { readonly keep: number; readonly die: number }[];
}

/**
 * One cycle, left to right: keep each draft with chance min(1, p / q); at the first rejection write
 * one token of the residual and stop; if all are kept write one more of the model's (the bonus).
 *
 * @param ps the model's distributions after each draft and before the first [γ + 1][V]
 * @param qs the distributions that the drafts were drawn from [γ][V]
 * @param drafts tokens [γ]; none is plain decoding
 * @throws RangeError for anything that is no distribution, and a draft that q cannot draw
 */
export function verify(
  ps: readonly Vector[],
  qs: readonly Vector[],
  drafts: readonly number[],
  random: Random,
): Verified {
  requireCycle('verify', ps.length, drafts);
  if (qs.length !== drafts.length) {
    throw new RangeError(`verify requires q for each of ${drafts.length} drafts, got ${qs.length}`);
  }
  ps.forEach((p) => requireDistribution('verify', 'p', p, ps[0].length));
  qs.forEach((q) => requireDistribution('verify', 'q', q, ps[0].length));
  drafts.forEach((x) => requireToken('verify', x, ps[0].length));
  const dice: { keep: number; die: number }[] = [];
  for (let i = 0; i < drafts.length; i++) {
    const keep = ratio('verify', ps[i], qs[i], drafts[i]);
    const die = random();
    dice.push({ keep, die });
    if (die < keep) continue;
    const other = sample(residual(ps[i], qs[i]), random);
    return { accepted: i, tokens: [...drafts.slice(0, i), other], dice };
  }
  const bonus = sample(ps[drafts.length], random);
  return { accepted: drafts.length, tokens: [...drafts, bonus], dice };
}

/**
 * The same where the model always takes its most likely token: a draft is kept if it is that token.
 *
 * @param ps the model's scores or probabilities after each draft and before the first [γ + 1][V]
 */
export function verifyGreedy(
  ps: readonly Vector[],
  drafts: readonly number[],
): Pick<Verified, 'accepted' | 'tokens'> {
  requireCycle('verifyGreedy', ps.length, drafts);
  ps.forEach((p, i) => {
    if (p.length === 0 || p.length !== ps[0].length || p.some(Number.isNaN)) {
      throw new RangeError(
        `verifyGreedy requires rows of numbers of one length, got none in row ${i}`,
      );
    }
  });
  drafts.forEach((x) => requireToken('verifyGreedy', x, ps[0].length));
  const best = ps.map((p) => argmax(p));
  const wrong = drafts.findIndex((x, i) => x !== best[i]);
  const accepted = wrong < 0 ? drafts.length : wrong;
  return { accepted, tokens: [...drafts.slice(0, accepted), best[accepted]] };
}

function requireCycle(who: string, rows: number, drafts: readonly number[]): void {
  if (rows !== drafts.length + 1) {
    throw new RangeError(`${who} requires p at ${drafts.length + 1} places, got ${rows}`);
  }
}

/**
 * The exact distribution of what a cycle writes first: over all drafts, kept or replaced. Equal to p
 * for any q.
 *
 * @param instead what a rejected draft is replaced from, in [0, 1]; the residual unless told [V]
 */
export function firstToken(p: Vector, q: Vector, instead: Vector = residual(p, q)): number[] {
  requirePair('firstToken', p, q);
  requireEach('firstToken', 'replacements', instead, p.length);
  instead.forEach((share) => requireChance('firstToken', 'replacements', share));
  const out = p.map(() => 0);
  let rejected = 0;
  for (let x = 0; x < p.length; x++) {
    if (q[x] === 0) continue;
    const kept = q[x] * ratio('firstToken', p, q, x);
    out[x] += kept;
    rejected += q[x] - kept;
  }
  return out.map((share, x) => share + rejected * instead[x]);
}

/**
 * Tokens a cycle, the bonus counted, if each draft is kept with chance α whatever came before:
 * (1 − α^(γ+1)) / (1 − α), and γ + 1 where α is 1.
 *
 * @throws RangeError for α outside [0, 1] and γ that is no count
 */
export function tokensPerCycle(alpha: number, drafts: number): number {
  requireChance('tokensPerCycle', 'α', alpha);
  requireDrafts('tokensPerCycle', drafts);
  if (alpha === 1) return drafts + 1;
  return -Math.expm1((drafts + 1) * Math.log(alpha)) / (1 - alpha);
}

/**
 * How many times as fast as plain decoding: tokens a cycle over what it costs, E / (γ c + 1).
 *
 * @param cost c, a draft step in passes of the model
 */
export function speedUp(alpha: number, drafts: number, cost: number): number {
  requireNotNegative('speedUp', 'c', cost);
  return tokensPerCycle(alpha, drafts) / (drafts * cost + 1);
}

/**
 * The γ of the greatest speed-up, of equals the least; Infinity where one more draft always helps
 * (drafts that are free, or never wrong and cheaper than a pass).
 */
export function bestDrafts(alpha: number, cost: number): number {
  requireChance('bestDrafts', 'α', alpha);
  requireNotNegative('bestDrafts', 'c', cost);
  if (alpha === 0) return 0;
  if (cost === 0 || (alpha === 1 && cost < 1)) return Infinity;
  if (alpha === 1) return 0;
  // one draft more helps while α^(γ+1) (γ c + 1) > c E(γ); the difference only falls
  const helps = (drafts: number): boolean =>
    alpha ** (drafts + 1) * (drafts * cost + 1) > cost * tokensPerCycle(alpha, drafts);
  let [low, high] = [0, 1];
  if (!helps(low)) return 0;
  while (helps(high)) [low, high] = [high, 2 * high];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (helps(middle)) low = middle;
    else high = middle;
  }
  return high;
}

function requireDrafts(who: string, drafts: number): void {
  if (!(Number.isSafeInteger(drafts) && drafts >= 0)) {
    throw new RangeError(`${who} requires γ, a whole number from 0, got ${drafts}`);
  }
}
