/**
 * Answers as cards hung on a ruler of reward, the group's mean as a water line, and from it to each
 * card an arrow: its advantage. Beneath, what each token of an answer then gets.
 */
import type { Frame } from '../../../../sims/grpo/experiments/group/frame.ts';
import type { Values } from '../../../../sims/grpo/experiments/group/knobs.ts';
import type { Drawing, Scene } from '../../kit/marks.ts';
import { hung } from './stage/hung.ts';
import { lying } from './stage/lying.ts';

export const marks = (scene: Scene<Frame, Values>): Drawing =>
  scene.arrangement === 'wide' ? hung(scene) : lying(scene);
