/**
 * A tray of experts under a knife: the same weights in finer pieces, the pieces that work for one
 * token; beneath it the losses seed by seed, and in how many of them the finer ones learn more.
 */
import type { Frame } from '../../../../sims/moe/experiments/granularity/frame.ts';
import type { Values } from '../../../../sims/moe/experiments/granularity/knobs.ts';
import type { Drawing, Scene } from '../../kit/marks.ts';
import { phone } from './stage/phone.ts';
import { wide } from './stage/wide.ts';

export const marks = (scene: Scene<Frame, Values>): Drawing =>
  scene.arrangement === 'wide' ? wide(scene) : phone(scene);
