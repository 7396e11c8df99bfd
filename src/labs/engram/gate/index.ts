/** A model reads a real text; its gate over the visitor's sentence, and a slot that is poisoned. */
import { frame } from '../../../../sims/engram/experiments/gate/frame.ts';
import { knobs } from '../../../../sims/engram/experiments/gate/knobs.ts';
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
  trains: true,
  poster: 30,
});
