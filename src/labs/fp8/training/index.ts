/** Four networks that learn from the same batches: in float32, and with FP8 products in three groupings. */
import { frame } from '../../../../sims/fp8/experiments/training/frame.ts';
import { knobs } from '../../../../sims/fp8/experiments/training/knobs.ts';
import { shown } from '../../contract/shown.ts';
import { claims } from './claims.ts';
import { figures } from './figures.ts';
import { guide } from './guide.ts';

export const experiment = shown({
  ...{ knobs, frame, figures, claims, guide },
  ...{ pace: 6, poster: 59, trains: true },
});
