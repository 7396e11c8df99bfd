/** A limit on the nodes a token may reach: traffic against the quality of its choice. */
import { frame } from '../../../../sims/moe/experiments/nodes/frame.ts';
import { knobs } from '../../../../sims/moe/experiments/nodes/knobs.ts';
import { shown } from '../../contract/shown.ts';
import { claims } from './claims.ts';
import { figures } from './figures.ts';
import { guide } from './guide.ts';

export const experiment = shown({ knobs, frame, figures, claims, guide, pace: 1, poster: 2 });
