/** How fast a decoding step can be on a card, with three ways to cache. */
import { frame } from '../../../../sims/flashmla/experiments/roofline/frame.ts';
import { knobs } from '../../../../sims/flashmla/experiments/roofline/knobs.ts';
import { shown } from '../../contract/shown.ts';
import { claims } from './claims.ts';
import { figures } from './figures.ts';
import { guide } from './guide.ts';

export const experiment = shown({ knobs, frame, figures, claims, guide });
