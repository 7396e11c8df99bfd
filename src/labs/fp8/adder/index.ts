/** A long sum in the FP8 tensor core, 32 products a step, poured into float32 every so often. */
import { frame } from '../../../../sims/fp8/experiments/adder/frame.ts';
import { knobs } from '../../../../sims/fp8/experiments/adder/knobs.ts';
import { shown } from '../../contract/shown.ts';
import { claims } from './claims.ts';
import { figures } from './figures.ts';
import { guide } from './guide.ts';

export const experiment = shown({ knobs, frame, figures, claims, guide, pace: 8, poster: 127 });
