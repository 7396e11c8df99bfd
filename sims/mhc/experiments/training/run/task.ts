/** What the three networks learn, and what is seen of them while they do. */
import { normal, stream } from '../../../../math/random.ts';
import { apply, matrix, mean, median, type Matrix, type Vector } from '../../../../math/vector.ts';
import { amaxGain, composite, gainsThroughDepth } from '../../../gain.ts';
import { columnSums } from '../../../sinkhorn.ts';
import type { StepResult } from '../../../training.ts';

/** Not the seed's: the task is the same for every seed, the data and the weights are not. */
const teacherSeed = 0;

/** A fixed random network of three tanh layers, steep enough not to be nearly linear. */
export function drawTeacher(): (input: Vector) => Vector {
  const random = stream(teacherSeed, 'teacher');
  const layer = (rows: number, columns: number): Matrix =>
    matrix(rows, columns, () => (2 * normal(random)) / Math.sqrt(columns));
  const layers = [layer(16, 16), layer(16, 16), layer(4, 16)];
  return (input) => layers.reduce<Vector>((x, weights) => apply(weights, x).map(Math.tanh), input);
}

/** What a network showed at a step, and since the start. */
export interface Seen {
  readonly loss: number;
  readonly gradient: number;
  readonly gain: number;
  readonly backward: number;
  readonly smallest: number;
  readonly spikes: number;
  readonly depth: readonly number[];
  readonly through: Vector; // [L], gain up to each layer, mean over samples
  readonly product: Matrix;
}

/** A step is a spike when its loss is above twice the median of the thirty before. */
export const isSpike = (loss: number, before: Vector): boolean =>
  before.length >= 30 && loss > 2 * median(before.slice(-30));

export function observe(
  { gradientNorm, mixing }: StepResult,
  losses: Vector,
  spikes: number,
): Seen {
  const n = mixing[0][0].length;
  const products = mixing.map((maps) => composite(maps, n));
  const gains = products.map((product) => amaxGain(product));
  const through = mixing.map((maps) =>
    gainsThroughDepth(maps).composite.map(({ forward }) => forward),
  );
  return {
    loss: mean(losses.slice(-20)),
    gradient: gradientNorm,
    gain: mean(gains.map(({ forward }) => forward)),
    backward: mean(gains.map(({ backward }) => backward)),
    smallest: mean(products.map((product) => Math.min(...columnSums(product)))),
    spikes,
    through: through[0].map((_, l) => mean(through.map((gains) => gains[l]))),
    depth: through[0],
    product: products[0],
  };
}
