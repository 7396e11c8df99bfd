/**
 * Two matrices and their product, to one scale; how long multiplying and moving them takes, as bars;
 * and the point at which that puts the card under its roof.
 */
import type { Frame } from '../../../../sims/fp8/experiments/roofline/frame.ts';
import type { Values } from '../../../../sims/fp8/experiments/roofline/knobs.ts';
import type { Drawing, Scene } from '../../kit/marks.ts';
import { bars } from './stage/bars.ts';
import { layoutOf } from './stage/layout.ts';
import { matrices, sideGrips } from './stage/matrices.ts';
import { numbers } from './stage/numbers.ts';
import { roof } from './stage/under-roof.ts';

export function marks(scene: Scene<Frame, Values>): Drawing {
  const view = { ...scene, at: layoutOf(scene) };
  return {
    width: scene.width,
    height: view.at.height,
    marks: [...roof(view), ...matrices(view), ...bars(view), ...numbers(view)],
    grips: sideGrips(view),
  };
}
