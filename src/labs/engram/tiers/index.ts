/** A table on three tiers, read in Zipf's proportions, fetched while earlier blocks compute. */
import { frame } from '../../../../sims/engram/experiments/tiers/frame.ts';
import { knobs } from '../../../../sims/engram/experiments/tiers/knobs.ts';
import { shown } from '../../contract/shown.ts';
import { claims } from './claims.ts';
import { figures } from './figures.ts';
import { guide } from './guide.ts';

export const experiment = shown({ knobs, frame, figures, claims, guide, pace: 8, poster: 39 });
