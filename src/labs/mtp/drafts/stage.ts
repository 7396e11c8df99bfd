/**
 * A cursor writes; drafts grow ahead of it, and one pass of the model accepts them or breaks them
 * off. Beneath, every pass is a column as high as what it wrote, under a wall of γ + 1.
 */
import type { Frame } from '../../../../sims/mtp/experiments/drafts/frame.ts';
import type { Values } from '../../../../sims/mtp/experiments/drafts/knobs.ts';
import type { Drawing, Scene } from '../../kit/marks.ts';
import { branches } from './stage/branches.ts';
import { clock, wall } from './stage/clock.ts';
import { layoutOf } from './stage/layout.ts';
import { numbers } from './stage/numbers.ts';
import { page } from './stage/page.ts';

export function marks(scene: Scene<Frame, Values>): Drawing {
  const view = { ...scene, at: layoutOf(scene) };
  return {
    width: scene.width,
    height: view.at.height,
    marks: [...page(view), ...branches(view), ...clock(view), ...numbers(view)],
    grips: [wall(view)],
  };
}
