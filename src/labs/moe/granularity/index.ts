/** Experts cut finer at equal compute, and a shared expert switched off after training. */
import { frame } from '../../../../sims/moe/experiments/granularity/frame.ts';
import { knobs } from '../../../../sims/moe/experiments/granularity/knobs.ts';
import { shown } from '../../contract/shown.ts';
import { claims } from './claims.ts';
import { figures } from './figures.ts';
import { guide } from './guide.ts';

export const experiment = shown({
  knobs,
  frame,
  figures,
  claims,
  guide,
  pace: 4,
  poster: 35,
  trains: true,
});
