/** Four attentions learn the same task with equal caches, or with heads of equal width. */
import { frame } from '../../../../sims/mla/experiments/rank/frame.ts';
import { knobs } from '../../../../sims/mla/experiments/rank/knobs.ts';
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
  pace: 6,
  trains: true,
  poster: 24,
});
