/** Three chains with the same clients: how many reads each answers while others write. */
import { frame } from '../../../../sims/craq/experiments/throughput/frame.ts';
import { knobs } from '../../../../sims/craq/experiments/throughput/knobs.ts';
import { shown } from '../../contract/shown.ts';
import { claims } from './claims.ts';
import { figures } from './figures.ts';
import { guide } from './guide.ts';

export const experiment = shown({ knobs, frame, figures, claims, guide, pace: 6, poster: 60 });
