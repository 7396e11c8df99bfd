/**
 * One layer's reads and writes as wagons between memory and five kernels: those that a fused kernel
 * would spare are coral, and only an outline once a frame lies around the three.
 */
import type { Frame } from '../../../../sims/mhc/experiments/bill/frame.ts';
import type { Values } from '../../../../sims/mhc/experiments/bill/knobs.ts';
import type { Drawing, Scene } from '../../kit/marks.ts';
import { fusingGrip, kernels } from './stage/kernels.ts';
import { layoutOf } from './stage/layout.ts';
import { numbers } from './stage/numbers.ts';
import { wagons } from './stage/wagons.ts';

export function marks(scene: Scene<Frame, Values>): Drawing {
  const view = { ...scene, at: layoutOf(scene) };
  return {
    width: scene.width,
    height: view.at.height,
    marks: [...wagons(view), ...kernels(view), ...numbers(view)],
    grips: [fusingGrip(view)],
  };
}
