/** The advantages of one group, and how often a group teaches nothing. */
import { frame } from '../../../../sims/grpo/experiments/group/frame.ts';
import { knobs } from '../../../../sims/grpo/experiments/group/knobs.ts';
import { shown } from '../../contract/shown.ts';
import { claims } from './claims.ts';
import { figures } from './figures.ts';
import { guide } from './guide.ts';

export const experiment = shown({ knobs, frame, figures, claims, guide, pace: 15, poster: 59 });
