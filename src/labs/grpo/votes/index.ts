/** Answers that become surer, by reward or without it: one, a vote, and any of many tries. */
import { frame } from '../../../../sims/grpo/experiments/votes/frame.ts';
import { knobs } from '../../../../sims/grpo/experiments/votes/knobs.ts';
import { shown } from '../../contract/shown.ts';
import { claims } from './claims.ts';
import { figures } from './figures.ts';
import { guide } from './guide.ts';

export const experiment = shown({ knobs, frame, figures, claims, guide, pace: 12, poster: 60 });
