/** The tokens of this experiment decoded once more, absorbed, by tensors and by the plain code. */
import * as tf from '@tensorflow/tfjs-core';
import type { Check } from '../../../contract/comparison.ts';
import { latentAttention as plainAttention, latentCache } from '../../latent.ts';
import { latentAttention, latentTensors } from '../../tensors.ts';
import type { Values } from './knobs.ts';
import { model } from './run/model.ts';

export const check: Check<Values> = (values) => {
  const { shape, weights, hidden } = model(values);
  const tensors = latentTensors(weights);
  const tokens = hidden.map((row) => tf.tensor2d([row]));
  return {
    plain() {
      const cache = latentCache(shape);
      const outputs = hidden.flatMap((row) =>
        plainAttention([row], weights, shape, { cache }).outputs.flat(),
      );
      return [outputs, cache.read().flat()];
    },
    tensors: () =>
      tf.tidy(() => {
        let cache: tf.Tensor2D | undefined;
        const outputs = tokens.map((token) => {
          const step = latentAttention(token, tensors, shape, { cache });
          cache = step.cache;
          return step.outputs;
        });
        return [tf.concat(outputs, 0).dataSync(), cache?.dataSync() ?? []];
      }),
    dispose: () => tf.dispose([...tokens, { ...tensors }]),
  };
};
