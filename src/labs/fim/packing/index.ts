/** Documents cut into windows before or after they are rearranged, and what a cache keeps. */
import { frame } from '../../../../sims/fim/experiments/packing/frame.ts';
import { knobs } from '../../../../sims/fim/experiments/packing/knobs.ts';
import { shown } from '../../contract/shown.ts';
import { claims } from './claims.ts';
import { figures } from './figures.ts';
import { guide } from './guide.ts';

export const experiment = shown({ knobs, frame, figures, claims, guide, pace: 2, poster: 9 });
