/** The cache of five models and one of your own, as the context grows. */
import { frame } from '../../../../sims/mla/experiments/cache/frame.ts';
import { knobs } from '../../../../sims/mla/experiments/cache/knobs.ts';
import { shown } from '../../contract/shown.ts';
import { claims } from './claims.ts';
import { figures } from './figures.ts';
import { guide } from './guide.ts';

export const experiment = shown({ knobs, frame, figures, claims, guide, pace: 16, poster: 63 });
