/** The clip at work on a policy of one token, and what three estimators say of its distance. */
import { simulation } from '../../../contract/simulation.ts';
import { stream } from '../../../math/random.ts';
import { vector } from '../../../math/vector.ts';
import { bandit, climb, type Climb, compareEstimators } from '../../bandit.ts';
import { surrogate, type Surrogate } from '../../surrogate.ts';
import type { BySign, Frame } from './frame.ts';
import { knobs, rollouts, type Values } from './knobs.ts';

const ratiosDrawn = vector(126, (i) => i / 50); // 0 … 2.5

const signs: BySign = { good: 1, bad: -1 };

const bySign = <T>(of: (advantage: number) => T): BySign<T> => ({
  good: of(signs.good),
  bad: of(signs.bad),
});

export const run = simulation<Values, Frame>(knobs, {
  *simulate(values) {
    const { seed } = values;
    const once = bandit(seed);
    const often = bandit(seed);
    const ofKl = stream(seed, 'estimators');
    let now = values;
    for (let rollout = 0; rollout < rollouts; rollout++) {
      const maskAbove = now.delta > 0 ? now.delta : Infinity;
      const single = climb(once, { ...now, maskAbove, updates: 1 });
      const several = climb(often, { ...now, maskAbove });
      now = yield {
        rollout,
        ...curves(now),
        reward: { often: several.reward, once: single.reward },
        clipped: { often: several.clipFraction, once: single.clipFraction },
        masked: several.maskFraction,
        lossOften: several.loss,
        written: several.counts,
        advantages: several.advantages,
        paths: several.paths,
        ...ends(several, now),
        ...compareEstimators(often, ofKl),
      };
    }
  },
});

/** The objective and its slope over the ratio, and at the ratio that is looked at. */
function curves({
  low,
  high,
  ratio,
  token,
}: Values): Pick<
  Frame,
  'ratio' | 'ratios' | 'objective' | 'slope' | 'objectiveHere' | 'slopeHere' | 'raised'
> {
  const at = (rho: number, advantage: number): Surrogate =>
    surrogate(Math.log(rho), advantage, { low, high });
  const over = (what: 'value' | 'slope') => (advantage: number) =>
    ratiosDrawn.map((rho) => at(rho, advantage)[what]);
  return {
    ratio,
    ratios: ratiosDrawn,
    objective: bySign(over('value')),
    slope: bySign(over('slope')),
    objectiveHere: bySign((advantage) => at(ratio, advantage).value),
    slopeHere: bySign((advantage) => at(ratio, advantage).slope),
    raised: Math.min(1, token * (1 + high)),
  };
}

/** Where the answers of this rollout have ended on the two curves. */
function ends(
  { ratios, advantages }: Climb,
  { low, high }: Values,
): Pick<Frame, 'endRatios' | 'endObjectives'> {
  const where = (sign: number): number[] => ratios.filter((_, a) => advantages[a] * sign > 0);
  return {
    endRatios: bySign(where),
    endObjectives: bySign((sign) =>
      where(sign).map((ratio) => surrogate(Math.log(ratio), sign, { low, high }).value),
    ),
  };
}
