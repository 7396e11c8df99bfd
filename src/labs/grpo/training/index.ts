/** A policy learns to answer Countdown questions from nothing but a rule that judges. */
import { frame } from '../../../../sims/grpo/experiments/training/frame.ts';
import { knobs } from '../../../../sims/grpo/experiments/training/knobs.ts';
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
  pace: 10,
  poster: 80,
  trains: true,
});
