/**
 * How loud a question is, by how hard it is: the mean size of its advantages, where an answer earns
 * 1 with chance p and else 0.
 *
 * Liu et al., "Understanding R1-Zero-Like Training", arXiv:2503.20783, section 3.1 (DR): dividing by
 * the std gives questions that are nearly always or nearly never answered rightly more weight.
 *
 * p: chance of a right answer; G answers a group.
 */
import { requireOneOf } from '../math/checks.ts';
import type { Spread } from './advantages.ts';

/** Mean |A| of a group in which the share s is right: 2 √(s (1 − s)) divided by the std, else 2 s (1 − s). */
export function sizeAt(share: number, std: Exclude<Spread, 'sample'>): number {
  if (!(share >= 0 && share <= 1)) {
    throw new RangeError(`sizeAt requires a share in [0, 1], got ${share}`);
  }
  requireOneOf('sizeAt', 'std', std, ['population', 'none']);
  const spread = Math.sqrt(share * (1 - share)); // the population's
  return std === 'none' ? 2 * spread ** 2 : 2 * spread;
}

/**
 * The same before the group is drawn: the mean over the binomial number of right answers, dead
 * groups included. As G grows it becomes `sizeAt(p)`.
 */
export function expectedSize(p: number, size: number, std: Exclude<Spread, 'sample'>): number {
  if (!(p >= 0 && p <= 1)) throw new RangeError(`expectedSize requires p in [0, 1], got ${p}`);
  if (!(Number.isInteger(size) && size >= 2 && size <= 1e6)) {
    throw new RangeError(`expectedSize requires a size from 2 to a million, got ${size}`);
  }
  const rarer = Math.min(p, 1 - p); // right and wrong may change places
  const odds = Math.log(rarer / (1 - rarer));
  let logChance = size * Math.log1p(-rarer); // of no answer of the rarer kind
  let total = 0;
  for (let k = 1; k < size; k++) {
    logChance += Math.log((size - k + 1) / k) + odds;
    total += Math.exp(logChance) * sizeAt(k / size, std);
  }
  return total;
}
