/** The shape and the training of the toy network, as the experiments and the shipped files have them. */
import type { Shape } from '../training/weights.ts';
import { vocabulary } from './corpus.ts';

export const shape: Shape = { vocabulary, width: 32, heads: 2, layers: 2 };

export const documentsAStep = 32;
export const learningRate = 8e-3;
