/**
 * A query and one cached token of a text. Between them the key is turned, by clock hands; what this
 * pair needs of W, what is absorbed for all pairs, and what that gets wrong, as tiles. With a rotary
 * key beside the content the hands turn apart, and nothing is wrong.
 */
import type { Frame } from '../../../../sims/mla/experiments/decoupling/frame.ts';
import type { Values } from '../../../../sims/mla/experiments/decoupling/knobs.ts';
import type { Drawing, Scene } from '../../kit/marks.ts';
import { clocks } from './stage/clocks.ts';
import { layoutOf } from './stage/layout.ts';
import { matrices } from './stage/matrices.ts';
import { standGrip, stands } from './stage/stands.ts';
import { text, textGrips } from './stage/text.ts';

export function marks(scene: Scene<Frame, Values>): Drawing {
  const view = { ...scene, at: layoutOf(scene) };
  return {
    width: scene.width,
    height: view.at.height,
    marks: [...text(view), ...clocks(view), ...matrices(view), ...stands(view)],
    grips: [...textGrips(view), standGrip(view)],
  };
}
