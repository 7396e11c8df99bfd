/** Balancing methods on one text: what they do to the load, to the loss, and to who serves what. */
import { frame } from '../../../../sims/moe/experiments/balancing/frame.ts';
import { knobs } from '../../../../sims/moe/experiments/balancing/knobs.ts';
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
  pace: 30,
  poster: 345,
  trains: true,
});
