/** A number in each stream, mixed by layer after layer and by nothing else. */
import { frame } from '../../../../sims/mhc/experiments/streams/frame.ts';
import { knobs } from '../../../../sims/mhc/experiments/streams/knobs.ts';
import { shown } from '../../contract/shown.ts';
import { claims } from './claims.ts';
import { figures } from './figures.ts';
import { guide } from './guide.ts';

export const experiment = shown({ knobs, frame, figures, claims, guide, pace: 20, poster: 60 });
