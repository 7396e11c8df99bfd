/** One Engram module: rows, gates of the branches, taps of the convolution, and how far one token is heard. */
import { frame } from '../../../../sims/engram/experiments/module/frame.ts';
import { knobs } from '../../../../sims/engram/experiments/module/knobs.ts';
import { shown } from '../../contract/shown.ts';
import { claims } from './claims.ts';
import { figures } from './figures.ts';
import { guide } from './guide.ts';

export const experiment = shown({ knobs, frame, figures, claims, guide, pace: 3, poster: 16 });
