/** TensorFlow.js with all gradients, for a linked program: one copy, which its backends share. */
import '@tensorflow/tfjs-core/dist/register_all_gradients';

export * from '@tensorflow/tfjs-core';
