/** Two hills over the same words: what both share is kept, what sticks out replaces the rest. */
import { frame } from '../../../../sims/mtp/experiments/overlap/frame.ts';
import { knobs } from '../../../../sims/mtp/experiments/overlap/knobs.ts';
import { shown } from '../../contract/shown.ts';
import { claims } from './claims.ts';
import { figures } from './figures.ts';
import { guide } from './guide.ts';

export const experiment = shown({ knobs, frame, figures, claims, guide, pace: 2, poster: 28 });
