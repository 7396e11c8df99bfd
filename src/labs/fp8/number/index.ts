/** One number in six formats: what is stored of it, and how far its neighbours are. */
import { frame } from '../../../../sims/fp8/experiments/number/frame.ts';
import { knobs } from '../../../../sims/fp8/experiments/number/knobs.ts';
import { shown } from '../../contract/shown.ts';
import { claims } from './claims.ts';
import { figures } from './figures.ts';
import { guide } from './guide.ts';

export const experiment = shown({ knobs, frame, figures, claims, guide });
