/**
 * One answer as the objective sees it: what was written, how likely it was, and how likely it is now.
 *
 * DeepSeek-AI, "DeepSeek-V3.2", arXiv:2512.02556, on scaling GRPO (V3.2)
 *
 * L tokens of one output.
 */
import { sum, type Vector } from '../math/vector.ts';

export interface Output {
  readonly logProbs: Vector; // log π of the tokens written  [L]
  readonly oldLogProbs: Vector; // the same under the policy that wrote them  [L]
  /** Under the frozen reference; needed where β > 0  [L]. */
  readonly referenceLogProbs?: Vector;
  readonly advantages: Vector; // [L]
  /** false: padding, which counts nowhere  [L]. */
  readonly mask?: readonly boolean[];
}

/** Whether token t counts, or is padding. @inner checked by objective */
export const counts = ({ mask }: Output, t: number): boolean => mask === undefined || mask[t];

/** How many tokens count. @inner checked by objective */
export const lengthOf = ({ logProbs, mask }: Output): number =>
  mask === undefined ? logProbs.length : mask.filter((counted) => counted).length;

/** log ρ of the output as a whole, the sum over the tokens that count. @inner checked by objective */
export const logRatioOf = (output: Output): number =>
  sum(
    output.logProbs.map((logProb, t) => (counts(output, t) ? logProb - output.oldLogProbs[t] : 0)),
  );

/**
 * How far the policy has moved away from an output since it was written: the mean of
 * log(π_old/π) over the tokens that count, by which V3.2 masks. 0 where none counts.
 *
 * @inner checked by objective
 */
export const driftOf = (output: Output): number =>
  -logRatioOf(output) / Math.max(1, lengthOf(output));

/** Its exponential is the largest ratio that a double holds. */
const largestLogRatio = 709;

/**
 * Refuses what would become NaN. log π = −∞, an answer that has become impossible, is well defined
 * for a clipped ratio and for nothing else.
 *
 * @param anchored whether the reference is needed
 * @param possible whether log π must be finite
 * @inner checked by objective
 */
export function checkOutputs(
  outputs: readonly Output[],
  { anchored, possible }: { readonly anchored: boolean; readonly possible: boolean },
): void {
  if (outputs.length === 0) throw new RangeError('objective requires at least 1 output, got 0');
  outputs.forEach((output, i) => {
    const { logProbs, oldLogProbs, advantages, referenceLogProbs = [] } = output;
    checkLengths(output, i, anchored);
    const finite = (what: string, value: number, t: number): void => {
      if (Number.isFinite(value)) return;
      throw new RangeError(
        `objective requires a finite ${what}, got ${value} at token ${t} of output ${i}`,
      );
    };
    const near = (what: string, logRatio: number, t: number): void => {
      if (!(logRatio > largestLogRatio)) return;
      throw new RangeError(
        `objective requires a log-ratio to the ${what} of at most ${largestLogRatio}, got ${logRatio} at token ${t} of output ${i}`,
      );
    };
    for (let t = 0; t < logProbs.length; t++) {
      if (!counts(output, t)) continue;
      if (possible || logProbs[t] !== -Infinity) finite('log-probability', logProbs[t], t);
      finite('old log-probability', oldLogProbs[t], t);
      finite('advantage', advantages[t], t);
      if (anchored) {
        near('old log-probability', logProbs[t] - oldLogProbs[t], t);
        finite('reference log-probability where beta > 0', referenceLogProbs[t], t);
        near('reference log-probability', referenceLogProbs[t] - logProbs[t], t);
      }
    }
  });
}

function checkLengths(output: Output, i: number, anchored: boolean): void {
  const { logProbs, oldLogProbs, advantages, mask = logProbs } = output;
  const { length } = logProbs;
  const lengths = [oldLogProbs, advantages, mask].map((entries) => entries.length);
  if (lengths.some((other) => other !== length)) {
    throw new RangeError(
      `objective requires ${length} old log-probabilities, advantages and mask entries in output ${i}, got ${lengths.join(', ')}`,
    );
  }
  const { referenceLogProbs = [] } = output;
  if (anchored && referenceLogProbs.length !== length) {
    throw new RangeError(
      `objective requires ${length} reference log-probabilities in output ${i} where beta > 0, got ${referenceLogProbs.length}`,
    );
  }
}
