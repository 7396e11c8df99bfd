/** The loss of the first rollout’s last update, and its slopes, by tensors and by the plain code. */
import * as tf from '@tensorflow/tfjs-core';
import type { Check } from '../../../contract/comparison.ts';
import { stream } from '../../../math/random.ts';
import { copyForm } from '../../learner.ts';
import { copyOf } from '../../network.ts';
import { objective } from '../../objective.ts';
import type { Output } from '../../output.ts';
import { batchTensors, grpoLoss } from '../../tensors.ts';
import { advantagesOf, recipeOf, rollOut, trainer } from '../../trainer.ts';
import { improve, outputsOf, type Recipe } from '../../update.ts';
import { copies, type Values } from './knobs.ts';
import { settingsOf } from './run/settings.ts';

export const check: Check<Values> = (values) => {
  const { outputs, options } = written(values);
  const { logProbs, referenceLogProbs, ...batch } = batchTensors(outputs);
  const [, longest] = logProbs.shape;
  const loss = (x: tf.Tensor): tf.Tensor =>
    grpoLoss(x as tf.Tensor2D, { ...batch, referenceLogProbs }, options);
  return {
    plain() {
      const { value, gradient } = objective(outputs, options);
      const slopes = gradient.flatMap((row) => padded(row, longest).map((slope) => -slope));
      return [[-value, ...slopes]];
    },
    tensors: () =>
      tf.tidy(() => {
        const { value, grad } = tf.valueAndGrad(loss)(logProbs);
        return [[...value.dataSync(), ...grad.dataSync()]];
      }),
    dispose: () => tf.dispose([logProbs, referenceLogProbs ?? [], { ...batch }]),
  };
};

const padded = (row: readonly number[], length: number): number[] =>
  Array.from({ length }, (_, t) => row[t] ?? 0);

/** The answers of the first rollout, as likely as they are before its last update. */
function written(values: Values): {
  readonly outputs: readonly Output[];
  readonly options: Recipe;
} {
  const settings = settingsOf(values);
  const now = trainer(values.numbers.length, values.seed, values.calculator, 0);
  if (values.warmUp) {
    const ofForm = stream(values.seed, 'form');
    for (let i = 0; i < copies; i++) copyForm(now.who, now.ask(64), values.rate, ofForm);
    now.reference = copyOf(now.who.policy);
  }
  const { groups } = rollOut(now, settings);
  const answers = groups.flat();
  const advantages = advantagesOf(now, groups, settings);
  const options = recipeOf(now, settings);
  const { updates, beta } = settings;
  if (updates > 1) {
    improve(now.who, answers, advantages, now.reference, { ...options, updates: updates - 1 });
  }
  const reference = beta > 0 ? now.reference : undefined;
  return { outputs: outputsOf(now.who.policy, answers, advantages, reference), options };
}
