/** What a step costs with four schedules: devices, time, idle time, memory. */
import { frame } from '../../../../sims/dualpipe/experiments/price/frame.ts';
import { knobs } from '../../../../sims/dualpipe/experiments/price/knobs.ts';
import { shown } from '../../contract/shown.ts';
import { claims } from './claims.ts';
import { figures } from './figures.ts';
import { guide } from './guide.ts';

export const experiment = shown({ knobs, frame, figures, claims, guide, pace: 1 });
