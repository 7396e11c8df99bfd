/** The same model with tables of different sizes, trained side by side. */
import { frame } from '../../../../sims/engram/experiments/slots/frame.ts';
import { knobs } from '../../../../sims/engram/experiments/slots/knobs.ts';
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
