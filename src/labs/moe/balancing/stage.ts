/**
 * One batch on its way: its characters, flows from each kind of text into sixteen vessels whose fill
 * is the load, and under each vessel the dial of its bias. Dashed: the model left alone.
 */
import type { Frame } from '../../../../sims/moe/experiments/balancing/frame.ts';
import type { Values } from '../../../../sims/moe/experiments/balancing/knobs.ts';
import type { Drawing, Scene } from '../../kit/marks.ts';
import { lying } from './stage/lying.ts';
import { standing } from './stage/standing.ts';

export const marks = (scene: Scene<Frame, Values>): Drawing =>
  scene.arrangement === 'wide' ? standing(scene) : lying(scene);
