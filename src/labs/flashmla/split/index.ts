/** Requests of different length, cut among all processors of a card. */
import { frame } from '../../../../sims/flashmla/experiments/split/frame.ts';
import { knobs } from '../../../../sims/flashmla/experiments/split/knobs.ts';
import { shown } from '../../contract/shown.ts';
import { claims } from './claims.ts';
import { figures } from './figures.ts';
import { guide } from './guide.ts';

export const experiment = shown({ knobs, frame, figures, claims, guide, pace: 6, poster: 9 });
