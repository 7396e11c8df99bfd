/** Five ways to keep what was read, writing token by token on one GPU. */
import { frame } from '../../../../sims/mla/experiments/race/frame.ts';
import { knobs } from '../../../../sims/mla/experiments/race/knobs.ts';
import { shown } from '../../contract/shown.ts';
import { claims } from './claims.ts';
import { figures } from './figures.ts';
import { guide } from './guide.ts';

export const experiment = shown({ knobs, frame, figures, claims, guide, pace: 12, poster: 63 });
