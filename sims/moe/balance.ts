/**
 * Keeping experts evenly busy: the bias that replaces a loss, and the losses that it replaced.
 *
 * DeepSeek-AI, "DeepSeek-V3 Technical Report", arXiv:2412.19437, section 2.1.2 (V3)
 * DeepSeek-AI, "DeepSeek-V2", arXiv:2405.04434, section 2.2.3 (V2)
 * Wang et al., "Auxiliary-Loss-Free Load Balancing Strategy for Mixture-of-Experts",
 * arXiv:2408.15664 (LF)
 *
 * N routed experts, of which each of T tokens goes to K; D devices hold N/D experts each, and a
 * token may reach M of them. Padding is no token: leave it out of routes and affinities.
 */
import {
  requireFinite as requireNumber,
  requireMatrix,
  requireOneOf,
  requirePositive,
  requireWhole,
} from '../math/checks.ts';
import { mean, sum, topK, type Matrix, type Vector } from '../math/vector.ts';
import { requireDevices, requireFinite, requireLoads, requirePairs } from './checks.ts';
import type { Route } from './gate.ts';

/** A loss, and its slope in every mean affinity P: counts have none. */
export interface BalanceLoss {
  readonly loss: number;
  readonly gradient: Vector; // [N], ∂loss/∂P; for one token's affinity divide by T
}

/** c, how many tokens each expert got  [N]. */
export function loads(
  routes: readonly { readonly experts: Iterable<number> }[],
  experts: number,
): number[] {
  requireWhole('loads', 'experts', experts, 0);
  const result = new Array<number>(experts).fill(0);
  for (const route of routes) {
    for (const expert of route.experts) {
      if (!(expert in result)) {
        throw new RangeError(`loads requires experts from 0 to ${experts - 1}, got ${expert}`);
      }
      result[expert]++;
    }
  }
  return result;
}

/**
 * The step after each batch (LF algorithm 1): who had less than the mean load is favoured by one
 * notch, who had more is disfavoured; exactly the mean changes nothing. It uses the load of the
 * finished batch, outside the gradient: the load of the batch at hand would leak later tokens.
 *
 * @param bias b, before the step  [N]
 * @param load c, tokens of the finished batch  [N]
 * @param speed γ; with 'proportional' it multiplies the missing tokens themselves (LF §4.3)
 */
export function updateBias(
  bias: Vector,
  load: Vector,
  speed: number,
  rule: 'sign' | 'proportional' = 'sign',
): number[] {
  if (bias.length !== load.length) {
    throw new RangeError(
      `updateBias requires one load a bias, got ${load.length} for ${bias.length}`,
    );
  }
  requireLoads('updateBias', load);
  requireFinite('updateBias', 'biases', bias);
  if (!Number.isFinite(speed)) {
    throw new RangeError(`updateBias requires a finite speed, got ${speed}`);
  }
  requireOneOf('updateBias', 'rule', rule, ['sign', 'proportional']);
  const fair = mean(load);
  return bias.map((b, i) => {
    const missing = fair - load[i];
    return b + speed * (rule === 'sign' ? Math.sign(missing) : missing);
  });
}

/** By how many fair shares the busiest expert exceeds its own (LF eq. 4); 0 for an empty batch. */
export function maxViolation(load: Vector): number {
  requireLoads('maxViolation', load);
  const fair = mean(load);
  const busiest = load.reduce((most, c) => Math.max(most, c), 0);
  return fair > 0 ? (busiest - fair) / fair : 0;
}

/** f, each expert's load in fair shares: sums to N (V2 eq. 24); zeros for an empty batch. */
export function shares(load: Vector): number[] {
  requireLoads('shares', load);
  const fair = mean(load);
  return load.map((c) => (fair > 0 ? c / fair : 0));
}

/** P, the mean affinity of each expert (V2 eq. 25)  [N]. */
export function meanAffinities(affinities: Matrix): number[] {
  if (affinities.length === 0) throw new RangeError('meanAffinities requires a token, got none');
  requireMatrix('meanAffinities', affinities);
  return affinities[0].map((_, i) => mean(affinities.map((s) => s[i])));
}

