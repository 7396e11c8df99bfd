/**
 * A query and the tokens before it: above each the attention it should get, below it what it gets
 * when one matrix is absorbed for all distances. Of one pair, drawn large: how far its key is turned
 * and which matrix that needs, beside the one that every pair gets.
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
