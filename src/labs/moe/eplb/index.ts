/** The puzzle of serving: copies of busy experts, and where to put them. */
import { frame } from '../../../../sims/moe/experiments/eplb/frame.ts';
import { knobs } from '../../../../sims/moe/experiments/eplb/knobs.ts';
import { shown } from '../../contract/shown.ts';
import { claims } from './claims.ts';
import { figures } from './figures.ts';
import { guide } from './guide.ts';

export const experiment = shown({ knobs, frame, figures, claims, guide, pace: 1, poster: 0 });
