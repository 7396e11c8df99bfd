/** A fixed budget, split between experts and memory in several ways, trained side by side. */
import { frame } from '../../../../sims/engram/experiments/budget/frame.ts';
import { knobs } from '../../../../sims/engram/experiments/budget/knobs.ts';
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
  pace: 2,
  trains: true,
  poster: 20,
});
