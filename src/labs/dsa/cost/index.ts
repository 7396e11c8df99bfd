/** What reading costs with and without an indexer, against the context. */
import { frame } from '../../../../sims/dsa/experiments/cost/frame.ts';
import { knobs } from '../../../../sims/dsa/experiments/cost/knobs.ts';
import { shown } from '../../contract/shown.ts';
import { claims } from './claims.ts';
import { figures } from './figures.ts';
import { guide } from './guide.ts';

export const experiment = shown({ knobs, frame, figures, claims, guide });
