/** The clip of the objective at work, and three estimators of the KL divergence. */
import { frame } from '../../../../sims/grpo/experiments/clip/frame.ts';
import { knobs } from '../../../../sims/grpo/experiments/clip/knobs.ts';
import { shown } from '../../contract/shown.ts';
import { claims } from './claims.ts';
import { figures } from './figures.ts';
import { guide } from './guide.ts';

export const experiment = shown({ knobs, frame, figures, claims, guide, pace: 8, poster: 12 });
