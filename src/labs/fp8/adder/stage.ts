/**
 * One instruction of the tensor core: 32 products and what was added before as rows of bits under a
 * window of fourteen, what falls off at its edge, the sum that is cut again, and the way to float32.
 */
import type { Frame } from '../../../../sims/fp8/experiments/adder/frame.ts';
import type { Values } from '../../../../sims/fp8/experiments/adder/knobs.ts';
import type { Drawing, Scene } from '../../kit/marks.ts';
import { bucket } from './stage/bucket.ts';
import { hardware } from './stage/hardware.ts';
import { layoutOf } from './stage/layout.ts';
import { pile } from './stage/pile.ts';
import { intervalGrip, ruler } from './stage/ruler.ts';
import { accumulator, products } from './stage/rows.ts';
import { sumRows } from './stage/sum.ts';
import { verdict } from './stage/verdict.ts';
import { windowMarks } from './stage/window.ts';

export function marks(scene: Scene<Frame, Values>): Drawing {
  const view = { ...scene, at: layoutOf(scene) };
  return {
    width: scene.width,
    height: view.at.height,
    marks: [
      ...windowMarks(view),
      ...accumulator(view),
      ...products(view),
      ...pile(view),
      ...sumRows(view),
      ...bucket(view),
      ...verdict(view),
      ...ruler(view),
      ...hardware(view),
    ],
    grips: [intervalGrip(view)],
  };
}
