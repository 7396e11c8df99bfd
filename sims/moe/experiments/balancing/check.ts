/** The first step's layer of experts, forward and backward, by tensors and by the plain code. */
import * as tf from '@tensorflow/tfjs-core';
import type { Check } from '../../../contract/comparison.ts';
import { loadTexts } from '../../../texts/index.ts';
import { moeLayer as plainLayer, moeLayerBackward, type LayerSize } from '../../layer.ts';
import { forward, slopesOfOutputs } from '../../model.ts';
import { routeTokens } from '../../router.ts';
import { layerTensors, moeLayer, type LayerTensors } from '../../tensors.ts';
import type { Values } from './knobs.ts';
import { openWorld, partsOf, routerOf, start } from './run/tracks.ts';

export const check: Check<Values> = async (values) => {
  const world = openWorld(values, await loadTexts());
  const { model, bias } = start(values.seed, values.hand).learner;
  const options = { ...routerOf(values), bias };
  const batch = world.drawBatch(partsOf(values));
  const pass = forward(model, batch, options);
  const ofOutputs = slopesOfOutputs(model, batch, pass);
  const { layer } = model;
  const { width } = layer;
  const inputs = tf.tensor2d(pass.normed, [batch.targets.length, width]);
  const slope = tf.tensor2d(ofOutputs, inputs.shape);
  const { shared, ...matrices } = layerTensors(layer);
  return {
    plain() {
      const routing = routeTokens(layer.router, pass.normed, width, options);
      const experts = plainLayer(layer, pass.normed, routing);
      const back = moeLayerBackward(layer, pass.normed, routing, experts, ofOutputs);
      return [experts.outputs, back.inputs, back.router, back.up, back.down];
    },
    tensors: () =>
      tf.tidy(() => {
        const outputs = (...[u, router, up, down]: tf.Tensor[]): tf.Tensor =>
          moeLayer(u as tf.Tensor2D, { router, up, down, shared } as LayerTensors, options);
        const { router, up, down } = matrices;
        const at = [inputs, router, up, down];
        const { value, grads } = tf.valueAndGrads(outputs)(at, slope);
        return [value, ...inPlainOrder(grads, layer)].map((x) => x.dataSync());
      }),
    dispose: () => tf.dispose([inputs, slope, { ...matrices }]),
  };
};

/** Slopes of `LayerTensors` as `Layer` lays its matrices out: the inverse of `layerTensors`. */
function inPlainOrder(
  [ofInputs, router, up, down]: tf.Tensor[],
  { width, hidden, experts, shared }: LayerSize,
): tf.Tensor[] {
  const ofExperts = tf.reshape(down, [experts + shared, hidden, width]);
  return [ofInputs, tf.transpose(router), tf.transpose(up), tf.transpose(ofExperts, [0, 2, 1])];
}
