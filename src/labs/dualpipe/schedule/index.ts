/** Who computes when in a pipeline that is fed from both ends, and who stands idle. */
import { frame } from '../../../../sims/dualpipe/experiments/schedule/frame.ts';
import { knobs, ticks } from '../../../../sims/dualpipe/experiments/schedule/knobs.ts';
import { shown } from '../../contract/shown.ts';
import { claims } from './claims.ts';
import { figures } from './figures.ts';
import { guide } from './guide.ts';

export const experiment = shown({
  ...{ knobs, frame, figures, claims, guide, pace: 10, poster: ticks - 1 },
});
