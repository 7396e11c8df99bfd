/** Five ways to learn in two worlds: one where thinking longer cannot pay, one where it does. */
import { frame } from '../../../../sims/grpo/experiments/thinking/frame.ts';
import { knobs } from '../../../../sims/grpo/experiments/thinking/knobs.ts';
import { shown } from '../../contract/shown.ts';
import { claims } from './claims.ts';
import { figures } from './figures.ts';
import { guide } from './guide.ts';

export const experiment = shown({ knobs, frame, figures, claims, guide, pace: 10, poster: 51 });
