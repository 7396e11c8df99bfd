/** Four networks that learn from the same batches: in float32, and with FP8 products in three groupings. */
import { each } from '../../../contract/frame.ts';
import { simulation } from '../../../contract/simulation.ts';
import { stream } from '../../../math/random.ts';
import { lossOf, parameters } from '../../network.ts';
import { rateAt, trainee, type Recipe } from '../../training.ts';
import type { Frame, Lane } from './frame.ts';
import { knobs, stride, type Values } from './knobs.ts';
import { drawBatch, loadCharacters, type Characters } from './run/characters.ts';
import { pathOf } from './run/path.ts';
import { tally } from './run/tally.ts';

const names: readonly Lane[] = ['float32', 'tensor', 'blocks', 'tiles'];
const batch = 64;
const judged = 256; // windows of held-out text
/** V3 has 128; the matrices here are 32 and 64 wide. */
const group = 16;
const outliers = { none: 0, large: 1e5, huge: 1e6 } as const;

export const run = simulation<Values, Frame, Characters>(knobs, {
  prepare: loadCharacters,

  *simulate(values, text) {
    const { seed, steps, rate } = values;
    const start = parameters(text.vocabulary, seed);
    const recipes = each(names, (lane) => recipeOf(lane, values));
    const learners = each(names, (lane) =>
      trainee(start, recipes[lane], stream(seed, `rounding ${lane}`)),
    );
    const heldOut = drawBatch(text.heldOut, judged, stream(1, 'held-out'));
    const windows = stream(seed, 'windows');
    const path = pathOf(learners.tiles, learners.float32, recipes.tiles);
    let step = 0;
    while (step < steps) {
      const counted = tally();
      for (const end = Math.min(steps, step + stride); step < end; step++) {
        const drawn = drawBatch(text.training, batch, windows);
        for (const lane of names) learners[lane].learn(drawn, rateAt(step, steps, rate));
        counted.add(learners.tiles.last());
      }
      const loss = each(names, (lane) => {
        const { precision, outlier } = recipes[lane];
        return lossOf(learners[lane].weights, heldOut, precision, outlier);
      });
      yield {
        step,
        loss,
        above: each(['tensor', 'blocks', 'tiles'], (lane) => 100 * (loss[lane] / loss.float32 - 1)),
        ...counted.seen(),
        vanished: 100 * learners.tiles.vanished(),
        ...path.seen(),
      };
    }
  },
});

function recipeOf(lane: Lane, values: Values): Recipe {
  const { gradients, scale, rounding, weights, moments, outlier } = values;
  const isPlain = lane === 'float32';
  return {
    precision: { groups: lane, size: group, scale, gradients },
    keeping: { format: isPlain ? 'float32' : weights, rounding, size: group, scale },
    moments: isPlain ? 'float32' : moments,
    outlier: outliers[outlier],
  };
}
