/**
 * Two worlds side by side, GRPO above Dr. GRPO in each: every answer a trail of bricks, one a step,
 * as high as the answer's advantage counts in it.
 */
import type { Frame } from '../../../../sims/grpo/experiments/thinking/frame.ts';
import type { Values } from '../../../../sims/grpo/experiments/thinking/knobs.ts';
import type { Drawing, Scene } from '../../kit/marks.ts';
import { phone, wide } from './stage/arrangements.ts';

export const marks = (scene: Scene<Frame, Values>): Drawing =>
  scene.arrangement === 'wide' ? wide(scene) : phone(scene);
