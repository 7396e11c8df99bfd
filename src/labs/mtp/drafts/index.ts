/** A small model writes on, drafts run ahead, and one pass checks them all. */
import { frame } from '../../../../sims/mtp/experiments/drafts/frame.ts';
import { knobs } from '../../../../sims/mtp/experiments/drafts/knobs.ts';
import { shown } from '../../contract/shown.ts';
import { claims } from './claims.ts';
import { figures } from './figures.ts';
import { guide } from './guide.ts';

export const experiment = shown({ knobs, frame, figures, claims, guide, pace: 2, poster: 39 });
