/**
 * What one token leaves in one layer, a pixel for each number, with every kind of attention; beside
 * it how much of a card that takes at the context of the handle. What does not fit falls off.
 */
import type { Frame } from '../../../../sims/mla/experiments/cache/frame.ts';
import type { Values } from '../../../../sims/mla/experiments/cache/knobs.ts';
import type { Drawing, Scene } from '../../kit/marks.ts';
import { layoutOf } from './stage/layout.ts';
import { numbersOfToken } from './stage/pixels.ts';
import { contextGrip, ruler } from './stage/ruler.ts';
import { shelves } from './stage/shelves.ts';

export function marks(scene: Scene<Frame, Values>): Drawing {
  const view = { ...scene, at: layoutOf(scene) };
  return {
    width: scene.width,
    height: view.at.height,
    marks: [...numbersOfToken(view), ...shelves(view), ...ruler(view)],
    grips: [contextGrip(view)],
  };
}
