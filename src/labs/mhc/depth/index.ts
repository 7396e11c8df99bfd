/** The product of many mixing maps: what it amplifies, and what it lets fade. */
import { frame } from '../../../../sims/mhc/experiments/depth/frame.ts';
import { knobs } from '../../../../sims/mhc/experiments/depth/knobs.ts';
import { shown } from '../../contract/shown.ts';
import { claims } from './claims.ts';
import { figures } from './figures.ts';
import { guide } from './guide.ts';

export const experiment = shown({ knobs, frame, figures, claims, guide, pace: 20, poster: 59 });
