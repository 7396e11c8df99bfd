/**
 * One head's scores as a product of three, Q W C, in rectangles of true proportion. Wherever its
 * parentheses stand, what lies between the two products is drawn to the same scale, and beneath it
 * the work: a copy of a matrix for each time that it is swept.
 */
import type { Frame } from '../../../../sims/mla/experiments/absorption/frame.ts';
import type { Values } from '../../../../sims/mla/experiments/absorption/knobs.ts';
import type { Drawing, Scene } from '../../kit/marks.ts';
import { between } from './stage/between.ts';
import { formula } from './stage/formula.ts';
import { gripsOf } from './stage/grips.ts';
import { layoutOf } from './stage/layout.ts';
import { work } from './stage/work.ts';

export function marks(scene: Scene<Frame, Values>): Drawing {
  const view = { ...scene, at: layoutOf(scene) };
  return {
    width: scene.width,
    height: view.at.height,
    marks: [...formula(view), ...between(view), ...work(view)],
    grips: gripsOf(view),
  };
}
