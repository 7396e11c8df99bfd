/** One product of matrices under the roof of a card: when memory decides, and when arithmetic. */
import { frame } from '../../../../sims/fp8/experiments/roofline/frame.ts';
import { knobs } from '../../../../sims/fp8/experiments/roofline/knobs.ts';
import { shown } from '../../contract/shown.ts';
import { claims } from './claims.ts';
import { figures } from './figures.ts';
import { guide } from './guide.ts';

export const experiment = shown({ knobs, frame, figures, claims, guide, pace: 1 });
