/** Two rules that look right and are not: exhibits, for showing what comes out. */
import { sample, type Random } from '../../../../math/random.ts';
import type { Vector } from '../../../../math/vector.ts';
import { firstToken, keepChance } from '../../../speculative.ts';
import type { Values } from '../knobs.ts';

export interface Cycle {
  readonly keep: number;
  readonly die: number;
  readonly isKept: boolean;
  readonly written: number;
}

/** A rejected draft is replaced by a draw from the whole of p, or stays all the same. */
export function wrongCycle(
  rule: Exclude<Values['rule'], 'residual'>,
  p: Vector,
  q: Vector,
  drafted: number,
  random: Random,
): Cycle {
  const keep = keepChance(p, q, drafted);
  const die = random();
  const isKept = die < keep || rule === 'nothing';
  return { keep, die, isKept, written: isKept ? drafted : sample(p, random) };
}

/** What such a rule writes, summed over all cases. */
export const wrongToken = (
  rule: Exclude<Values['rule'], 'residual'>,
  p: Vector,
  q: Vector,
): Vector => (rule === 'nothing' ? q : firstToken(p, q, p));
