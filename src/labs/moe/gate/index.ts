/** One token under the microscope: the steps of the gate, one frame each. */
import { frame } from '../../../../sims/moe/experiments/gate/frame.ts';
import { knobs } from '../../../../sims/moe/experiments/gate/knobs.ts';
import { shown } from '../../contract/shown.ts';
import { claims } from './claims.ts';
import { figures } from './figures.ts';
import { guide } from './guide.ts';

export const experiment = shown({ knobs, frame, figures, claims, guide, pace: 1, poster: 10 });
