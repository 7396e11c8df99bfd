/**
 * The distance between two tokens as 32 clock hands, the fastest first. Teal is what a hand passed
 * over in training, coral what it passed over beyond; dashed, where it would be as trained.
 */
import type { Frame } from '../../../../sims/mla/experiments/long/frame.ts';
import type { Values } from '../../../../sims/mla/experiments/long/knobs.ts';
import type { Drawing, Scene } from '../../kit/marks.ts';
import { clocks } from './stage/clocks.ts';
import { layoutOf } from './stage/layout.ts';
import { reachGrip, ruler } from './stage/ruler.ts';
import { schemeGrip, schemes } from './stage/schemes.ts';
import { told } from './stage/told.ts';

export function marks(scene: Scene<Frame, Values>): Drawing {
  const view = { ...scene, at: layoutOf(scene) };
  return {
    width: scene.width,
    height: view.at.height,
    marks: [...clocks(view), ...told(view), ...schemes(view), ...ruler(view)],
    grips: [reachGrip(view), schemeGrip(view)],
  };
}
