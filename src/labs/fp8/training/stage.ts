/**
 * Updates of the weights as grains by their size, against half a step of the weight that they meet;
 * under them one weight on its rungs; beside them what four networks have learnt.
 */
import type { Frame } from '../../../../sims/fp8/experiments/training/frame.ts';
import type { Values } from '../../../../sims/fp8/experiments/training/knobs.ts';
import type { Drawing, Scene } from '../../kit/marks.ts';
import { grains } from './stage/grains.ts';
import { gradients, keeping } from './stage/keeping.ts';
import { ladder } from './stage/ladder.ts';
import { layoutOf } from './stage/layout.ts';
import { rateGrip, rateMarks } from './stage/rate.ts';
import { scores } from './stage/scores.ts';
import { verdict } from './stage/verdict.ts';

export function marks(scene: Scene<Frame, Values>): Drawing {
  const view = { ...scene, at: layoutOf(scene) };
  return {
    width: scene.width,
    height: view.at.height,
    marks: [
      ...grains(view),
      ...ladder(view),
      ...verdict(view),
      ...keeping(view),
      ...gradients(view),
      ...scores(view),
      ...rateMarks(view),
    ],
    grips: [rateGrip(view)],
  };
}
