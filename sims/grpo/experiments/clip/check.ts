/** The loss of the last update of the first rollout, and its slopes, by tensors and by the plain code. */
import * as tf from '@tensorflow/tfjs-core';
import type { Check } from '../../../contract/comparison.ts';
import { softmax } from '../../../math/vector.ts';
import { bandit, climb } from '../../bandit.ts';
import { objective } from '../../objective.ts';
import type { Output } from '../../output.ts';
import { batchTensors, grpoLoss } from '../../tensors.ts';
import type { Values } from './knobs.ts';

export const check: Check<Values> = (values) => {
  const maskAbove = values.delta > 0 ? values.delta : Infinity;
  const options = { ...values, maskAbove };
  const outputs = written(options);
  const { logProbs, referenceLogProbs, ...batch } = batchTensors(outputs);
  const loss = (x: tf.Tensor): tf.Tensor =>
    grpoLoss(x as tf.Tensor2D, { ...batch, referenceLogProbs }, options);
  return {
    plain() {
      const { value, gradient } = objective(outputs, { ...options, ratio: 'token' }); // the knob of that name is another
      return [[-value, ...gradient.map(([slope]) => -slope)]];
    },
    tensors: () =>
      tf.tidy(() => {
        const { value, grad } = tf.valueAndGrad(loss)(logProbs);
        return [[...value.dataSync(), ...grad.dataSync()]];
      }),
    dispose: () => tf.dispose([logProbs, referenceLogProbs ?? [], { ...batch }]),
  };
};

/** The answers of the first rollout, as likely as they were before its last update. */
function written(options: Values & { readonly maskAbove: number }): Output[] {
  const one = bandit(options.seed);
  const old = softmax(one.logits).map(Math.log);
  const { counts, advantages, paths } = climb(one, options);
  return counts.flatMap((times, answer) => {
    const logRatio = Math.log(paths[answer][options.updates - 1]);
    const output = {
      logProbs: [old[answer] + logRatio],
      oldLogProbs: [old[answer]],
      referenceLogProbs: [one.reference[answer]],
      advantages: [advantages[answer]],
    };
    return new Array<Output>(times).fill(output);
  });
}
