/** RoPE put on the content: what no fixed matrix can absorb. */
import { frame } from '../../../../sims/mla/experiments/decoupling/frame.ts';
import { knobs } from '../../../../sims/mla/experiments/decoupling/knobs.ts';
import { shown } from '../../contract/shown.ts';
import { claims } from './claims.ts';
import { figures } from './figures.ts';
import { guide } from './guide.ts';

export const experiment = shown({ knobs, frame, figures, claims, guide, pace: 4, poster: 23 });
