/**
 * Tokens on their way to eight nodes of eight experts: flows as wide as the tokens that reach a
 * node, through a gate as wide as the limit; the experts of one token; and what is kept.
 */
import type { Frame } from '../../../../sims/moe/experiments/nodes/frame.ts';
import type { Values } from '../../../../sims/moe/experiments/nodes/knobs.ts';
import type { Drawing, Scene } from '../../kit/marks.ts';
import { lying } from './stage/lying.ts';
import { standing } from './stage/standing.ts';

export const marks = (scene: Scene<Frame, Values>): Drawing =>
  scene.arrangement === 'wide' ? standing(scene) : lying(scene);
