/** One model decoded in three ways at once: the same outputs at three prices. */
import { frame } from '../../../../sims/mla/experiments/absorption/frame.ts';
import { knobs } from '../../../../sims/mla/experiments/absorption/knobs.ts';
import { shown } from '../../contract/shown.ts';
import { claims } from './claims.ts';
import { figures } from './figures.ts';
import { guide } from './guide.ts';

export const experiment = shown({ knobs, frame, figures, claims, guide, pace: 8, poster: 47 });
