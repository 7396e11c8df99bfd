/** Trained in the page: how often module and main model agree, and whether the main model gains. */
import { frame } from '../../../../sims/mtp/experiments/training/frame.ts';
import { knobs } from '../../../../sims/mtp/experiments/training/knobs.ts';
import { shown } from '../../contract/shown.ts';
import { claims } from './claims.ts';
import { figures } from './figures.ts';
import { guide } from './guide.ts';

export const experiment = shown({
  ...{ knobs, frame, figures, claims, guide },
  ...{ pace: 4, poster: 40, trains: true },
});
