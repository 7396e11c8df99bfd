/**
 * A cursor writes. Every pass of the model is a column as high as what it wrote, under a wall of
 * γ + 1; the last stands there once more with its letters: drafts kept, and the one broken off.
 */
import type { Frame } from '../../../../sims/mtp/experiments/drafts/frame.ts';
import type { Values } from '../../../../sims/mtp/experiments/drafts/knobs.ts';
import type { Drawing, Scene } from '../../kit/marks.ts';
import { clock, wall } from './stage/clock.ts';
import { lastPass } from './stage/last-pass.ts';
import { layoutOf } from './stage/layout.ts';
import { numbers } from './stage/numbers.ts';
import { page } from './stage/page.ts';

export function marks(scene: Scene<Frame, Values>): Drawing {
  const view = { ...scene, at: layoutOf(scene) };
  return {
    width: scene.width,
    height: view.at.height,
    marks: [...page(view), ...clock(view), ...lastPass(view), ...numbers(view)],
    grips: [wall(view)],
  };
}
