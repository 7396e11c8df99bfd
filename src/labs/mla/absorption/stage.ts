/**
 * One head's scores as a product of three, q W C, in rectangles of true proportion. A parenthesis
 * is dragged; beneath stand the two piles of work to one scale, and between them how much less.
 */
import type { Frame } from '../../../../sims/mla/experiments/absorption/frame.ts';
import type { Values } from '../../../../sims/mla/experiments/absorption/knobs.ts';
import type { Drawing, Scene } from '../../kit/marks.ts';
import { formula } from './stage/formula.ts';
import { gripsOf, small } from './stage/grips.ts';
import { layoutOf } from './stage/layout.ts';
import { work } from './stage/work.ts';

export function marks(scene: Scene<Frame, Values>): Drawing {
  const view = { ...scene, at: layoutOf(scene) };
  return {
    width: scene.width,
    height: view.at.height,
    marks: [...formula(view), ...small(view), ...work(view)],
    grips: gripsOf(view),
  };
}
