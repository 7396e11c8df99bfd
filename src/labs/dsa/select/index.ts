/** One query, what the indexer thinks of its past, and what is read of it. */
import { frame } from '../../../../sims/dsa/experiments/select/frame.ts';
import { knobs } from '../../../../sims/dsa/experiments/select/knobs.ts';
import { shown } from '../../contract/shown.ts';
import { claims } from './claims.ts';
import { figures } from './figures.ts';
import { guide } from './guide.ts';

export const experiment = shown({ knobs, frame, figures, claims, guide });
