/**
 * What GRPO is compared with: a learned critic (PPO), and a plain average or nothing (REINFORCE).
 *
 * Schulman et al., "High-Dimensional Continuous Control Using Generalized Advantage Estimation",
 * arXiv:1506.02438, eq. 16 (GAE)
 * Schulman et al., "Proximal Policy Optimization Algorithms", arXiv:1707.06347 (PPO)
 * Williams, "Simple Statistical Gradient-Following Algorithms", 1992 (REINFORCE)
 *
 * L tokens of one output.
 */
import { requireEach, requireFinite } from '../math/checks.ts';
import { mean, type Vector } from '../math/vector.ts';

/**
 * GAE eq. 16, for an output that ends: δ_t = r_t + γ V_{t+1} − V_t, summed with weights (γλ)^l.
 * With γ = λ = 1 and one reward at the end it is that reward less V_t.
 *
 * @param rewards [L]
 * @param values V, the critic's guess before each token  [L]
 */
export function generalisedAdvantages(
  rewards: Vector,
  values: Vector,
  { discount = 1, trace = 1 }: { readonly discount?: number; readonly trace?: number } = {},
): number[] {
  if (rewards.length !== values.length) {
    throw new RangeError(
      `generalisedAdvantages requires one value a token, got ${values.length} for ${rewards.length}`,
    );
  }
  requireEach('generalisedAdvantages', 'rewards', rewards, rewards.length);
  requireEach('generalisedAdvantages', 'values', values, values.length);
  requireShare('generalisedAdvantages', 'discount', discount);
  requireShare('generalisedAdvantages', 'trace', trace);
  const advantages = rewards.map(() => 0);
  let later = 0;
  for (let t = rewards.length - 1; t >= 0; t--) {
    const next = t + 1 < values.length ? values[t + 1] : 0;
    later = rewards[t] + discount * next - values[t] + discount * trace * later;
    advantages[t] = later;
  }
  return advantages;
}

/** REINFORCE: the reward less a baseline that does not depend on the answer; 0 for none. */
export function reinforceAdvantages(rewards: Vector, baseline = 0): number[] {
  requireEach('reinforceAdvantages', 'rewards', rewards, rewards.length);
  requireFinite('reinforceAdvantages', 'baseline', baseline);
  return rewards.map((r) => r - baseline);
}

/** The baseline after a batch, moved towards its mean; the first batch sets it. */
export function runningMean(before: number | undefined, rewards: Vector, rate = 0.1): number {
  if (rewards.length === 0) throw new RangeError('runningMean requires rewards, got none');
  requireEach('runningMean', 'rewards', rewards, rewards.length);
  requireFinite('runningMean', 'mean before', before ?? 0);
  requireShare('runningMean', 'rate', rate);
  return before === undefined ? mean(rewards) : before + rate * (mean(rewards) - before);
}

function requireShare(who: string, what: string, value: number): void {
  if (value >= 0 && value <= 1) return;
  throw new RangeError(`${who} requires a ${what} in [0, 1], got ${value}`);
}
