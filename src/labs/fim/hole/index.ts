/** A hole in a small file, the order in which a network reads the rest, and what it writes. */
import { frame } from '../../../../sims/fim/experiments/hole/frame.ts';
import { knobs } from '../../../../sims/fim/experiments/hole/knobs.ts';
import { shown } from '../../contract/shown.ts';
import { claims } from './claims.ts';
import { figures } from './figures.ts';
import { guide } from './guide.ts';

export const experiment = shown({ knobs, frame, figures, claims, guide, pace: 2, poster: 5 });
