/** Three deep networks, alike but for their residual connections, learn the same task side by side. */
import { frame } from '../../../../sims/mhc/experiments/training/frame.ts';
import { knobs } from '../../../../sims/mhc/experiments/training/knobs.ts';
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
  trains: true,
  poster: 299,
});
