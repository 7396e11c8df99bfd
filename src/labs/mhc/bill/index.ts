/** What four streams cost in memory traffic, and what recomputing saves. */
import { frame } from '../../../../sims/mhc/experiments/bill/frame.ts';
import { knobs } from '../../../../sims/mhc/experiments/bill/knobs.ts';
import { shown } from '../../contract/shown.ts';
import { claims } from './claims.ts';
import { figures } from './figures.ts';
import { guide } from './guide.ts';

export const experiment = shown({ knobs, frame, figures, claims, guide, pace: 1 });
