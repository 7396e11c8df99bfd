/**
 * The last matrix of this experiment, by tensors and by the plain code; both in logarithms, whatever
 * numbers the knob asks for: plain exponentials may run out of range.
 */
import * as tf from '@tensorflow/tfjs-core';
import type { Check } from '../../../contract/comparison.ts';
import { sinkhornKnopp } from '../../sinkhorn.ts';
import { sinkhorn } from '../../tensors.ts';
import type { Values } from './knobs.ts';
import { logitsOf } from './run/logits.ts';

export const check: Check<Values> = (values) => {
  const { iterations, order, variant } = values;
  const logits = logitsOf(values);
  const batch = tf.tensor3d([logits.map((row) => [...row])]);
  return {
    plain: () => [sinkhornKnopp(logits, { iterations, order, variant, domain: 'log' }).flat()],
    tensors: () => tf.tidy(() => [sinkhorn(batch, { iterations, order, variant }).dataSync()]),
    dispose: () => batch.dispose(),
  };
};
