/** What the module of this experiment adds to every place, by tensors and by the plain code. */
import * as tf from '@tensorflow/tfjs-core';
import type { Check } from '../../../contract/comparison.ts';
import { engramLayer as plainLayer } from '../../layer.ts';
import { engramLayer, engramTensors } from '../../tensors.ts';
import type { Values } from './knobs.ts';
import { charactersOf, codePoint, statesOf, weightsOf } from './run/drawn.ts';

export const check: Check<Values> = (values) => {
  const { dilation } = values;
  const ids = charactersOf(values.text).map(codePoint);
  const weights = weightsOf(values);
  const hidden = statesOf(values, ids.length);
  const tensors = engramTensors(weights);
  const states = tf.tensor3d(hidden.map((branches) => branches.map((row) => [...row])));
  return {
    plain: () => [plainLayer(ids, hidden, weights, { dilation }).output.flat(2)],
    tensors: () =>
      tf.tidy(() => [engramLayer(ids, states, weights, tensors, { dilation }).dataSync()]),
    dispose: () => tf.dispose([states, { ...tensors }]),
  };
};
