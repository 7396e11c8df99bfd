/**
 * A query and the tokens before it: above each the attention it should get, below it what it gets
 * when one matrix is absorbed for all distances. Below, where keys are turned to at every distance,
 * beside the one place to which that matrix turns them all.
 */
import type { Frame } from '../../../../sims/mla/experiments/decoupling/frame.ts';
import type { Values } from '../../../../sims/mla/experiments/decoupling/knobs.ts';
import type { Drawing, Scene } from '../../kit/marks.ts';
import { dials } from './stage/dials.ts';
import { layoutOf } from './stage/layout.ts';
import { standGrip, stands } from './stage/stands.ts';
import { text, textGrips } from './stage/text.ts';

export function marks(scene: Scene<Frame, Values>): Drawing {
  const view = { ...scene, at: layoutOf(scene) };
  return {
    width: scene.width,
    height: view.at.height,
    marks: [...text(view), ...dials(view), ...stands(view)],
    grips: [...textGrips(view), standGrip(view)],
  };
}
