/**
 * A network of one hidden layer whose input is a short list of switched-on features: the policy
 * and the critic of the toy worlds. Forward and backward by hand.
 *
 * F features, of which A are on; H hidden units (ReLU); O outputs.
 */
import { overwrite, zeros } from '../math/vector.ts';
import { normal, type Random } from '../math/random.ts';

export interface Network {
  readonly hidden: number;
  readonly outputs: number;
  /** Input weights [F, H], hidden bias [H], output weights [O, H], output bias [O]; row by row. */
  readonly parameters: readonly number[][];
}

/**
 * Random input weights for about `active` features that are on; nearly equal outputs.
 *
 * @inner checked by learn
 */
export function network(
  {
    features,
    active,
    hidden,
    outputs,
  }: { features: number; active: number; hidden: number; outputs: number },
  random: Random,
): Network {
  const draw = (length: number, scale: number): number[] =>
    Array.from({ length }, () => scale * normal(random));
  const parameters = [
    draw(features * hidden, 1 / Math.sqrt(active)),
    zeros(hidden),
    draw(outputs * hidden, 0.1 / Math.sqrt(hidden)),
    zeros(outputs),
  ];
  return { hidden, outputs, parameters };
}

/** @inner checked by learn */
export const copyOf = (net: Network): Network => ({
  ...net,
  parameters: net.parameters.map((p) => p.slice()),
});

/** @inner checked by learn */
export const size = (net: Network): number =>
  net.parameters.reduce((total, p) => total + p.length, 0);

/** Room for the gradient of all parameters, and for that of one hidden layer on the way. */
export interface Gradient {
  readonly parameters: readonly number[][];
  readonly byHidden: number[]; // [H]
}

/** @inner checked by learn */
export const gradientOf = (net: Network): Gradient => ({
  parameters: net.parameters.map((p) => zeros(p.length)),
  byHidden: zeros(net.hidden),
});

/** Fills `hidden` [H] and `outputs` [O]. @inner checked by learn */
export function forward(
  net: Network,
  on: readonly number[],
  hidden: number[],
  outputs: number[],
): void {
  const [input, inputBias, output, outputBias] = net.parameters;
  const H = net.hidden;
  overwrite(hidden, inputBias);
  for (const feature of on) {
    const row = feature * H;
    for (let h = 0; h < H; h++) hidden[h] += input[row + h];
  }
  for (let h = 0; h < H; h++) if (hidden[h] < 0) hidden[h] = 0;
  for (let o = 0; o < net.outputs; o++) {
    let total = outputBias[o];
    const row = o * H;
    for (let h = 0; h < H; h++) total += output[row + h] * hidden[h];
    outputs[o] = total;
  }
}

/**
 * Adds to `gradient` what a gradient by the outputs means for the parameters.
 *
 * @param hidden as `forward` left it  [H]
 * @param byOutputs [O]
 *
 * @inner checked by learn
 */
export function backward(
  net: Network,
  on: readonly number[],
  hidden: number[],
  byOutputs: number[],
  { parameters, byHidden }: Gradient,
): void {
  const output = net.parameters[2];
  const [input, inputBias, outputGradient, outputBias] = parameters;
  const H = net.hidden;
  byHidden.fill(0);
  for (let o = 0; o < net.outputs; o++) {
    const g = byOutputs[o];
    outputBias[o] += g;
    const row = o * H;
    for (let h = 0; h < H; h++) {
      outputGradient[row + h] += g * hidden[h];
      byHidden[h] += g * output[row + h];
    }
  }
  for (let h = 0; h < H; h++) {
    if (hidden[h] === 0) byHidden[h] = 0;
    inputBias[h] += byHidden[h];
  }
  for (const feature of on) {
    const row = feature * H;
    for (let h = 0; h < H; h++) input[row + h] += byHidden[h];
  }
}

/** Turns outputs into probabilities, in place. @inner checked by learn */
export function toProbabilities(outputs: number[]): void {
  let largest = -Infinity;
  for (const x of outputs) largest = Math.max(largest, x);
  let total = 0;
  for (let o = 0; o < outputs.length; o++) total += outputs[o] = Math.exp(outputs[o] - largest);
  for (let o = 0; o < outputs.length; o++) outputs[o] /= total;
}
