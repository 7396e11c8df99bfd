/**
 * One question, a group's answers on three shelves as the rule marks them, what the policy would
 * write next, and the commonest answer of every step so far.
 */
import type { Frame } from '../../../../sims/grpo/experiments/training/frame.ts';
import type { Values } from '../../../../sims/grpo/experiments/training/knobs.ts';
import type { Drawing, Scene } from '../../kit/marks.ts';
import { phone } from './stage/phone.ts';
import { wide } from './stage/wide.ts';

export const marks = (scene: Scene<Frame, Values>): Drawing =>
  scene.arrangement === 'wide' ? wide(scene) : phone(scene);
