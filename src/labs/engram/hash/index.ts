/** A text on its way to its slots, beside tables that fill up with other n-grams. */
import { frame } from '../../../../sims/engram/experiments/hash/frame.ts';
import { knobs } from '../../../../sims/engram/experiments/hash/knobs.ts';
import { shown } from '../../contract/shown.ts';
import { claims } from './claims.ts';
import { figures } from './figures.ts';
import { guide } from './guide.ts';

export const experiment = shown({ knobs, frame, figures, claims, guide, pace: 4, poster: 27 });