/**
 * α Σ f P (V2 eq. 23). Not a distance: it lies below α where the busy have the lower affinity.
 *
 * @param share f, from `shares`  [N]
 * @param affinity P, from `meanAffinities`  [N]
 */
export function balanceLoss(share: Vector, affinity: Vector, alpha: number): BalanceLoss {
  requirePairs('balanceLoss', share, affinity);
  return weighted('balanceLoss', share, affinity, alpha);
}

/** α Σ f′ P′ over devices: f′ the mean of their shares, P′ the sum of affinities (V2 eq. 26–28). */
export function deviceLoss(
  share: Vector,
  affinity: Vector,
  devices: number,
  alpha: number,
): BalanceLoss {
  requirePairs('deviceLoss', share, affinity);
  const size = requireDevices('deviceLoss', share.length, devices);
  const ofDevice = (i: number): Vector => {
    const start = i - (i % size);
    return share.slice(start, start + size);
  };
  const mine = share.map((_, i) => mean(ofDevice(i)));
  return weighted('deviceLoss', mine, affinity, alpha);
}

/**
 * α Σ f″ P″ over devices: f″ = D / (M T) × the tokens that reach the device (V2 eq. 29–31).
 * A token that needs a device twice reaches it once.
 */
export function communicationLoss(
  routes: readonly Pick<Route, 'experts'>[],
  affinity: Vector,
  { devices, limit, alpha }: { devices: number; limit: number; alpha: number },
): BalanceLoss {
  const size = requireDevices('communicationLoss', affinity.length, devices);
  requirePositive('communicationLoss', 'limit', limit);
  loads(routes, affinity.length); // refuses who is no expert
  const reached = loads(
    routes.map(({ experts }) => ({
      experts: [...new Set(experts.map((i) => Math.floor(i / size)))],
    })),
    devices,
  );
  const factor = routes.length > 0 ? devices / (limit * routes.length) : 0;
  const mine = affinity.map((_, i) => factor * reached[Math.floor(i / size)]);
  return weighted('communicationLoss', mine, affinity, alpha);
}

/**
 * The small loss that V3 keeps, over one sequence (V3 eq. 17–20). Affinities are first divided by
 * their sum over all experts; the counts are of the K best without the bias, as eq. 18 is printed.
 *
 * @param affinities s of the tokens of one sequence  [T, N]
 * @returns the loss, and its slope in every s  [T, N]
 */
export function sequenceLoss(
  affinities: Matrix,
  k: number,
  alpha: number,
): { readonly loss: number; readonly gradient: Matrix } {
  const tokens = affinities.length;
  if (tokens === 0) return { loss: 0, gradient: [] };
  requireMatrix('sequenceLoss', affinities);
  requireNumber('sequenceLoss', 'alpha', alpha);
  const chosen = affinities.map((s) => ({ experts: topK(s, k) }));
  const share = shares(loads(chosen, affinities[0].length));
  let loss = 0;
  const gradient = affinities.map((s) => {
    requireLoads('sequenceLoss', s);
    const total = sum(s);
    if (!(total > 0)) {
      throw new RangeError(`sequenceLoss requires affinities of a positive sum, got ${total}`);
    }
    const inner = s.reduce((all, x, i) => all + (share[i] * x) / total, 0);
    loss += (alpha * inner) / tokens;
    return s.map((_, i) => (alpha * (share[i] - inner)) / (tokens * total));
  });
  return { loss, gradient };
}

/** Every loss above is linear in P, with these factors. */
function weighted(who: string, factors: Vector, affinity: Vector, alpha: number): BalanceLoss {
  requireNumber(who, 'alpha', alpha);
  requireFinite(who, 'affinities', affinity);
  const gradient = factors.map((f) => alpha * f);
  requireFinite(who, 'slopes', gradient);
  const loss = gradient.reduce((all, g, i) => all + g * affinity[i], 0);
  requireNumber(who, 'loss', loss);
  return { loss, gradient };
}
