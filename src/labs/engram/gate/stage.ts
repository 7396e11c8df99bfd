/**
 * A sentence; behind each character a column as high as its gate is open, and beneath it, hanging,
 * what the poisoned slot costs there. Who reads that slot is joined to its line.
 */
import type { Frame } from '../../../../sims/engram/experiments/gate/frame.ts';
import type { Values } from '../../../../sims/engram/experiments/gate/knobs.ts';
import type { Drawing, Scene } from '../../kit/marks.ts';
import { layoutOf } from './stage/layout.ts';
import { places } from './stage/places.ts';
import { poison, poisonGrip } from './stage/poison.ts';

export function marks(scene: Scene<Frame, Values>): Drawing {
  const view = { ...scene, at: layoutOf(scene) };
  return {
    width: scene.width,
    height: view.at.height,
    marks: [...places(view), ...poison(view)],
    grips: [poisonGrip(view)],
  };
}
