/** One row of scores, read tile by tile: what is held, and when it shrinks. */
import { frame } from '../../../../sims/flashmla/experiments/online/frame.ts';
import { knobs } from '../../../../sims/flashmla/experiments/online/knobs.ts';
import { shown } from '../../contract/shown.ts';
import { claims } from './claims.ts';
import { figures } from './figures.ts';
import { guide } from './guide.ts';

export const experiment = shown({ knobs, frame, figures, claims, guide, pace: 1, poster: 3 });
