/**
 * The ten parts of a forward and a backward: one after the other, and in two lanes at once; below,
 * how long a whole step of such slots takes with four schedules.
 */
import type { Frame } from '../../../../sims/dualpipe/experiments/overlap/frame.ts';
import type { Values } from '../../../../sims/dualpipe/experiments/overlap/knobs.ts';
import type { Drawing, Scene } from '../../kit/marks.ts';
import { laneGrip, slots } from './stage/slots.ts';
import { layoutOf } from './stage/layout.ts';
import { numbers } from './stage/numbers.ts';
import { steps } from './stage/steps.ts';

export function marks(scene: Scene<Frame, Values>): Drawing {
  const view = { ...scene, at: layoutOf(scene) };
  return {
    width: scene.width,
    height: view.at.height,
    marks: [...numbers(view), ...slots(view), ...steps(view)],
    grips: [laneGrip(view)],
  };
}
