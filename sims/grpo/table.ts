/**
 * The policy without a network: one row of logits a question, one softmax over its answers.
 *
 * Shao et al., "DeepSeekMath", arXiv:2402.03300, eq. 3 (DSM), for answers of one token
 *
 * A answers to choose from; G drawn.
 */
import { requireEach, requireFinite } from '../math/checks.ts';
import { softmax, sum, type Vector } from '../math/vector.ts';
import { surrogate, type Trust } from './surrogate.ts';

/** G answers to one question. */
export interface Drawn {
  readonly answers: readonly number[]; // [G], indices
  readonly oldLogProbs: Vector; // [G], under the policy that drew them
  readonly advantages: Vector; // [G]
}

/**
 * The logits after one step up DSM eq. 3 without its KL term.
 *
 * @param logits of the answers to choose from  [A]
 * @param rate learning rate; divided by the number of questions where the mean is over several
 */
export function updateRow(
  logits: Vector,
  { answers, oldLogProbs, advantages }: Drawn,
  rate: number,
  trust: Trust,
): number[] {
  if (oldLogProbs.length !== answers.length || advantages.length !== answers.length) {
    throw new RangeError(
      `updateRow requires ${answers.length} old log-probabilities and advantages, got ${oldLogProbs.length} and ${advantages.length}`,
    );
  }
  requireEach('updateRow', 'logits', logits, logits.length);
  requireEach('updateRow', 'old log-probabilities', oldLogProbs, answers.length);
  requireFinite('updateRow', 'rate', rate);
  const p = softmax(logits);
  const push = new Array<number>(logits.length).fill(0);
  for (let i = 0; i < answers.length; i++) {
    const logRatio = Math.log(p[answers[i]]) - oldLogProbs[i];
    push[answers[i]] += surrogate(logRatio, advantages[i], trust).gradient / answers.length;
  }
  const total = sum(push);
  return logits.map((z, a) => z + rate * (push[a] - total * p[a]));
}
