/** One outlier, and what four ways of sharing scales leave of the numbers beside it. */
import { frame } from '../../../../sims/fp8/experiments/tiles/frame.ts';
import { knobs } from '../../../../sims/fp8/experiments/tiles/knobs.ts';
import { shown } from '../../contract/shown.ts';
import { claims } from './claims.ts';
import { figures } from './figures.ts';
import { guide } from './guide.ts';

export const experiment = shown({ knobs, frame, figures, claims, guide });
