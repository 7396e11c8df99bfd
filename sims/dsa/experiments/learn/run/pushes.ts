/** Who moves whom: lengths of gradients, measured, not assumed. */
import { slopeOf, withTensors } from '../../../../training/trainer.ts';
import type { Batch } from '../../../needles.ts';
import type { Size } from '../../../network.ts';
import { indexerLoss, languageLoss, lessonOf, uncutLoss } from '../../../tensors.ts';
import type { Frame } from '../frame.ts';
import { choices, type Pair } from './arm.ts';
import { maskOf } from './choosing.ts';

type Gradient = ReturnType<typeof slopeOf>['gradient'];

/** Over the tables of these names. */
const lengthOf = (gradient: Gradient, names: readonly string[]): number =>
  Math.hypot(...names.map((name) => Math.hypot(...gradient[name])));

/**
 * In every loss stand all tables, of the model and of the indexer. The language loss reads what the
 * indexer chose, and yet has no slope there: a choice is not differentiable, and scores are used for
 * nothing else.
 */
export function pushes(
  pair: Pair,
  size: Size,
  k: number,
  batch: Batch,
): Pick<Frame, 'fromLanguage' | 'fromOwn' | 'toModel' | 'uncut'> {
  const both = { ...pair.main, ...pair.indexer };
  const [ofModel, ofIndexer] = [Object.keys(pair.main), Object.keys(pair.indexer)];
  const chosen = maskOf(choices('indexer', pair, { k, size, batch, random: () => 0 }));
  const lesson = withTensors(pair.main, (main) => lessonOf(main, batch));
  const language = slopeOf(both, (tensors) => languageLoss(tensors, batch, chosen)).gradient;
  const own = slopeOf(both, (tensors) => indexerLoss(tensors, size, lesson)).gradient;
  const uncut = slopeOf(both, (tensors) => uncutLoss(tensors, size, batch, lesson)).gradient;
  return {
    fromLanguage: lengthOf(language, ofIndexer),
    fromOwn: lengthOf(own, ofIndexer),
    toModel: lengthOf(own, ofModel),
    uncut: lengthOf(uncut, ofModel),
  };
}
