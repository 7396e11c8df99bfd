/** Trained in the page: an indexer that learns where the attention looks, and three that do without. */
import { frame } from '../../../../sims/dsa/experiments/learn/frame.ts';
import { knobs } from '../../../../sims/dsa/experiments/learn/knobs.ts';
import { shown } from '../../contract/shown.ts';
import { claims } from './claims.ts';
import { figures } from './figures.ts';
import { guide } from './guide.ts';

export const experiment = shown({
  ...{ knobs, frame, figures, claims, guide },
  ...{ pace: 4, poster: 30, trains: true },
});
