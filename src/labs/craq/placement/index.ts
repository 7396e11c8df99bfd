/** Chains over six SSDs: who takes the reads of one that fails. */
import { frame } from '../../../../sims/craq/experiments/placement/frame.ts';
import { knobs } from '../../../../sims/craq/experiments/placement/knobs.ts';
import { shown } from '../../contract/shown.ts';
import { claims } from './claims.ts';
import { figures } from './figures.ts';
import { guide } from './guide.ts';

export const experiment = shown({ knobs, frame, figures, claims, guide, pace: 1 });
