/** One matrix, half step by half step: which sums are right, which are not yet. */
import { frame } from '../../../../sims/mhc/experiments/sinkhorn/frame.ts';
import { knobs } from '../../../../sims/mhc/experiments/sinkhorn/knobs.ts';
import { shown } from '../../contract/shown.ts';
import { claims } from './claims.ts';
import { figures } from './figures.ts';
import { guide } from './guide.ts';

export const experiment = shown({ knobs, frame, figures, claims, guide, pace: 6, poster: 1 });
