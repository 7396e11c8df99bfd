/** The mixing maps of all layers of this experiment, by tensors in one batch and by the plain code. */
import * as tf from '@tensorflow/tfjs-core';
import type { Check } from '../../../contract/comparison.ts';
import { stream } from '../../../math/random.ts';
import { sinkhornKnopp } from '../../sinkhorn.ts';
import { sinkhorn } from '../../tensors.ts';
import type { Values } from './knobs.ts';
import { drawLogits } from './run/logits.ts';

export const check: Check<Values> = (values) => {
  const { seed, layers, iterations } = values;
  const ofLogits = stream(seed, 'logits');
  const logits = Array.from({ length: layers }, () => drawLogits(values, ofLogits));
  const batch = tf.tensor3d(logits);
  return {
    plain: () => [logits.flatMap((of) => sinkhornKnopp(of, { iterations }).flat())],
    tensors: () => tf.tidy(() => [sinkhorn(batch, { iterations }).dataSync()]),
    dispose: () => batch.dispose(),
  };
};
