/** A latent trained as such against one cut out of finished keys and values; and how low their rank is. */
import { frame } from '../../../../sims/mla/experiments/spectrum/frame.ts';
import { knobs } from '../../../../sims/mla/experiments/spectrum/knobs.ts';
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
  pace: 3,
  trains: true,
  poster: 12,
});
