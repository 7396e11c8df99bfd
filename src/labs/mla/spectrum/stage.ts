/**
 * The directions of finished keys and values as a staircase of energy under a knife: what lies behind
 * it is thrown away. Below, how the finished model, the cut one, and the one that was trained as small
 * look at the same questions.
 */
import type { Frame } from '../../../../sims/mla/experiments/spectrum/frame.ts';
import type { Values } from '../../../../sims/mla/experiments/spectrum/knobs.ts';
import type { Drawing, Scene } from '../../kit/marks.ts';
import { attention } from './stage/attention.ts';
import { layoutOf } from './stage/layout.ts';
import { numbers } from './stage/numbers.ts';
import { knifeGrip, stairs } from './stage/stairs.ts';

export function marks(scene: Scene<Frame, Values>): Drawing {
  const view = { ...scene, at: layoutOf(scene) };
  return {
    width: scene.width,
    height: view.at.height,
    marks: [...stairs(view), ...numbers(view), ...attention(view)],
    grips: [knifeGrip(view)],
  };
}
