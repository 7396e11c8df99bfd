/** A chain of copies that everybody may read from, and what its clients saw. */
import { frame } from '../../../../sims/craq/experiments/chain/frame.ts';
import { knobs } from '../../../../sims/craq/experiments/chain/knobs.ts';
import { shown } from '../../contract/shown.ts';
import { claims } from './claims.ts';
import { figures } from './figures.ts';
import { guide } from './guide.ts';

export const experiment = shown({
  ...{ knobs, frame, figures, claims, guide, pace: 10, poster: 149 },
});
