/** A network that is trained at a share of rearranged documents, and two skills that it is tested in. */
import { frame } from '../../../../sims/fim/experiments/rate/frame.ts';
import { knobs } from '../../../../sims/fim/experiments/rate/knobs.ts';
import { shown } from '../../contract/shown.ts';
import { claims } from './claims.ts';
import { figures } from './figures.ts';
import { guide } from './guide.ts';

export const experiment = shown({
  ...{ knobs, frame, figures, claims, guide },
  ...{ pace: 6, poster: 59, trains: true },
});
