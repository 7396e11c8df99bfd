/** Inside a slot: how much of what is sent hides behind what computes. */
import { frame } from '../../../../sims/dualpipe/experiments/overlap/frame.ts';
import { knobs, ticks } from '../../../../sims/dualpipe/experiments/overlap/knobs.ts';
import { shown } from '../../contract/shown.ts';
import { claims } from './claims.ts';
import { figures } from './figures.ts';
import { guide } from './guide.ts';

export const experiment = shown({
  ...{ knobs, frame, figures, claims, guide, pace: 10, poster: ticks - 1 },
});
