/**
 * The mixture of experts of the small model, forward and backward: one shared expert that every
 * token passes and K routed ones, balanced by a bias on the choice (as in DeepSeek-V3).
 *
 * d is the width, E the routed experts.
 */
import type { Random } from '../../math/random.ts';
import { sigmoid, zeros } from '../../math/vector.ts';
import { rmsNormBack, rmsNormInto } from '../../math/rms-norm.ts';
import { float32Epsilon } from '../gate.ts';
import { inner, times, timesBack, weight, type Weight } from './weights.ts';

export interface MixtureBlock {
  readonly weights: readonly Weight[];
  forward(hidden: number[], out: number[]): void;
  backward(dOut: number[], dHidden: number[]): void;
  /** Moves the bias against the load since the last call. */
  balance(): void;
}

/** Experts a token passes besides the shared one. */
export const chosenExperts = 2;
const sharedHidden = 32;
const expertHidden = 16;
const biasSpeed = 0.01;

/** Parameters of one routed expert. */
export const expertParameters = (d: number): number => 2 * d * expertHidden;

export function mixtureBlock(d: number, experts: number, random: Random): MixtureBlock {
  const shared = perceptron(d, sharedHidden, 1, random);
  const routed = Array.from({ length: chosenExperts }, () => zeros(d));
  const bank = perceptronBank(d, experts, random);
  const router = weight(experts * d, 1 / Math.sqrt(d), random);
  const bias = zeros(experts);
  const load = zeros(experts);
  const affinity = zeros(experts);
  const dAffinity = zeros(experts);
  const [x, dx, scaled] = [zeros(d), zeros(d), zeros(d)];
  const chosen = new Array<number>(chosenExperts).fill(0);
  const gates = new Array<number>(chosenExperts).fill(0);
  let [factor, total] = [0, 0];
  return {
    weights: [...shared.weights, ...bank.weights, router],
    forward(hidden, out) {
      factor = rmsNormInto(hidden, x, float32Epsilon);
      times(router, x, affinity);
      for (let e = 0; e < experts; e++) affinity[e] = sigmoid(affinity[e]);
      chooseTwo(affinity, bias, chosen);
      total = affinity[chosen[0]] + affinity[chosen[1]];
      shared.forward(x, scaled);
      for (let i = 0; i < d; i++) out[i] = hidden[i] + scaled[i];
      chosen.forEach((expert, n) => {
        gates[n] = affinity[expert] / total;
        bank.slots[n].forward(x, routed[n], expert);
        for (let i = 0; i < d; i++) out[i] += gates[n] * routed[n][i];
      });
    },
    backward(dOut, dHidden) {
      dx.fill(0);
      dAffinity.fill(0);
      const dGates = routed.map((y) => inner(y, dOut));
      const common = gates.reduce((s, gate, n) => s + gate * dGates[n], 0);
      chosen.forEach((expert, n) => {
        for (let i = 0; i < d; i++) scaled[i] = gates[n] * dOut[i];
        bank.slots[n].backward(scaled, dx);
        const a = affinity[expert];
        load[expert]++; // of what is learned; judging leaves the balance alone
        dAffinity[expert] = ((dGates[n] - common) / total) * a * (1 - a);
      });
      shared.backward(dOut, dx);
      timesBack(router, x, dAffinity, dx);
      for (let i = 0; i < d; i++) dHidden[i] += dOut[i];
      rmsNormBack(x, factor, dx, dHidden);
    },
    balance() {
      const fair = load.reduce((a, b) => a + b) / experts;
      load.forEach((tokens, e) => (bias[e] += biasSpeed * Math.sign(fair - tokens)));
      load.fill(0);
    },
  };
}

/** The two experts of the largest affinity + bias; equal ones by index. */
function chooseTwo(affinity: number[], bias: number[], chosen: number[]): void {
  let [first, second] = [-1, -1];
  let [best, next] = [-Infinity, -Infinity];
  for (let e = 0; e < affinity.length; e++) {
    const score = affinity[e] + bias[e];
    if (score > best) {
      [second, next] = [first, best];
      [first, best] = [e, score];
    } else if (score > next) {
      [second, next] = [e, score];
    }
  }
  chosen[0] = first;
  chosen[1] = second;
}

interface Perceptron {
  /** With the weights of one expert of the bank. */
  forward(x: number[], y: number[], expert?: number): void;
  backward(dy: number[], dx: number[]): void;
}

/** d → hidden → d with ReLU between; weights for `experts` of them. */
function perceptron(
  d: number,
  hidden: number,
  experts: number,
  random: Random,
): Perceptron & { weights: readonly Weight[] } {
  const into = weight(experts * hidden * d, 1 / Math.sqrt(d), random);
  const outOf = weight(experts * d * hidden, 0.3 / Math.sqrt(hidden), random);
  return { weights: [into, outOf], ...runner(into, outOf, d, hidden) };
}

/** Experts with common storage, and a runner for each of the chosen ones. */
function perceptronBank(
  d: number,
  experts: number,
  random: Random,
): { weights: readonly Weight[]; slots: readonly Perceptron[] } {
  const { weights } = perceptron(d, expertHidden, experts, random);
  const [into, outOf] = weights;
  const slots = Array.from({ length: chosenExperts }, () => runner(into, outOf, d, expertHidden));
  return { weights, slots };
}

function runner(into: Weight, outOf: Weight, d: number, hidden: number): Perceptron {
  const middle = zeros(hidden);
  const dMiddle = zeros(hidden);
  let input = zeros(d);
  let from = 0;
  return {
    forward(x, y, expert = 0) {
      from = expert * d * hidden;
      input = x;
      times(into, x, middle, from);
      for (let i = 0; i < hidden; i++) if (middle[i] < 0) middle[i] = 0;
      times(outOf, middle, y, from);
    },
    backward(dy, dx) {
      dMiddle.fill(0);
      timesBack(outOf, middle, dy, dMiddle, from);
      for (let i = 0; i < hidden; i++) if (middle[i] === 0) dMiddle[i] = 0;
      timesBack(into, input, dMiddle, dx, from);
    },
  };
}
