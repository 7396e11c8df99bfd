/** A model learns facts, exceptions and a rule; then its table is taken away. */
import { frame } from '../../../../sims/engram/experiments/amputation/frame.ts';
import { knobs } from '../../../../sims/engram/experiments/amputation/knobs.ts';
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
  pace: 5,
  trains: true,
  poster: 40,
});
