/** Rotary frequencies beyond the context they were trained on. */
import { frame } from '../../../../sims/mla/experiments/long/frame.ts';
import { knobs } from '../../../../sims/mla/experiments/long/knobs.ts';
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
  pace: 8,
  poster: 47,
});
